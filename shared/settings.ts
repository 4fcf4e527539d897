import * as z from 'zod/mini';
import { templateSchema } from './plan/template-schema';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const ruleId = z.string().check(z.maxLength(60));

/** Guards settings from storage, files and school policy; unknown keys are dropped, missing ones take their default. */
export const settingsSchema = z.object({
  /** Words that the school does not want explained or questioned. */
  schoolWords: z._default(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(500)), []),
  /** The school's own terms, each with the words that explain it to a parent; they go before the built-in list. */
  glossary: z._default(
    z
      .array(
        z.object({
          term: z.string().check(z.trim(), z.minLength(2), z.maxLength(60)),
          meaning: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
        }),
      )
      .check(z.maxLength(200)),
    [],
  ),
  /** Ids of rules that are switched off. */
  rulesOff: z._default(z.array(ruleId).check(z.maxLength(200)), []),
  /** Rules that the school takes more or less seriously than usual, by id. */
  severities: z._default(z.record(ruleId, z.enum(['error', 'warning', 'hint'])), {}),
  /** The reading age in years above which the text of a plan draws a note. */
  readingAge: z._default(z.number().check(z.gte(7), z.lte(18)), 12),
  /** Keys of findings that the writer does not want to see again (`Finding.key`). */
  ignored: z._default(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(5000)), []),
  /** Makes the keys of ignored findings this device's own. */
  salt: z._default(z.string().check(z.maxLength(40)), ''),
  /** Id of the template to judge by; absent: the one that fits best. */
  template: z.optional(z.string().check(z.maxLength(60))),
  /** The school's terms, where they differ from the usual ones. */
  terms: z._default(
    z.array(z.object({ name: z.string().check(z.maxLength(40)), start: day, end: day })).check(z.maxLength(30)),
    [],
  ),
  /** The school's own templates, read from its blank forms. */
  ownTemplates: z._default(z.array(templateSchema).check(z.maxLength(5)), []),
  /** Fixes are made as tracked changes, where the host can. */
  trackFixes: z._default(z.boolean(), false),
  /** The words of notes are underlined in the document, where the host can. Off: Word is known to misbehave with it. */
  underlines: z._default(z.boolean(), false),
  /** What the writer told us of the child in this plan. */
  child: z.optional(
    z.object({
      name: z.optional(z.string().check(z.maxLength(80))),
      pronouns: z.optional(z.enum(['he', 'she', 'they'])),
    }),
  ),
});

/** What the writer or the school chose, without the clock. */
export type StoredSettings = z.infer<typeof settingsSchema>;

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
}

const all = 'all of them';

/** Whether the settings could not be read at all: these are the usual ones in their place. */
export const areUnread = ({ broken = [] }: Pick<Settings, 'broken'>): boolean => broken.includes(all);

/** What the writer is told where `areUnread`. */
export const unreadSettings = 'Your settings could not be read, so the usual ones are used in their place.';

const names: Readonly<Record<keyof StoredSettings, string>> = {
  schoolWords: 'school words',
  glossary: 'explanations of school words',
  rulesOff: 'rules switched off',
  severities: 'weight of rules',
  readingAge: 'reading age',
  ignored: 'ignored notes',
  salt: 'code of this device',
  template: 'template',
  terms: 'term dates',
  ownTemplates: 'your own templates',
  trackFixes: 'tracked fixes',
  underlines: 'underlines in the document',
  child: 'name and pronouns of the child',
};

/** Settings from outside, and the names of the parts of it that could not be used and have their default instead. */
export interface ReadSettings {
  readonly settings: StoredSettings;
  /** What of it was there and valid, without defaults. */
  readonly given: Partial<StoredSettings>;
  /** Empty where everything was in order; `['all of them']` where it was no settings at all. */
  readonly broken: readonly string[];
}

/** Reads settings of any origin: what is valid is kept, what is not takes its default and is named. Never throws. */
export function readSettings(found: unknown): ReadSettings {
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    return { settings: settingsSchema.parse({}), given: {}, broken: [all] };
  const parts = Object.entries(settingsSchema.shape).map(([key, schema]) => {
    const value = (found as Record<string, unknown>)[key];
    const read = z.safeParse(schema, value);
    return { key, there: value !== undefined, value: read.data, valid: read.success };
  });
  const given = Object.fromEntries(
    parts.flatMap(({ key, there, valid, value }) => (there && valid ? [[key, value]] : [])),
  ) as Partial<StoredSettings>;
  return {
    settings: settingsSchema.parse(given),
    given,
    broken: parts.flatMap(({ key, valid }) => (valid ? [] : [names[key as keyof StoredSettings]])),
  };
}

/** Settings with others put in, a school's or a colleague's: lists are joined, of all else the others' choice holds. */
export function joinSettings(own: StoredSettings, others: Partial<StoredSettings>): StoredSettings {
  function joined<Item>(mine: readonly Item[], theirs: readonly Item[] = [], key = (item: Item): unknown => item) {
    const known = new Set(theirs.map(key));
    return [...theirs, ...mine.filter((one) => !known.has(key(one)))];
  }
  return {
    ...own,
    ...others,
    schoolWords: joined(own.schoolWords, others.schoolWords).slice(0, 500),
    rulesOff: joined(own.rulesOff, others.rulesOff),
    severities: { ...own.severities, ...others.severities },
    glossary: joined(own.glossary, others.glossary, ({ term }) => term).slice(0, 200),
    ownTemplates: joined(own.ownTemplates, others.ownTemplates, ({ id }) => id).slice(0, 5),
    terms: others.terms && others.terms.length > 0 ? others.terms : own.terms,
  };
}

/** Settings with their defaults, for a given day. */
export function defaultSettings(today: string): Settings {
  return { ...settingsSchema.parse({}), today };
}
