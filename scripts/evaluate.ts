import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readPlan } from '../shared/plan/read-plan';
import { reviewPlan } from '../shared/review';
import type { Finding } from '../shared/rules/finding';
import { defaultSettings } from '../shared/settings';
import type { Draft } from '../shared/text/draft';

/** What decided one field of one record. */
export interface Judgement {
  readonly text: string;
  readonly field: string;
  readonly expected: boolean;
  readonly got: boolean;
}

/** Agreement on one field: `f1` is that of the weaker class. */
export interface Score {
  readonly field: string;
  readonly n: number;
  readonly accuracy: number;
  readonly f1: number;
}

/** Labelled phrases against what was noted: hits by overlap. */
export interface SpanScore {
  readonly labelled: number;
  readonly found: number;
  readonly noted: number;
  readonly right: number;
  /** Sentences without a fault that drew a note. */
  readonly cleanNoted: number;
  readonly clean: number;
}

interface Phrase {
  readonly text: string;
  readonly expected: readonly string[];
  readonly arguable: readonly string[];
  readonly got: readonly string[];
}

interface LabelledRecord {
  readonly text: string;
  readonly [field: string]: unknown;
}

const settings = defaultSettings('2026-11-22');
const kinds = ['outcomes', 'provision', 'jargon', 'language'] as const;
/** What a file of labelled sentences holds, known by its name. */
export type CorpusKind = (typeof kinds)[number];

/** The kind of a corpus file by its name, undefined for a stranger. */
export const kindOfFile = (file: string): CorpusKind | undefined =>
  kinds.find((kind) => basename(file).startsWith(kind));

/** Reads a JSON Lines file of labelled sentences. */
export function readCorpus(file: string): readonly LabelledRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledRecord);
}

function planOf(text: string, section?: string) {
  const draft: Draft = { fragment: true, blocks: [{ id: 'b0', text, ...(section && { section }) }] };
  return readPlan(draft, settings);
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

function noted(text: string, section: string | undefined, wanted: (finding: Finding) => boolean): readonly string[] {
  return reviewPlan(planOf(text, section))
    .filter((finding) => !('missing' in finding.place) && wanted(finding))
    .map(({ quote }) => quote);
}

/** Judges every record of a corpus: each field that has a label, and the phrases that should be noted. */
export function judge(
  kind: CorpusKind,
  records: readonly LabelledRecord[],
): { judgements: readonly Judgement[]; phrases: readonly Phrase[] } {
  const judgements: Judgement[] = [];
  const phrases: Phrase[] = [];
  for (const record of records) {
    const { text } = record;
    const check = (field: string, expected: unknown, got: boolean) => {
      if (typeof expected === 'boolean') judgements.push({ text, field, expected, got });
    };
    if (kind === 'outcomes') {
      const outcome = planOf(text, 'outcomes').outcomes[0];
      check('specific', record.specific, outcome?.specific === true);
      check('measurable', record.measurable, outcome?.measurable === true);
      check('timeBound', record.timebound, outcome?.timeBound === true);
      check('provision', record.isProvision, outcome?.provision === true);
      check('smart', record.smart, outcome?.smart === true);
      const got = noted(text, 'outcomes', ({ rule }) => rule.startsWith('outcome-vague'));
      phrases.push({ text, expected: list(record.vague), arguable: [], got });
    } else if (kind === 'provision') {
      const provision = planOf(text, 'provision').provisions[0];
      const missing = list(record.missing);
      check('what', !missing.includes('what'), provision?.what !== undefined);
      check('who', !missing.includes('who'), provision?.who !== undefined || provision?.specified === true);
      check('frequency', !missing.includes('frequency'), provision?.frequency !== undefined);
      // A duration that does not apply is not labelled as missing.
      const needless = provision?.session === false && provision.frequency !== undefined;
      check('duration', !missing.includes('duration'), provision?.duration !== undefined || needless);
      // Absent from the list may mean that no group comes into it.
      if (missing.includes('group_size')) check('groupSize', false, provision?.groupSize !== undefined);
      check('specified', record.specified, provision?.specified === true);
      check('quantified', record.quantified, provision?.quantified === true);
      const got = noted(text, 'provision', ({ rule }) => rule === 'provision-weasel-words');
      phrases.push({ text, expected: list(record.weasel), arguable: [], got });
    } else {
      const concern = kind === 'jargon' ? 'jargon' : 'respectful-language';
      const got = noted(text, undefined, (finding) => finding.concern === concern);
      phrases.push({
        text,
        expected: list(kind === 'jargon' ? record.jargon : record.flagged),
        arguable: list(record.arguable),
        got,
      });
    }
  }
  return { judgements, phrases };
}

/** Agreement per field. */
export function score(judgements: readonly Judgement[]): readonly Score[] {
  const fields = [...new Set(judgements.map(({ field }) => field))];
  return fields.map((field) => {
    const all = judgements.filter((judgement) => judgement.field === field);
    const right = all.filter(({ expected, got }) => expected === got).length;
    return { field, n: all.length, accuracy: right / all.length, f1: Math.min(f1(all, true), f1(all, false)) };
  });
}

function f1(all: readonly Judgement[], kind: boolean): number {
  const both = all.filter(({ expected, got }) => expected === kind && got === kind).length;
  const either = all.filter(({ expected }) => expected === kind).length + all.filter(({ got }) => got === kind).length;
  return either === 0 ? 1 : (2 * both) / either;
}

const overlaps = (text: string, a: string, b: string): boolean => {
  if (a === '' || b === '') return false;
  for (let i = text.indexOf(a); i >= 0; i = text.indexOf(a, i + 1)) {
    for (let j = text.indexOf(b); j >= 0; j = text.indexOf(b, j + 1))
      if (i < j + b.length && j < i + a.length) return true;
  }
  return false;
};

/** Counts labelled phrases that were noted, and notes that hit a label. */
export function scorePhrases(phrases: readonly Phrase[]): SpanScore {
  let labelled = 0,
    found = 0,
    noted = 0,
    right = 0,
    cleanNoted = 0,
    clean = 0;
  for (const { text, expected, arguable, got } of phrases) {
    const counted = got.filter(
      (quote) =>
        !arguable.some((word) => overlaps(text, word, quote)) || expected.some((word) => overlaps(text, word, quote)),
    );
    labelled += expected.length;
    found += expected.filter((word) => got.some((quote) => overlaps(text, word, quote))).length;
    noted += counted.length;
    right += counted.filter((quote) => expected.some((word) => overlaps(text, word, quote))).length;
    if (expected.length === 0) {
      clean++;
      if (counted.length > 0) cleanNoted++;
    }
  }
  return { labelled, found, noted, right, cleanNoted, clean };
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '  –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } });
  if (positionals.length === 0) {
    process.stderr.write(
      'Usage: npm run evaluate -- [--show] FILE.jsonl…   (outcomes*, provision*, jargon*, language*)\n',
    );
    process.exitCode = 2;
    return;
  }
  for (const file of positionals) {
    const kind = kindOfFile(file);
    if (!kind) {
      process.stderr.write(`${file}: its name begins with none of ${kinds.join(', ')}\n`);
      process.exitCode = 2;
      continue;
    }
    const { judgements, phrases } = judge(kind, readCorpus(file));
    process.stdout.write(`\n${file}\n`);
    for (const { field, n, accuracy, f1 } of score(judgements)) {
      process.stdout.write(
        `  ${field.padEnd(12)} right ${percent(accuracy, 1)}   F1 of the weaker class ${f1.toFixed(3)}   n ${n}\n`,
      );
    }
    const spans = scorePhrases(phrases);
    process.stdout.write(
      `  phrases      precision ${percent(spans.right, spans.noted)}   recall ${percent(spans.found, spans.labelled)}   clean sentences noted ${spans.cleanNoted} of ${spans.clean}\n`,
    );
    if (values.show) show(judgements, phrases);
  }
}

function show(judgements: readonly Judgement[], phrases: readonly Phrase[]): void {
  for (const { text, field, expected, got } of judgements) {
    if (expected !== got) process.stdout.write(`    ${field}: ${got}, labelled ${expected}: ${text}\n`);
  }
  for (const { text, expected, arguable, got } of phrases) {
    const missed = expected.filter((word) => !got.some((quote) => overlaps(text, word, quote)));
    const extra = got.filter((quote) => ![...expected, ...arguable].some((word) => overlaps(text, word, quote)));
    if (missed.length + extra.length > 0) {
      process.stdout.write(`    missed ${JSON.stringify(missed)} extra ${JSON.stringify(extra)}: ${text}\n`);
    }
  }
}

if (process.argv[1]?.endsWith('evaluate.ts')) main();
