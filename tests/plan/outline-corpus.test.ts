import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outline } from '../../shared/plan/outline';
import type { Outline } from '../../shared/plan/plan';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';

interface Expected {
  readonly template: string;
  readonly sections: Readonly<Record<string, string>>;
  /** What the details hold. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Parts that must share a record; a key is a field, or a section for text without a field. */
  readonly rows?: readonly Readonly<Record<string, string>>[];
  /** The section that a passage must have; null for none. */
  readonly inSection?: Readonly<Record<string, string | null>>;
}

const folder = join(__dirname, '../corpus/plans');
const plans = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => {
    const expected = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.expected.json')), 'utf8'),
    ) as Expected;
    const draft = readText(readFileSync(join(folder, name), 'utf8'));
    return { name, expected, draft, sorted: outline(draft, defaultSettings('2026-11-22')) };
  });

/** The texts of all content, by record and by field or section. */
function records(draft: Draft, { passages }: Outline): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const text = new Map(draft.blocks.map((block) => [block.id, block.text]));
  const found = new Map<string, Record<string, string>>();
  for (const { block, from, to, role, field, section, record } of passages) {
    if (role !== 'content' || record === undefined) continue;
    const row = found.get(record) ?? {};
    found.set(record, row);
    row[field ?? section ?? ''] = text.get(block)!.slice(from, to);
  }
  return found;
}

test('there are plans of many layouts', () => {
  expect(plans.length).toBeGreaterThanOrEqual(12);
});

describe.each(plans)('$name', ({ expected, draft, sorted }) => {
  const textOf = new Map(draft.blocks.map((block) => [block.id, block.text]));
  const words = (passage: { block: string; from: number; to: number }) =>
    textOf.get(passage.block)!.slice(passage.from, passage.to);

  test('is of the template that fits', () => {
    expect(sorted.template.id).toBe(expected.template);
  });

  test('has the sections that a careful reader sees', () => {
    const seen = Object.keys(expected.sections).map((id) => [
      id,
      sorted.sections.find((section) => section.id === id)?.status ?? 'missing',
    ]);
    expect(Object.fromEntries(seen)).toEqual(expected.sections);
  });

  test('has its details', () => {
    const seen = Object.keys(expected.fields ?? {}).map((field) => [
      field,
      sorted.passages.filter((passage) => passage.role === 'content' && passage.field === field).map(words)[0],
    ]);
    expect(Object.fromEntries(seen)).toEqual(expected.fields ?? {});
  });

  test('ties the parts of a row together', () => {
    const found = [...records(draft, sorted).values()];
    for (const row of expected.rows ?? []) expect(found).toContainEqual(expect.objectContaining(row));
  });

  test('puts passages where they belong', () => {
    const seen = Object.keys(expected.inSection ?? {}).map((text) => [
      text,
      sorted.passages.find((passage) => words(passage) === text)?.section ?? null,
    ]);
    expect(Object.fromEntries(seen)).toEqual(expected.inSection ?? {});
    for (const text of Object.keys(expected.inSection ?? {})) {
      expect(sorted.passages.map(words)).toContain(text);
    }
  });

  test('covers every block that has text, in order and without overlap', () => {
    const order = new Map(draft.blocks.map((block, index) => [block.id, index]));
    const covered = new Set(sorted.passages.map(({ block }) => block));
    expect(
      draft.blocks.filter(({ id, text }) => text.trim() !== '' && !covered.has(id)).map(({ text }) => text),
    ).toEqual([]);
    for (const [index, passage] of sorted.passages.entries()) {
      expect(passage.to).toBeGreaterThan(passage.from);
      const before = sorted.passages[index - 1];
      if (!before) continue;
      if (before.block === passage.block) expect(passage.from).toBeGreaterThanOrEqual(before.to);
      else expect(order.get(passage.block)!).toBeGreaterThan(order.get(before.block)!);
    }
  });
});
