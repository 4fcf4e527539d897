import { rules } from '../../shared/rules';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Fix } from '../../shared/text/span';
import { readExample } from './example';

const settings = defaultSettings('2026-11-22');

/** Findings of one rule in a draft. */
const findings = (id: string, draft: Draft, previous?: Draft) =>
  reviewPlan(readPlan(draft, settings, previous)).filter((finding) => finding.rule === id);

const wordsAt = (draft: Draft, span: { block: string; from: number; to: number }) =>
  draft.blocks.find((block) => block.id === span.block)!.text.slice(span.from, span.to);

/** The texts of a draft after a fix. */
function fixed(draft: Draft, fix: Fix): readonly string[] {
  const edits = [...fix.edits].sort((a, b) => b.span.from - a.span.from);
  return draft.blocks.map((block) =>
    edits
      .filter((edit) => edit.span.block === block.id)
      .reduce((text, edit) => {
        expect(text.slice(edit.span.from, edit.span.to)).toBe(edit.expected);
        return text.slice(0, edit.span.from) + edit.insert + text.slice(edit.span.to);
      }, block.text),
  );
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const previous = rule.examples.previous && readExample(rule.examples.previous, rule.concern).draft;
  test.each(rule.examples.bad.map((bad) => (typeof bad === 'string' ? [bad, undefined] : [...bad])))(
    'reports %j',
    (before, after) => {
      const { draft, marks } = readExample(before, rule.concern);
      const found = findings(id, draft, previous || undefined);
      if (marks.length === 0) expect(found.some(({ place }) => 'missing' in place)).toBe(true);
      else {
        const spans = found.map(({ place }) => ('missing' in place ? place.missing : wordsAt(draft, place)));
        expect(spans).toEqual(marks.map((mark) => wordsAt(draft, mark)));
      }
      if (after !== undefined) {
        const fix = found[0]!.fixes[0]!;
        expect(fixed(draft, fix)).toEqual(readExample(after, rule.concern).draft.blocks.map(({ text }) => text));
      }
    },
  );

  test.each(rule.examples.good)('has nothing to say about %j', (good) => {
    const found = findings(id, readExample(good, rule.concern).draft, previous || undefined);
    expect(found.map(({ quote, message }) => ({ quote, message }))).toEqual([]);
  });
});
