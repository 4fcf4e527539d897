import { parseArgs } from 'node:util';
import { corporaAt, kindOfFile, readCorpus, readPlans, type Part } from './corpus';
import { judge, missesOf, notedPhrases, score, scorePhrases } from './measure';
import { isKnownFault, measurePlan, scorePlans, type PlanResult } from './measure-plans';

const usage = `Measures the rules against labelled sentences and whole plans, and prints every miss, but for those of what is held back.

  npm run evaluate -- [options] PATH…   a file outcomes*, provision*, jargon* or language* (.jsonl),
                                        or a folder of such files and of plans (NAME.txt with NAME.expected.json)

  --part PART   tuning (two thirds), held-back (the third that is kept back while rules are tuned) or all; default: all
  --show        the misses of held-back, too
  --quiet       figures only
`;

const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}% (${part} of ${whole})`;

function evaluateFile(file: string, part: Part, misses: boolean): void {
  const [kind, records] = [kindOfFile(file)!, readCorpus(file, part)];
  const judgements = judge(kind, records);
  const phrases = notedPhrases(kind, records);
  print(`\n${file}`);
  for (const { field, n, accuracy, f1, f1OfTrue } of score(judgements)) {
    const figures = [accuracy, f1, f1OfTrue].map((figure) => figure.toFixed(3));
    print(
      `  ${field.padEnd(11)} right ${figures[0]}  F1 of the weaker class ${figures[1]}  F1 of “${field}” ${figures[2]}  n ${n}`,
    );
  }
  const spans = scorePhrases(phrases);
  print(`  phrases     precision ${percent(spans.right, spans.noted)}  recall ${percent(spans.found, spans.labelled)}`);
  if (spans.unlisted > 0)
    print(`              recall on unlisted words ${percent(spans.unlistedFound, spans.unlisted)}`);
  print(`              notes in sentences without a fault ${spans.alarms} in ${spans.clean}`);
  if (!misses) return;
  for (const { text, field, expected, got } of judgements)
    if (expected !== got) print(`    ${field}: ${got}, labelled ${expected}: ${text}`);
  for (const phrase of phrases) {
    const { missed, extra } = missesOf(phrase);
    if (missed.length > 0) print(`    missed ${missed.map((word) => `“${word}”`).join(', ')}: ${phrase.text}`);
    if (extra.length > 0) print(`    noted ${extra.map((word) => `“${word}”`).join(', ')}: ${phrase.text}`);
  }
}

function evaluatePlan(plan: PlanResult, misses: boolean): void {
  const found = plan.faults.filter((fault) => fault.found).length;
  const grave = plan.beside.filter(({ severity }) => severity !== 'hint');
  const sections = `sections ${plan.sections.join(' of ')}`;
  print(
    `\n${plan.file}: ${plan.words} words, faults ${found} of ${plan.faults.length}, beside them ${grave.length} errors and warnings, ${plan.beside.length - grave.length} hints, ${sections}`,
  );
  if (!misses) return;
  for (const { type, text } of plan.faults.filter((fault) => !fault.found)) print(`    missed ${type}: ${text ?? ''}`);
  for (const { severity, rule, quote, message } of plan.beside)
    print(`    ${severity} ${rule}${quote && ` “${quote}”`}: ${message}`);
  for (const section of plan.wrongSections) print(`    section ${section}`);
  if (plan.outcomes) print(`    ${plan.outcomes}`);
}

function evaluatePlans(folder: string, part: Part, quiet: boolean, misses: boolean): void {
  const plans = readPlans(folder, part, (why) => print(`\nleft out: ${why}`)).map(measurePlan);
  if (!quiet) for (const plan of plans) evaluatePlan(plan, misses);
  const score = scorePlans(plans);
  print(`\n${folder}: ${plans.length} plans`);
  print(`  listed faults found ${percent(...score.listed)}`);
  print(`  each of the words and places that they name ${percent(score.found, score.faults)}`);
  print(`  where each note meets one of them only ${percent(score.foundOnce, score.faults)}`);
  const strange = new Set(
    plans.flatMap(({ faults }) => faults.map(({ type }) => type)).filter((type) => !isKnownFault(type)),
  );
  if (strange.size > 0) print(`  no rule answers to ${[...strange].join(', ')}`);
  print(`  the child’s name read rightly ${percent(...score.children)}`);
  print(`  sections read rightly as present, empty or missing ${percent(...score.sections)}`);
  print(`  ${score.faulty} plans with faults: ${score.graveBeside} errors and warnings that meet none of those listed`);
  print(
    `  ${score.clean} clean plans: ${score.graveInClean} errors and warnings, ${score.hintsInClean} hints in ${score.wordsOfClean} words`,
  );
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string', default: 'all' },
      quiet: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  });
  const part = (['all', 'tuning', 'held-back'] as const).find((one) => one === values.part);
  const stranger = positionals.find((path) => path.endsWith('.jsonl') && !kindOfFile(path));
  if (positionals.length === 0 || !part || stranger) {
    process.stderr.write(stranger ? `${stranger}: its name does not say what it holds.\n\n${usage}` : usage);
    process.exitCode = 2;
    return;
  }
  const { quiet } = values;
  const misses = !quiet && (part !== 'held-back' || values.show);
  for (const path of positionals) {
    const { files, plans } = corporaAt(path);
    for (const file of files) evaluateFile(file, part, misses);
    for (const folder of plans) evaluatePlans(folder, part, quiet, misses);
  }
}

main();
