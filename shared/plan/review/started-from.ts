import { ofText } from '../../text/word-table';
import type { Outcome } from '../outcome';
import { wordsAt } from '../passages';
import type { Plan } from '../plan';

/** “now”, but not of a now and next board. */
const now = String.raw`(?:now(?![\s-]*(?:and|&|/)[\s-]*(?:next|then)| that\b)|currently|at present|at the moment|baseline|starting point)`;
/** “She set off from 0 days out of 5”, “He was at 3”, “(She began at 6 of 20.)” */
const set = String.raw`(?:[a-z-]+ )?(?:(?:set off|started|began)(?: out)? (?:from|at|on|with)|was (?:at|on))(?= (?:about |only |just )?(?:\d|none\b|no\b|zero\b|one\b|two\b|three\b|four\b|five\b))`;
/** “(4 out of 10 in September)” */
const monthBehind = String.raw`\d[^()]{0,40} in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:autumn|spring|summer))(?: term)?(?: 20\d\d)?\W*$`;
/** “(September: 5 out of 14)”, “(Sept 2026: 12)”, “(start: none)”; without a bracket a month may be a step on the way. */
const when = String.raw`(?:in )?(?:\d{1,2} )?(?:start|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|autumn|spring|summer)\.?(?: term)?(?: 20\d\d)?:`;
const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer)';
const begins = String.raw`where (?:he|she|they|I|[a-z]+) (?:is|are|am) (?:${now}|today)\b[:,]?|${now}\b[:,]?|was(?=\s+\d)|up from|${set}|(?:start|before|(?:${months} )?figure):`;
const tellsNow = new RegExp(String.raw`\b${now}\b|^\s*(?:(?:was|up from)\s+\d|${set}|${when})|^\s*${monthBehind}`, 'i');
const beginning = new RegExp(begins, 'i');
const beginsNow = new RegExp(String.raw`^\s*(?:${begins})\s*`, 'i');
const beginsBracket = new RegExp(String.raw`^\s*(?:${begins}|${when})\s*`, 'i');
const endsNow = new RegExp(String.raw`[\s,]*\b${now}\s*$`, 'i');

/** Words that tell where things are now: what they say, and the stretch that can be left out with all that belongs to it. */
export interface Now {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Where things are now, if a text tells it beside what is to be reached: “(12 now)”, “Now: 12.”, “(currently reads 12)”. */
export const nowIn = ofText((text): Now | undefined => {
  const bracketed = text.includes('(')
    ? [...text.matchAll(/\(([^()]*)\)/g)].filter(([, inner]) => tellsNow.test(inner!))
    : [];
  // Brackets are no part of a sentence, and what stands behind them keeps its place.
  const bare = text.replace(/\([^()]*\)/g, (one) => ' '.repeat(one.length));
  const sentences = beginning.test(bare)
    ? [...bare.matchAll(/(?:[^.;]|[.;](?!\s|$))+/g)].filter(([one]) => beginsNow.test(one))
    : [];
  const found = [...bracketed, ...sentences][0];
  if (!found) return undefined;
  const words = (found[1] ?? found[0]).replace(beginsBracket, '').replace(endsNow, '').trim();
  return words ? { words, from: found.index, to: found.index + found[0].length } : undefined;
});

/** “… 4 lunchtimes out of 5. (September: 0 out of 5.)” without where it starts. */
export function withoutStart(text: string): string {
  const start = nowIn(text);
  return start ? text.slice(0, start.from) + text.slice(start.to) : text;
}

/** Where an outcome started, in words: its starting point, else what it or its success criteria tell of now; empty where nothing does. */
export function startedFrom(plan: Pick<Plan, 'blocks'>, { text, baseline, criterion }: Outcome): string {
  const own = baseline
    ? wordsAt(plan, baseline)
        .trim()
        .replace(/^from /i, '')
    : '';
  return own || (nowIn(text) ?? (criterion?.span && nowIn(wordsAt(plan, criterion.span))))?.words || '';
}
