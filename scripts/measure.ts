import { readPlan } from '../shared/plan/read-plan';
import { reviewPlan } from '../shared/review';
import type { Finding } from '../shared/rules/finding';
import { defaultSettings } from '../shared/settings';
import type { Draft } from '../shared/text/draft';
import type { CorpusKind, LabelledRecord } from './corpus';

/** What decided one field of one record. */
export interface Judgement {
  readonly text: string;
  readonly field: string;
  readonly expected: boolean;
  readonly got: boolean;
}

/** Agreement on one field: F1 of the weaker class, and of “true” alone. */
export interface Score {
  readonly field: string;
  readonly n: number;
  readonly accuracy: number;
  readonly f1: number;
  readonly f1OfTrue: number;
}

/** A labelled sentence and the words that were noted in it. */
export interface Phrase {
  readonly text: string;
  readonly expected: readonly string[];
  readonly arguable: readonly string[];
  /** Expected words that are in no list of the sources. */
  readonly unlisted: readonly string[];
  readonly got: readonly string[];
}

/** Labelled phrases against what was noted: hits by overlap. */
export interface SpanScore {
  readonly labelled: number;
  readonly found: number;
  readonly unlisted: number;
  readonly unlistedFound: number;
  readonly noted: number;
  readonly right: number;
  /** Sentences without a fault, those that drew a note, and how many notes they drew. */
  readonly clean: number;
  readonly cleanNoted: number;
  readonly alarms: number;
}

const settings = defaultSettings('2026-11-22');

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

/** Judges each field of every record of a corpus that has a label. */
export function judge(kind: CorpusKind, records: readonly LabelledRecord[]): readonly Judgement[] {
  const judgements: Judgement[] = [];
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
    } else if (kind === 'provision') {
      const provision = planOf(text, 'provision').provisions[0];
      const missing = list(record.missing);
      check('what', !missing.includes('what'), provision?.what !== undefined);
      check('who', !missing.includes('who'), provision?.who !== undefined || provision?.specified === true);
      check('frequency', !missing.includes('frequency'), provision?.frequency !== undefined);
      // A duration that does not apply (a seat, a timetable) is not labelled as missing, nor asked for.
      const needless = provision?.session === false;
      check('duration', !missing.includes('duration'), provision?.duration !== undefined || needless);
      // Absent from the list may mean that no group comes into it.
      if (missing.includes('group_size')) check('groupSize', false, provision?.groupSize !== undefined);
      check('specified', record.specified, provision?.specified === true);
      check('quantified', record.quantified, provision?.quantified === true);
    }
  }
  return judgements;
}

/** The phrases of every record of a corpus: what should be noted, and what is. */
export const notedPhrases = (kind: CorpusKind, records: readonly LabelledRecord[]): readonly Phrase[] =>
  records.map((record) => {
    const { text } = record;
    const phrase = { text, arguable: [], unlisted: [] };
    switch (kind) {
      case 'outcomes': {
        const got = noted(text, 'outcomes', ({ rule }) => rule.startsWith('outcome-vague'));
        return { ...phrase, expected: list(record.vague), got };
      }
      case 'provision': {
        const got = noted(text, 'provision', ({ rule }) => rule === 'provision-weasel-words');
        return { ...phrase, expected: list(record.weasel), got };
      }
      default: {
        const concern = kind === 'jargon' ? 'jargon' : 'respectful-language';
        return {
          text,
          expected: list(kind === 'jargon' ? record.jargon : record.flagged),
          arguable: list(record.arguable),
          unlisted: list(record.unlisted),
          got: noted(text, undefined, (finding) => finding.concern === concern),
        };
      }
    }
  });

/** Agreement per field. */
export function score(judgements: readonly Judgement[]): readonly Score[] {
  const fields = [...new Set(judgements.map(({ field }) => field))];
  return fields.map((field) => {
    const all = judgements.filter((judgement) => judgement.field === field);
    const right = all.filter(({ expected, got }) => expected === got).length;
    const f1OfTrue = f1(all, true);
    return { field, n: all.length, accuracy: right / all.length, f1: Math.min(f1OfTrue, f1(all, false)), f1OfTrue };
  });
}

function f1(all: readonly Judgement[], kind: boolean): number {
  const both = all.filter(({ expected, got }) => expected === kind && got === kind).length;
  const either = all.filter(({ expected }) => expected === kind).length + all.filter(({ got }) => got === kind).length;
  return either === 0 ? 1 : (2 * both) / either;
}

/** Whether two pieces of a text can share a character there. */
export function overlaps(text: string, a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  for (let i = text.indexOf(a); i >= 0; i = text.indexOf(a, i + 1)) {
    for (let j = text.indexOf(b); j >= 0; j = text.indexOf(b, j + 1))
      if (i < j + b.length && j < i + a.length) return true;
  }
  return false;
}

/** Labelled words that nobody noted, and noted words that nobody labelled. */
export function missesOf({ text, expected, arguable, got }: Phrase): {
  missed: readonly string[];
  extra: readonly string[];
} {
  return {
    missed: expected.filter((word) => !got.some((quote) => overlaps(text, word, quote))),
    extra: got.filter((quote) => ![...expected, ...arguable].some((word) => overlaps(text, word, quote))),
  };
}

/** Counts labelled phrases that were noted, and notes that hit a label; what is arguable counts neither way. */
export function scorePhrases(phrases: readonly Phrase[]): SpanScore {
  const total = {
    labelled: 0,
    found: 0,
    unlisted: 0,
    unlistedFound: 0,
    noted: 0,
    right: 0,
    clean: 0,
    cleanNoted: 0,
    alarms: 0,
  };
  for (const phrase of phrases) {
    const { text, expected, unlisted, got } = phrase;
    const { missed, extra } = missesOf(phrase);
    const right = got.filter((quote) => expected.some((word) => overlaps(text, word, quote))).length;
    total.labelled += expected.length;
    total.found += expected.length - missed.length;
    total.unlisted += unlisted.length;
    total.unlistedFound += unlisted.filter((word) => !missed.includes(word)).length;
    total.noted += right + extra.length;
    total.right += right;
    if (expected.length > 0) continue;
    total.clean++;
    total.cleanNoted += Number(extra.length > 0);
    total.alarms += extra.length;
  }
  return total;
}
