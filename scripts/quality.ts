import { join } from 'node:path';
import { readCorpus, readPlans, type CorpusKind } from './corpus';
import { judge, notedPhrases, score, scorePhrases } from './measure';
import { measurePlan, scorePlans } from './measure-plans';

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
  const score = scorePlans(plans);
  const { faults, found, foundOnce } = score;
  const [met, listed] = score.listed;
  const quiet =
    score.clean === 0
      ? ''
      : ` The ${score.clean} without a fault drew ${score.graveInClean} errors and warnings and ${score.hintsInClean} suggestions in ${score.wordsOfClean} words.`;
  return `${plans.length} whole plans: ${met} of ${listed} listed faults touched (${(met / listed).toFixed(2)}; aim 0.85); of the ${faults} words and places that they name, ${found} (${(found / faults).toFixed(2)}); where each note counts for one of these only, ${foundOnce} (${(foundOnce / faults).toFixed(2)}). Of the errors and warnings in the ${score.faulty} plans with faults, ${score.graveBeside} meet none of those listed.${quiet}`;
}

/** The text of docs/quality.md: how well the rules judge, measured now. */
export function quality(root: string): string {
  const held = figuresOf(root, 'held-back');
  const tuned = figuresOf(root, 'tuning');
  const row = ({ name, value, n, least, most }: Figure, index: number) =>
    `| ${name} | ${least ?? `at most ${most}`} | ${value.toFixed(3)} | ${n} | ${tuned[index]!.value.toFixed(3)} |`;
  return `# How well the rules judge

Made by \`npm run generate\`; do not edit. The sentences and plans are those of \`tests/corpus/blind\`, labelled before the rules saw them. The third that is held back is not looked at while rules are tuned, but for three of its plans (below), and no word is weighed by it; its figures, though not its sentences, were seen when it was settled how far words are trusted. The figures of the other two thirds, which rules are tuned on, stand beside it.

| figure | aim | held back | n | tuned on |
|---|---|---|---|---|
${held.map(row).join('\n')}

Held back: ${plansOf(root, 'held-back')} Of these, three (34, 37 and 40) were read for what they were wrongly told, and rules were mended by it: how few notes they draw now says little of a plan that nobody has read.

Tuned on: ${plansOf(root, 'tuning')}

A listed fault is touched where a note of a rule that answers to its kind stands on some of its words or says that something is missing; one that names no words, where such a note stands anywhere in the plan. One note may touch several, and of a fault that names several words, or lies between two places that do not agree, one of them is enough. So the first figure is kind to the rules; the second asks for each of the words and places. Notes that meet nothing listed may be right all the same: who listed the faults did not list all that a rule may ask.
`;
}
