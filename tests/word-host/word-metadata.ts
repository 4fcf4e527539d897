import metadata from './word-metadata.json';

/** One member of a class of Word's interface, as the published typings declare it. */
export interface Member {
  /** `value` and `object` are properties; `action` gives a value or nothing, `call` gives an object; `event` has handlers. */
  readonly kind: 'value' | 'object' | 'action' | 'call' | 'event';
  /** The requirement set that brought it, for instance `WordApi 1.3`; empty when the typings name none. */
  readonly set: string;
  /** The class of an `object` or of what a `call` returns. */
  readonly type?: string;
  readonly parameters?: number;
  readonly readOnly?: true;
  readonly date?: true;
}

/** One class of Word's interface; `itemType` when it is a collection. */
export interface WordClass {
  readonly itemType?: string;
  readonly members: Readonly<Record<string, Member>>;
}

/** Today's Word classes and enumerations, generated from the typings by generate-metadata.ts. */
export interface WordMetadata {
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly classes: Readonly<Record<string, WordClass>>;
}

/** The committed metadata. */
export const wordMetadata = metadata as WordMetadata;

/** The member of a class, undefined when the typings do not declare it. */
export const memberOf = (type: string, name: string): Member | undefined => wordMetadata.classes[type]?.members[name];

/** Whether a host that supports WordApi up to `profile` has a member of that requirement set. */
export function supports(profile: string, set: string): boolean {
  if (set === '') return true;
  const [name, version = '0'] = set.split(' ');
  return name === 'WordApi' && Number(version.split('.')[1]) <= Number(profile.split('.')[1]);
}
