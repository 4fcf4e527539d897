import * as z from 'zod/mini';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Guards settings from storage, files and school policy; unknown keys are dropped, missing ones take their default. */
export const settingsSchema = z.object({
  /** Words that the school does not want explained or questioned. */
  schoolWords: z._default(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(500)), []),
  /** Ids of rules that are switched off. */
  rulesOff: z._default(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)), []),
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

/** Settings of one review: what was chosen, and what day it is. */
export interface Settings extends StoredSettings {
  /** Today as `YYYY-MM-DD`; a review never asks the clock. */
  readonly today: string;
}

/** Settings with their defaults, for a given day. */
export function defaultSettings(today: string): Settings {
  return { ...settingsSchema.parse({}), today };
}
