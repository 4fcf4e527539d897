import { find, holds } from '../../text/match';
import type { Stretch } from '../outcome/words';

/** Therapists and advisers whose job says what happens when they see somebody. */
const telling =
  /\b(?:counsellor|careers? advis[eo]r|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*therapist|elsa|(?:music|swimming|drama|dance|riding) (?:teacher|instructor|coach)|travel trainer)\b/i;
const seeing = /\b(?:see|sees|sessions?|appointments?|\d+ ?(?:min|hour|hr))/i;
/** People whose name is what they do. */
const doing = /\b(?:scribe|reader|prompter|note[- ]?taker|invigilator|interpreter) (?:for|in)\b/i;

/** What somebody does whose job says it: “the counsellor sees him for an hour”, “a scribe for tests”. */
export function impliedByJob(text: string): Stretch | undefined {
  const match = find(doing, text) ?? (holds(seeing, text) ? find(telling, text) : null);
  return match && !/\b(?:support|input|help)\b/i.test(text)
    ? { from: match.index, to: match.index + match[0].length }
    : undefined;
}
