import { wordMetadata, type Member, type WordClass } from './word-metadata';

/** Numbers of our own for the events; only this file and the simulated host need to agree. */
const FIRST_EVENT = 5000;

/** What of Microsoft's runtime this file calls; the published typings leave these parts out. */
export interface Runtime {
  readonly LibraryBuilder: new (options: object) => unknown;
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Utility: {
    throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    _createPromiseFromResult(value: unknown): unknown;
  };
  readonly GenericEventHandlers: new (context: object, parent: object, name: string, info: object) => object;
  readonly BatchApiHelper: {
    invokeMethod(
      target: object,
      name: string,
      operation: number,
      args: unknown[],
      flags: number,
      kind: number,
    ): unknown;
  };
}

/** A window in which office.js runs. */
export interface OfficeWindow {
  Word: Record<string, { prototype: object }>;
  OfficeExtension: Runtime;
}

interface Proxy {
  context: { document: object };
  _ReferenceId?: string;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const isRead = (name: string): boolean => /^(get|search|load|select|compare|is)/.test(name);

// Property flags: 1 loadable, 2 read-only, 8 date; objects add 16 collection or 32 not a collection.
const value = (name: string, set: number, readOnly: boolean, date: boolean): object => ({
  name,
  originalName: capital(name),
  behaviorFlags: 1 | (readOnly ? 2 : 0) | (date ? 8 : 0),
  apiSetInfoOrdinal: set,
  setMethodApiFlags: 0,
  undoableApiSetInfoOrdinal: 0,
});

/** One class in the form that Microsoft's LibraryBuilder takes. */
function libraryClass(name: string, described: WordClass, ordinal: (set: string) => number): object {
  const members = Object.entries(described.members);
  const of = (kind: Member['kind'], make: (name: string, member: Member) => object): object[] =>
    members.filter(([, member]) => member.kind === kind).map(([key, member]) => make(key, member));
  const isCollection = (type: string): boolean => wordMetadata.classes[type]?.itemType !== undefined;
  const scalarMethod = (key: string, set: number, parameterCount: number): object => ({
    name: key,
    originalName: capital(key),
    behaviorFlags: isRead(key) ? 2 : 0,
    apiSetInfoOrdinal: set,
    apiFlags: isRead(key) ? 4 : 0,
    parameterCount,
    undoableApiSetInfoOrdinal: 0,
  });
  const objectMethod = (key: string, set: number, parameterCount: number, type: string, indexer: boolean): object => ({
    name: key,
    originalName: capital(key),
    behaviorFlags:
      (isRead(key) ? 2 : 0) | (indexer ? 16 : 0) | (isCollection(type) ? 4 : 0) | (key.startsWith('insert') ? 8 : 0),
    apiSetInfoOrdinal: set,
    apiFlags: isRead(key) ? 4 : 0,
    parameterCount,
    returnTypeFullName: `Word.${type}`,
    returnObjectGetByIdMethodName: null,
    undoableApiSetInfoOrdinal: 0,
  });
  const item = described.itemType;
  return {
    name,
    behaviorFlags: item ? 3 : 2,
    scalarProperties: [
      ...of('value', (key, member) => value(key, ordinal(member.set), member.readOnly ?? false, member.date ?? false)),
      { ...value('_ReferenceId', 0, true, false), originalName: '_ReferenceId', behaviorFlags: 2 },
    ],
    navigationProperties: of('object', (key, member) => ({
      name: key,
      originalName: capital(key),
      behaviorFlags: 2 | 1 | (isCollection(member.type!) ? 16 : 32),
      apiSetInfoOrdinal: ordinal(member.set),
      getMethodApiFlags: 4,
      setMethodApiFlags: 0,
      propertyTypeFullName: `Word.${member.type!}`,
      undoableApiSetInfoOrdinal: 0,
    })),
    scalarMethods: [
      ...of('action', (key, member) => scalarMethod(key, ordinal(member.set), member.parameters ?? 0)),
      ...(name === 'Document'
        ? [{ ...scalarMethod('_RemoveReference', 0, 1), originalName: '_RemoveReference', behaviorFlags: 2 }]
        : []),
    ],
    navigationMethods: [
      ...of('call', (key, member) =>
        objectMethod(key, ordinal(member.set), member.parameters ?? 0, member.type!, key === 'getItem' && !!item),
      ),
      ...(item ? [{ ...objectMethod('_GetItem', 0, 1, item, true), behaviorFlags: 18, apiFlags: 4 }] : []),
    ],
    events: [],
    collectionPropertyPath: null,
    newObjectServerTypeFullName: null,
    childItemTypeFullName: item ? `Word.${item}` : null,
  };
}

const events = Object.entries(wordMetadata.classes).flatMap(([name, described]) =>
  Object.entries(described.members).flatMap(([key, member]) => (member.kind === 'event' ? [`${name}.${key}`] : [])),
);

/** The number by which the host announces an event of `Word.Document`, for instance `ParagraphChanged`. */
export const eventNumber = (type: string, event: string): number => FIRST_EVENT + events.indexOf(`${type}.on${event}`);

function defineEvent(runtime: Runtime, prototype: object, type: string, key: string, set: string): void {
  const event = key.slice(2);
  const eventType = eventNumber(type, event);
  const handlers = new WeakMap<object, object>();
  Object.defineProperty(prototype, key, {
    configurable: true,
    enumerable: true,
    get(this: Proxy) {
      const known = handlers.get(this);
      if (known) return known;
      const [name, version] = set.split(' ');
      if (name && version) runtime.Utility.throwIfApiNotSupported(`${type}.${key}`, name, version, 'Word');
      const target = (): string => (type === 'Document' ? '' : (this._ReferenceId ?? ''));
      const call = (method: string) => (): unknown =>
        runtime.BatchApiHelper.invokeMethod(this.context.document, method, 1, [target(), event], 0, 0);
      const made = new runtime.GenericEventHandlers(this.context, this, event, {
        eventType,
        registerFunc: call('_RegisterEvent'),
        unregisterFunc: call('_UnregisterEvent'),
        getTargetIdFunc: target,
        eventArgsTransformFunc: (args: unknown) => runtime.Utility._createPromiseFromResult(args),
      });
      handlers.set(this, made);
      return made;
    },
  });
}

/**
 * Gives the window's `Word` today's classes, built by Microsoft's own LibraryBuilder (the published office.js stops at
 * WordApi 1.3), and makes a member beyond the host's requirement sets throw as in Word.
 */
export function extendWord(window: OfficeWindow): void {
  const runtime = window.OfficeExtension;
  const sets: string[] = [];
  const ordinal = (set: string): number => {
    if (set === '') return 0;
    if (!sets.includes(set)) sets.push(set);
    return sets.indexOf(set) + 1;
  };
  const clientObjectTypes = Object.entries(wordMetadata.classes).map(([name, described]) =>
    libraryClass(name, described, ordinal),
  );
  new runtime.LibraryBuilder({
    metadata: {
      name: 'Word',
      hostName: 'Word',
      defaultApiSetName: 'WordApi',
      apiSets: sets.map((set) => ({ name: set.split(' ')[0], version: set.split(' ')[1] })),
      strings: [],
      enumTypes: Object.entries(wordMetadata.enums).map(([name, fields]) => ({ name, fields: { ...fields } })),
      clientObjectTypes,
    },
    targetNamespaceObject: window.Word,
    namespaceMap: { Word: window.Word },
    fullyInitialize: true,
  });
  for (const [type, described] of Object.entries(wordMetadata.classes))
    for (const [key, member] of Object.entries(described.members))
      if (member.kind === 'event') defineEvent(runtime, window.Word[type]!.prototype, type, key, member.set);
  runtime.CommonUtility._doApiNotSupportedCheck = true;
}
