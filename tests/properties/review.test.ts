import fc from 'fast-check';
import { review } from '../../shared/review';
import { rules } from '../../shared/rules';
import type { Place } from '../../shared/rules/rule';
import type { Finding } from '../../shared/rules/finding';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import type { Edit, Span } from '../../shared/text/span';
import { planText } from '../bench/plan-text';
import { growth } from '../processor-ms';
import { readExample } from '../rules/example';
import { anyDraft, anyText, runs } from './arbitrary';

const settings = defaultSettings('2026-11-22');

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

test('every note, and every edit of every fix, quotes exactly the words that stand inside its block', () => {
  fc.assert(
    fc.property(fc.oneof(anyDraft, anyText.map(readText)), (draft) => {
      const texts = new Map(draft.blocks.map(({ id, text }) => [id, text]));
      const words = ({ block, from, to }: Span) => {
        const text = texts.get(block)!;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(from).toBeLessThanOrEqual(to);
        return text.slice(from, to);
      };
      for (const { place, quote, fixes } of review(draft, settings)) {
        if (!('missing' in place)) {
          expect(quote).not.toBe('');
          expect(words(place)).toBe(quote);
        }
        for (const { edits } of fixes) for (const { span, expected } of edits) expect(words(span)).toBe(expected);
      }
    }),
    { numRuns: runs(900) },
  );
});

test('a review changes nothing, and says the same again', () => {
  const given = frozen(defaultSettings('2026-11-22'));
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const first = review(frozen(draft), given);
      expect(review(draft, settings)).toEqual(first);
    }),
    { numRuns: runs(150) },
  );
});

test('what is found does not depend on the names of the blocks', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      // Longer, in another order, and with a space, as a host may make them.
      const count = draft.blocks.length;
      const renamed = new Map(draft.blocks.map(({ id }, index) => [id, `paragraph ${count - index}`]));
      const other: Draft = {
        ...draft,
        blocks: draft.blocks.map((block) => ({ ...block, id: renamed.get(block.id)! })),
      };
      const rename = (findings: readonly Finding[]): unknown =>
        JSON.parse(
          JSON.stringify(findings, (key, value: unknown) => (key === 'block' ? renamed.get(value as string) : value)),
        );
      expect(JSON.parse(JSON.stringify(review(other, settings)))).toEqual(rename(review(draft, settings)));
    }),
    { numRuns: runs(150) },
  );
});

test('any text is read as a plan, and its words stay in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks } = readText(text);
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      // Marks, blanks and signs of Markdown may go; no letter and no figure may.
      const letters = (all: string) => all.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(blocks.map((block) => block.text).join('\n'))).toBe(letters(text));
    }),
    { numRuns: runs(600) },
  );
});

/** The draft after edits of one fix. */
function applied(draft: Draft, edits: readonly Edit[]): Draft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) => {
      const own = edits.filter(({ span }) => span.block === block.id).sort((a, b) => b.span.from - a.span.from);
      const text = own.reduce(
        (all, { span, insert }) => all.slice(0, span.from) + insert + all.slice(span.to),
        block.text,
      );
      return { ...block, text };
    }),
  };
}

/** A gap that a fix leaves on purpose draws this note, and rightly. */
const gap = 'placeholder-left';

const blockOf = (place: Place) => ('missing' in place ? undefined : place.block);

const touches = (place: Place, block: string, from: number, to: number) =>
  !('missing' in place) && place.block === block && place.from < to && from < place.to;

function checkFixes(draft: Draft): number {
  const before = review(draft, settings);
  let fixes = 0;
  for (const finding of before) {
    for (const { edits } of finding.fixes) {
      fixes++;
      const after = review(applied(draft, edits), settings);
      const isSame = ({ key, place }: Finding) => key === finding.key && blockOf(place) === blockOf(finding.place);
      const count = (all: readonly Finding[]) => all.filter(isSame).length;
      // Where the first mention of a term is put in other words, the next mention may be noted: behind what was changed.
      const own = edits.find(({ span }) => touches(finding.place, span.block, span.from, span.to));
      const moved =
        own !== undefined &&
        !after.some(
          (other) =>
            isSame(other) && touches(other.place, own.span.block, own.span.from, own.span.from + own.insert.length),
        );
      const grave = (all: readonly Finding[]) =>
        all
          .filter(({ severity, rule }) => severity === 'error' && rule !== gap)
          .map(({ rule, quote }) => [rule, quote]);
      expect([finding.rule, finding.quote, moved || count(after) < count(before)]).toEqual([
        finding.rule,
        finding.quote,
        true,
      ]);
      expect([finding.rule, grave(after).length <= grave(before).length]).toEqual([finding.rule, true]);
    }
  }
  return fixes;
}

test('a fix that is applied removes its note, and brings none that is grave', () => {
  let fixes = 0;
  for (const { examples, concern } of rules) {
    for (const bad of examples.bad)
      fixes += checkFixes(readExample(typeof bad === 'string' ? bad : bad[0], concern).draft);
  }
  fixes += checkFixes(readText(planText(1300, 5)));
  expect(fixes).toBeGreaterThan(100);
});

test.each([
  ['a line without a space', 'x'],
  ['a line of spaces', ' '],
  ['a line of words', 'Mia reads well '],
  ['a line of marks', '."“)'],
  ['a line of halves of emoji', '\ud83d'],
  ['a line of combining marks', '\u0301'],
])('%s, a megabyte long, is reviewed in not much more than ten times as long as a tenth of it', (_, unit) => {
  const act = (text: string) => review({ blocks: [{ id: 'only', text }] }, settings);
  expect(growth(act, unit, 100_000)).toBeLessThan(30);
});
