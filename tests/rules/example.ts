import { readPlan } from '../../shared/plan/read-plan';
import type { Plan } from '../../shared/plan/plan';
import { reviewPlan } from '../../shared/review';
import type { RegisteredRule } from '../../shared/rules';
import type { Concern } from '../../shared/rules/rule';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import type { Fix, Span } from '../../shared/text/span';

/** An example as a draft, and the spans that its `[[…]]` marks ask to be reported. */
export interface Example {
  readonly draft: Draft;
  readonly marks: readonly Span[];
}

/** What a line that stands alone is taken for, by the concern whose rule it illustrates. */
const lone: Partial<Record<Concern, string>> = { smart: 'outcomes', provision: 'provision' };

/** Reads an example of a rule. A lone line is a fragment; anything with a heading, label or table is a document. */
export function readExample(text: string, concern: Concern): Example {
  const marked = readText(text);
  const marks: Span[] = [];
  const blocks = marked.blocks.map((block) => {
    let plain = '';
    let from = 0;
    let open = -1;
    for (const match of block.text.matchAll(/\[\[|\]\]/g)) {
      plain += block.text.slice(from, match.index);
      from = match.index + 2;
      if (match[0] === '[[') open = plain.length;
      else marks.push({ block: block.id, from: open, to: plain.length });
    }
    return { ...block, text: plain + block.text.slice(from) };
  });
  const alone = blocks.length === 1 && !blocks[0]!.heading && !blocks[0]!.label && !blocks[0]!.cell;
  const section = lone[concern];
  if (!alone) return { draft: { ...marked, blocks }, marks };
  return { draft: { fragment: true, blocks: blocks.map((block) => (section ? { ...block, section } : block)) }, marks };
}

/** Takes the marks off. */
export const unmarked = (text: string): string => text.replace(/\[\[|\]\]/g, '');

const settings = defaultSettings('2026-11-22');

/** An example of a rule as a plan, and what the rule should make of it: `[]` for a good one. */
export interface RuleCase {
  readonly text: string;
  readonly plan: Plan;
  /** The words that should be reported, in order; `missing` for something that is not there. */
  readonly wanted: readonly string[];
  /** The texts of the blocks after the first fix. */
  readonly after?: readonly string[];
}

/** Every example of a rule, read. */
export function casesOf({ examples, concern }: RegisteredRule): readonly RuleCase[] {
  const previous = examples.previous && readExample(examples.previous, concern).draft;
  const read = (text: string, isBad: boolean): RuleCase => {
    const { draft, marks } = readExample(text, concern);
    const own = { ...settings, glossary: [...(examples.glossary ?? [])] };
    const plan = readPlan(draft, own, previous ? readPlan(previous, own) : undefined);
    const words = marks.map(({ block, from, to }) => plan.blocks.get(block)!.text.slice(from, to));
    return { text, plan, wanted: isBad && words.length === 0 ? ['missing'] : words };
  };
  return [
    ...examples.bad.map((bad) => {
      if (typeof bad === 'string') return read(bad, true);
      const after = readExample(bad[1], concern).draft.blocks.map(({ text }) => text);
      return { ...read(bad[0], true), after };
    }),
    ...examples.good.map((good) => read(good, false)),
  ];
}

/** What a rule makes of an example, in the form of what is wanted of it. */
export function resultOf(rule: RegisteredRule, { plan, after }: RuleCase): Pick<RuleCase, 'wanted' | 'after'> {
  const found = reviewPlan(plan, [rule]);
  const wanted = found.map(({ place, quote }) => ('missing' in place ? 'missing' : quote));
  const fix = found[0]?.fixes[0];
  return { wanted, ...(after && { after: fix ? fixed(plan.draft, fix) : [] }) };
}

/** The texts of a draft after a fix; void edits leave them as they are. */
function fixed(draft: Draft, { edits }: Fix): readonly string[] {
  const last = [...edits].sort((a, b) => b.span.from - a.span.from);
  return draft.blocks.map(({ id, text }) =>
    last.reduce(
      (changed, { span: { block, from, to }, expected, insert }) =>
        block === id && changed.slice(from, to) === expected
          ? changed.slice(0, from) + insert + changed.slice(to)
          : changed,
      text,
    ),
  );
}
