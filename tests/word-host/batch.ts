import { ApiError, itemNotFound, notSimulated } from './api-error';
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type Query,
  type RequestBody,
  type ResponseBody,
} from './request';
import { memberOf, supports, wordMetadata } from './word-metadata';
import { Collection, WordObject } from './word-object';

type Target = WordObject | null;
type Members = Record<string, unknown>;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A tree of what a query selects: `text,font/bold` is `{text: {}, font: {bold: {}}}`. */
interface Selection {
  [name: string]: Selection;
}

/** Executes batches on the host's objects: actions in order, stopping at the first that fails; what came before stays. */
export class Batches {
  readonly #references = new Map<string, WordObject>();
  /** The ids given in the batch that runs; each `Word.run` has its own, so that one may let go of what another holds. */
  #ids = new Map<WordObject, string>();
  #nextId = 1;

  constructor(
    private readonly root: WordObject,
    private readonly profile: string,
    /** Told of each member that is used, as `Type.member`. */
    private readonly used: (member: string) => void,
  ) {}

  /** The objects that an add-in holds on to. */
  referenced(): Iterable<WordObject> {
    return this.#references.values();
  }

  /** `most`: fails with `code` before the action of that number, counted from nought; what came before stays. */
  execute(body: RequestBody, most?: { readonly actions: number; readonly code: string }): ResponseBody {
    this.#ids = new Map();
    const resolve = this.#resolver(body);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of (body.Actions ?? []).entries()) {
      try {
        if (most && index >= most.actions) throw new ApiError(most.code, `${most.code} (asked for by a test)`);
        const Value = action.ActionType === ACTION.trace ? null : this.#act(action, resolve);
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: Value ?? null });
      } catch (error) {
        return { Results, TraceIds, Error: failure(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  #act(action: Action, resolve: (path: number) => Target): unknown {
    const target = resolve(action.ObjectPathId);
    const name = action.Name ?? '';
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(target);
      case ACTION.query:
      case ACTION.queryAsJson:
        return this.#query(target, action.QueryInfo ?? {});
      case ACTION.setProperty:
        return this.#set(target, name, argumentsOf(action.ArgumentInfo, resolve)[0]);
      case ACTION.method: {
        if (name === '_KeepReference') return null;
        if (name === '_RemoveReference')
          return this.#references.delete(String(argumentsOf(action.ArgumentInfo, resolve)[0]));
        const result = this.#call(target, name, argumentsOf(action.ArgumentInfo, resolve));
        return result instanceof WordObject ? this.#identity(result) : result;
      }
      default:
        throw notSimulated(`action ${action.ActionType}`);
    }
  }

  #resolver(body: RequestBody): (path: number) => Target {
    const known = new Map<number, Target>();
    const resolve = (id: number): Target => {
      if (!known.has(id)) known.set(id, this.#reach(body, id, resolve));
      return known.get(id) ?? null;
    };
    return (id) => {
      const target = resolve(id);
      if (target && !target.exists()) throw itemNotFound(target.className);
      return target;
    };
  }

  #reach(body: RequestBody, id: number, resolve: (path: number) => Target): Target {
    const path = body.ObjectPaths?.[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath', `There is no object path ${id}.`);
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.newObject) {
      if (path.Name !== 'Microsoft.InternalService.AddinInternalService') throw notSimulated(`new ${path.Name}`);
      return new AddinInternalService();
    }
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.#references.get(path.Name);
      if (!kept?.exists()) throw itemNotFound(kept?.className ?? '');
      this.#ids.set(kept, path.Name);
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (!parent.exists()) throw itemNotFound(parent.className);
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name;
    const result =
      path.ObjectPathType === PATH.property
        ? this.#get(parent, name)
        : this.#call(parent, name, argumentsOf(path.ArgumentInfo, resolve));
    if (result instanceof WordObject) return result;
    if (name.endsWith('OrNullObject')) return null;
    throw itemNotFound(`${parent.className}.${lower(name)}`);
  }

  /** Checks that the member is simulated and within the host's requirement set. */
  #check(target: WordObject, name: string): string {
    const key = name === '_GetItem' ? 'getItem' : lower(name);
    const location = `${target.className}.${key}`;
    const member = memberOf(target.className, key);
    if (member && !supports(this.profile, member.set))
      throw new ApiError('ApiNotFound', `The API you are trying to use could not be found: ${location}`, location);
    if (!(key in target)) throw notSimulated(location);
    this.used(location);
    return key;
  }

  #get(target: WordObject, name: string): unknown {
    return (target as unknown as Members)[this.#check(target, name)];
  }

  #call(target: WordObject, name: string, args: unknown[]): unknown {
    const method = this.#get(target, name);
    if (typeof method !== 'function') throw notSimulated(`${target.className}.${lower(name)}()`);
    return Reflect.apply(method, target, args);
  }

  #set(target: WordObject, name: string, value: unknown): null {
    const key = this.#check(target, name);
    if (!Reflect.set(target, key, value)) throw notSimulated(`setting ${target.className}.${key}`);
    return null;
  }

  #identity(target: WordObject): Members {
    if (target === this.root) return {};
    let id = this.#ids.get(target);
    if (id === undefined) this.#ids.set(target, (id = String(this.#nextId++)));
    this.#references.set(id, target);
    const own = 'id' in target ? { Id: target.id } : {};
    return { _ReferenceId: id, ...own };
  }

  #query(target: WordObject, query: Query): unknown {
    const selection = select(query);
    if (!(target instanceof Collection)) return this.#read(target, selection);
    const items = target
      .list()
      .slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
    this.used(`${target.className}.items`);
    return { ...this.#identity(target), _Items: items.map((item) => this.#read(item, selection)) };
  }

  #read(target: WordObject, selection: Selection): Members {
    if (!target.exists()) throw itemNotFound(target.className);
    const values = this.#identity(target);
    const names = Object.keys(selection).filter((name) => name !== '$none' && name !== '_ReferenceId');
    const wanted = names.length === 0 && !('$none' in selection) ? ['*'] : names;
    for (const name of wanted.flatMap((one) => (one === '*' ? this.#everyValue(target) : [one]))) {
      const result = this.#get(target, name);
      const inner = selection[name] ?? {};
      if (result === null && !name.endsWith('OrNullObject') && memberOf(target.className, name)?.kind === 'object')
        throw itemNotFound(`${target.className}.${name}`);
      if (result instanceof Collection) values[upper(name)] = this.#query(result, { Select: paths(inner) });
      else values[upper(name)] = result instanceof WordObject ? this.#read(result, inner) : (result ?? null);
    }
    return values;
  }

  /** What a load without names brings: every plain property that is simulated and that the host has. */
  #everyValue(target: WordObject): string[] {
    return Object.entries(wordMetadata.classes[target.className]?.members ?? {}).flatMap(([name, member]) =>
      member.kind === 'value' && name in target && supports(this.profile, member.set) ? [name] : [],
    );
  }
}

/** What office.js tells of itself at its start. */
class AddinInternalService extends WordObject {
  readonly className = 'AddinInternalService';
  notifyActionHandlerReady(): void {
    // The ribbon's commands are invoked by whoever holds the connection, who knows that the page is ready.
  }
}

function select(query: Query): Selection {
  const tree: Selection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = tree;
    for (const name of path.split('/')) if (name !== '') level = level[lower(name)] ??= {};
  }
  return tree;
}

const paths = (tree: Selection): string[] =>
  Object.entries(tree).flatMap(([name, inner]) => {
    const deeper = paths(inner);
    return deeper.length === 0 ? [name] : deeper.map((path) => `${name}/${path}`);
  });

function argumentsOf(info: ArgumentInfo | undefined, resolve: (path: number) => Target): unknown[] {
  const fill = (value: unknown, path: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((item, index) => fill(item, Array.isArray(path) ? path[index] : undefined));
    return typeof path === 'number' && path > 0 ? resolve(path) : value;
  };
  return (info?.Arguments ?? []).map((value, index) => fill(value, info?.ReferencedObjectPathIds?.[index]));
}

function failure(error: unknown, ActionIndex: number): NonNullable<ResponseBody['Error']> {
  const known = error instanceof ApiError ? error : null;
  return {
    Code: known?.code ?? 'GeneralException',
    Message: error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error),
    Location: known?.location ?? '',
    ActionIndex,
    HttpStatusCode: 400,
  };
}
