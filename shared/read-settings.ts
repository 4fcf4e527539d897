import * as z from 'zod/mini';
import { templateSchema } from './plan/template-schema';
import { most, mostTemplates, unread, usualSettings, type StoredSettings } from './settings';

const usual = usualSettings();

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const ruleId = z.string().check(z.maxLength(60));

/** Guards settings from storage, files and school policy; unknown keys are dropped, missing ones take their default. */
export const settingsSchema = z.object({
  schoolWords: z._default(
    z.array(z.string().check(z.maxLength(60))).check(z.maxLength(most.schoolWords)),
    usual.schoolWords,
  ),
  glossary: z._default(
    z
      .array(
        z.object({
          term: z.string().check(z.trim(), z.minLength(2), z.maxLength(60)),
          meaning: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
        }),
      )
      .check(z.maxLength(most.glossary)),
    usual.glossary,
  ),
  rulesOff: z._default(z.array(ruleId).check(z.maxLength(most.rulesOff)), usual.rulesOff),
  severities: z._default(z.record(ruleId, z.enum(['error', 'warning', 'hint'])), usual.severities),
  readingAge: z._default(z.number().check(z.gte(7), z.lte(18)), usual.readingAge),
  ignored: z._default(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(most.ignored)), usual.ignored),
  salt: z._default(z.string().check(z.maxLength(40)), usual.salt),
  template: z.optional(z.string().check(z.maxLength(60))),
  terms: z._default(
    z.array(z.object({ name: z.string().check(z.maxLength(40)), start: day, end: day })).check(z.maxLength(most.terms)),
    usual.terms,
  ),
  ownTemplates: z._default(z.array(templateSchema).check(z.maxLength(mostTemplates)), usual.ownTemplates),
  trackFixes: z._default(z.boolean(), usual.trackFixes),
  underlines: z._default(z.boolean(), usual.underlines),
  child: z.optional(
    z.object({
      name: z.optional(z.string().check(z.maxLength(80))),
      pronouns: z.optional(z.enum(['he', 'she', 'they'])),
    }),
  ),
});

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
    return { settings: settingsSchema.parse({}), given: {}, broken: [unread] };
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
