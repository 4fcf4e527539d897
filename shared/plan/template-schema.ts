import * as z from 'zod/mini';
import { fieldIds, sectionIds, type SectionId } from './section';
import type { Template } from './template';

const line = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(600));
const field = z.enum(fieldIds);
const sectionId = z.custom<SectionId>(
  (value) =>
    typeof value === 'string' &&
    ((sectionIds as readonly string[]).includes(value) || /^own_[a-z0-9_]{1,60}$/.test(value)),
);

const table = z.object({
  columns: z
    .array(
      z.object({
        field,
        header: line,
        hint: z.optional(words),
        width: z.optional(z.number().check(z.positive(), z.lte(20))),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
  rows: z.int().check(z.gte(0), z.lte(50)),
  rowHeaders: z.optional(
    z
      .array(z.object({ field: z.optional(field), header: line, hint: z.optional(words) }))
      .check(z.minLength(1), z.maxLength(50)),
  ),
});

/** Guards a template from a file or from storage, so that a school's own is as safe to use as a built-in one. */
export const templateSchema: z.ZodMiniType<Template> = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(60)),
  title: line,
  authority: z.object({
    cite: line,
    url: z.string().check(z.regex(/^https:\/\/[\w.-]+(?:\/\S*)?$/), z.maxLength(300)),
  }),
  sections: z
    .array(
      z.object({
        id: sectionId,
        heading: line,
        synonyms: z.array(line).check(z.maxLength(100)),
        hint: words,
        voice: z.enum(['child', 'family', 'school']),
        by: line,
        level: z.union([z.literal(1), z.literal(2)]),
        optional: z.optional(z.literal(true)),
        table: z.optional(table),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(60),
      z.refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length),
    ),
});
