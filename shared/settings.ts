import type { Template } from './plan/template';
import type { Severity } from './severity';

/** What the writer or the school chose, without the clock. */
export interface StoredSettings {
  /** Words that the school does not want explained or questioned. */
  schoolWords: string[];
  /** The school's own terms, each with the words that explain it to a parent; they go before the built-in list. */
  glossary: { term: string; meaning: string }[];
  /** Ids of rules that are switched off. */
  rulesOff: string[];
  /** Rules that the school takes more or less seriously than usual, by id. */
  severities: Record<string, Severity>;
  /** The reading age in years above which the text of a plan draws a note. */
  readingAge: number;
  /** Keys of findings that the writer does not want to see again (`Finding.key`). */
  ignored: string[];
  /** Makes the keys of ignored findings this device's own. */
  salt: string;
  /** Id of the template to judge by; absent: the one that fits best. */
  template?: string | undefined;
  /** The school's terms, where they differ from the usual ones. */
  terms: { name: string; start: string; end: string }[];
  /** The school's own templates, read from its blank forms. */
  ownTemplates: Template[];
  /** Fixes are made as tracked changes, where the host can. */
  trackFixes: boolean;
  /** The words of notes are underlined in the document, where the host can. Off: Word is known to misbehave with it. */
  underlines: boolean;
  /** What the writer told us of the child in this plan. */
  child?: { name?: string | undefined; pronouns?: 'he' | 'she' | 'they' | undefined } | undefined;
}

/** What a school decides for all its plans: it may go to another device, and is bound to no plan. */
export const schoolKeys = [
  'schoolWords',
  'glossary',
  'rulesOff',
  'severities',
  'readingAge',
  'terms',
  'ownTemplates',
] as const satisfies readonly (keyof StoredSettings)[];

/** Settings of one review: what was chosen, and what day it is. */
export interface Settings extends StoredSettings {
  /** Today as `YYYY-MM-DD`; a review never asks the clock. */
  readonly today: string;
  /** What of the stored settings could not be used (`ReadSettings.broken`): said to the writer. */
  readonly broken?: readonly string[];
  /** The same of the file of settings that the school gave. */
  readonly brokenSchool?: readonly string[];
}

/** What is said in `broken` where it was no settings at all. */
export const unread = 'all of them';

/** Whether the settings could not be read at all: these are the usual ones in their place. */
export const areUnread = ({ broken = [] }: Pick<Settings, 'broken'>): boolean => broken.includes(unread);

/** What the writer is told where `areUnread`. */
export const unreadSettings = 'Your settings could not be read, so the usual ones are used in their place.';

/** So many templates of a school's own are kept at most. */
export const mostTemplates = 5;

/** So many entries each of these lists holds at most. */
export const most = { schoolWords: 500, glossary: 200, rulesOff: 200, ignored: 5000, terms: 30 } as const;

/** Settings without what is more than `readSettings` takes: of each list the first stay. */
export const withinLimits = (settings: StoredSettings): StoredSettings => ({
  ...settings,
  schoolWords: settings.schoolWords.slice(0, most.schoolWords),
  glossary: settings.glossary.slice(0, most.glossary),
  rulesOff: settings.rulesOff.slice(0, most.rulesOff),
  ignored: settings.ignored.slice(0, most.ignored),
  terms: settings.terms.slice(0, most.terms),
  ownTemplates: settings.ownTemplates.slice(0, mostTemplates),
});

/** Settings with others put in, a school's or a colleague's: lists are joined, though they may be longer then than `readSettings` takes; of all else the others' choice holds. */
export function joinSettings(own: StoredSettings, others: Partial<StoredSettings>): StoredSettings {
  function joined<Item>(mine: readonly Item[], theirs: readonly Item[] = [], key = (item: Item): unknown => item) {
    const known = new Set(theirs.map(key));
    return [...theirs, ...mine.filter((one) => !known.has(key(one)))];
  }
  return {
    ...own,
    ...others,
    schoolWords: joined(own.schoolWords, others.schoolWords),
    rulesOff: joined(own.rulesOff, others.rulesOff),
    severities: { ...own.severities, ...others.severities },
    glossary: joined(own.glossary, others.glossary, ({ term }) => term),
    ownTemplates: joined(own.ownTemplates, others.ownTemplates, ({ id }) => id),
    terms: others.terms && others.terms.length > 0 ? others.terms : own.terms,
  };
}

/** What holds where nothing was chosen. */
export const usualSettings = (): StoredSettings => ({
  schoolWords: [],
  glossary: [],
  rulesOff: [],
  severities: {},
  readingAge: 12,
  ignored: [],
  salt: '',
  terms: [],
  ownTemplates: [],
  trackFixes: false,
  underlines: false,
});

/** Settings with their defaults, for a given day. */
export const defaultSettings = (today: string): Settings => ({ ...usualSettings(), today });
