import { join } from 'node:path';
import { readCorpus, readPlans, type CorpusKind } from './corpus';
import { judge, notedPhrases, score, scorePhrases } from './measure';
import { measurePlan } from './measure-plans';

/** A figure, and what it must reach; `most` where less is better. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly n: number;
  readonly least?: number;
  readonly most?: number;
}

const folder = (root: string) => join(root, 'tests/corpus/blind');

/** The figures of issue 3's table for one part of the corpus. */
function figuresOf(root: string, part: 'tuning' | 'held-back'): readonly Figure[] {
  const sentences = (kind: CorpusKind) => readCorpus(join(folder(root), `${kind}.jsonl`), part);
  const fields = (kind: CorpusKind) => new Map(score(judge(kind, sentences(kind))).map((one) => [one.field, one]));
  const phrases = (kind: CorpusKind) => scorePhrases(notedPhrases(kind, sentences(kind)));
  const outcomes = fields('outcomes');
  const provision = fields('provision');
  const jargon = phrases('jargon');
  const language = phrases('language');
  const field = (from: typeof outcomes, name: string, key: string, least: number, ofTrue = false): Figure => {
    const { f1, f1OfTrue, n } = from.get(key)!;
    return { name, value: ofTrue ? f1OfTrue : f1, n, least };
  };
  const share = (name: string, part: number, n: number, least: number): Figure => ({
    name,
    value: part / n,
    n,
    least,
  });
  return [
    field(outcomes, 'Outcome: SMART, F1 of the weaker class', 'smart', 0.95),
    field(outcomes, 'Outcome: measurable, F1 of the weaker class', 'measurable', 0.94),
    field(outcomes, 'Outcome: time-bound, F1 of the weaker class', 'timeBound', 0.98),
    field(outcomes, 'Outcome: provision in disguise, F1', 'provision', 0.92, true),
    field(provision, 'Provision: specified, F1 of the weaker class', 'specified', 0.92),
    field(provision, 'Provision: quantified, F1 of the weaker class', 'quantified', 0.96),
    share('Jargon: precision', jargon.right, jargon.noted, 0.93),
    share('Jargon: recall', jargon.found, jargon.labelled, 0.88),
    share('Jargon: recall on terms in no list', jargon.unlistedFound, jargon.unlisted, 0.7),
    { name: 'Jargon: notes per plain sentence', value: jargon.alarms / jargon.clean, n: jargon.clean, most: 0.03 },
    share('Respectful language: precision', language.right, language.noted, 0.96),
    share('Respectful language: recall', language.found, language.labelled, 0.88),
  ];
}

function plansOf(root: string, part: 'tuning' | 'held-back'): string {
  const plans = readPlans(join(folder(root), 'plans'), part).map(measurePlan);
  const faults = plans.flatMap((plan) => plan.faults);
  const found = faults.filter((fault) => fault.found).length;
  const clean = plans.filter((plan) => plan.clean);
  const beside = clean.flatMap((plan) => plan.beside);
  const hints = beside.filter(({ severity }) => severity === 'hint').length;
  const words = clean.reduce((sum, plan) => sum + plan.words, 0);
  const quiet =
    clean.length === 0
      ? ''
      : ` The ${clean.length} without a fault drew ${beside.length - hints} errors and warnings and ${hints} suggestions in ${words} words.`;
  return `${plans.length} whole plans: ${found} of ${faults.length} listed faults found (${(found / faults.length).toFixed(2)}; aim 0.85).${quiet}`;
}

/** The text of docs/quality.md: how well the rules judge, measured now. */
export function quality(root: string): string {
  const held = figuresOf(root, 'held-back');
  const tuned = figuresOf(root, 'tuning');
  const row = ({ name, value, n, least, most }: Figure, index: number) =>
    `| ${name} | ${least ?? `at most ${most}`} | ${value.toFixed(3)} | ${n} | ${tuned[index]!.value.toFixed(3)} |`;
  return `# How well the rules judge

Made by \`npm run generate\`; do not edit. The sentences and plans are those of \`tests/corpus/blind\`, labelled before the rules saw them. The third that is held back is not looked at while rules are tuned; the figures of the other two thirds, which rules are tuned on, stand beside it.

| figure | aim | held back | n | tuned on |
|---|---|---|---|---|
${held.map(row).join('\n')}

Held back: ${plansOf(root, 'held-back')}

Tuned on: ${plansOf(root, 'tuning')}
`;
}
