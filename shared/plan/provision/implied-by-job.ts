import { find, holds } from '../../text/match';
import type { Stretch } from '../outcome/words';

/** Therapists and advisers whose job says what happens when they see somebody. */
const telling =
  /\b(?:counsellor|careers? advis[eo]r|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*therapist|elsa|(?:music|swimming|drama|dance|riding|piano|guitar|dyslexia) (?:teacher|tutor|instructor|coach)|travel trainer)\b/i;
const seeing = /\b(?:see|sees|sessions?|appointments?|(?:\d+|an?|one|two|half an) ?(?:min|hour|hr))/i;
/** People whose name is what they do. */
const doing = /\b(?:scribe|reader|prompter|note[- ]?taker|invigilator|interpreter) (?:for|in)\b/i;

/** “Key adult available if she needs to talk” */
const talk = /\bavailable\b[^.;|]{0,60}\b(?:to talk|for a (?:chat|talk))\b/i;
/** “ELSA support: friendships and worries” */
const about =
  /\b(?:elsa|mentor\w*|counsell\w+|pastoral)\b[^.;|]*?(?:[–—:(-] ?|\b(?:on|about|around) )(?:his |her |their |making )?(?:friend\w*|worr(?:y|ies)|anger|loss|bereavement|feelings|self-esteem|bullying|sleep|change)\b/i;

/** “ELSA weekly with Mrs Dean” */
const often = /^\W*elsa(?=,? (?:daily|weekly|fortnightly|once|twice|\d))/i;

/** What somebody does whose job says it: “the counsellor sees him for an hour”, “a scribe for tests”. */
export function impliedByJob(text: string): Stretch | undefined {
  const match = find(doing, text) ?? (holds(seeing, text) ? find(telling, text) : null);
  const told = find(talk, text) ?? find(about, text) ?? find(often, text);
  if (told) return { from: told.index, to: told.index + told[0].length };
  return match && !/\b(?:support|input|help)\b/i.test(text)
    ? { from: match.index, to: match.index + match[0].length }
    : undefined;
}
