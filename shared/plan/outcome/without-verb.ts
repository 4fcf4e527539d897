import type { Figure } from './measures';
import { hard, quality, soft } from './qualities';
import { holds } from '../../text/match';

/** Things of which a number says enough without a verb: “Attendance above 90 %”, “No more than two incidents”. */
const countable =
  /\b(?:attendance|punctuality|(?:reading|spelling) age|scores?|incidents?|outbursts?|meltdowns?|lates?|absences?|lateness|removals?|detentions?|exclusions?|suspensions?|exits?|accidents?|days off|(?:correct )?words (?:per|a|read)|wc?pm|words correct|spellings?|correct answers|(?:spelling|tables?|maths|reading|weekly|phonics|science|vocabulary|unit) (?:tests?|quiz(?:zes)?|assessments?|check))\b/i;

/** “Fewer than 3 red cards”, “At least two full sentences”: how many, of things that can be counted. */
const bounded = (text: string): boolean => {
  const match =
    /(?:^|[,:–-] )(?:(?:to )?(?:have|get|show|with) )?(?:no more than|not more than|down to|up to|fewer than|less than|at least|at most|up to|a maximum of|a minimum of|over|under|only) (?:\d+|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) ((?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ?){1,3})|^(?:\d+|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) or (?:fewer|less|more) ((?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ?){1,3})/i.exec(
      text,
    );
  const things = match?.[1] ?? match?.[2];
  return (
    things !== undefined &&
    (/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{2,}s\b|\b(?:children|people)\b/.test(things) ||
      /\bone $/.test(text.slice(0, text.indexOf(things)))) &&
    !hard.test(things) &&
    !quality.test(things)
  );
};

/** “10 minutes of silent reading”, “5 minutes sitting at the table”. */
const kept =
  /\b(?:minutes?|mins?|seconds?|hours?) (?:of )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:sitting|waiting|standing|silent|quiet|unbroken|sustained|continuous|independent|uninterrupted|on[- ]task|eye contact|shared|joint|turn-?taking|playing|working|writing|(?:on|at) (?:the|his|her|an?) [A-Za-z]+)\b/i;
/** “One whole page of joined writing”. */
const piece =
  /^(?:at least )?(?:\d+|an?|half an?|one|two|three|four|five|six) (?:whole |full |complete )?(?:pages?|sides?|paragraphs?|lines?|lengths?|laps?|chapters?) (?:of|in)\b/i;
/** “Two full sentences in each piece of writing”. */
const perPiece =
  /^(?:\d+|one|two|three|four|five|six|eight|ten) (?!(?:minutes?|mins?|hours?|sessions?|x)\b)(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ){0,3}?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]{2,}s? (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+ ){0,4}(?:in|on|per|a|each|every)\b/i;

/** “Five positive phone calls home”, “Three spoonfuls of what is on the plate”: so many of a thing. */
const several =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?!(?:minutes?|mins?|hours?|hrs?|sessions?|x|weeks?|days?|points?|months?|years?|steps?|targets?)\b)(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ){0,3}?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]{3,}s(?= (?:of|home|in|on|by|with|for|to|from|read|said|written|at)\b|[.,;]|$)/i;

/** So many out of so many, or so many a week: whatever is named is then looked for and counted. */
const isScored = (figures: readonly Figure[]): boolean =>
  figures.some(({ kind }) => kind === 'out-of' || kind === 'times') ||
  (figures.some(({ kind }) => kind === 'rate') && figures.some(({ kind }) => kind === 'count'));

/** Whether a phrase without a verb still says what to look for. */
export const countsWithoutVerb = (text: string, figures: readonly Figure[]): boolean =>
  figures.some(({ kind }) => kind === 'from-to') ||
  // “Mock in Nov: grade 2. Real thing in May: grade 4”
  (figures.some(({ kind, from }) => kind === 'standard' && (from < 5 || /\w: $/.test(text.slice(0, from)))) &&
    !hard.test(text) &&
    !/\b(?:social|emotional|behavioural)ly\b/i.test(text)) ||
  (/\b(?:correct(?:ly)?|accura[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)\b/i.test(text) &&
    figures.some(({ kind }) => kind === 'out-of' || kind === 'percent')) ||
  /\b\d+\+? (?:or more )?(?:right|correct)\b/i.test(text) ||
  bounded(text) ||
  (holds(kept, text) && figures.some(({ kind }) => kind === 'length')) ||
  (perPiece.test(text) && figures.some(({ kind }) => kind === 'rate' || kind === 'out-of') && !hard.test(text)) ||
  (piece.test(text) && figures.length > 0) ||
  (several.test(text) && !hard.test(text) && !quality.test(text)) ||
  (isScored(figures) && !hard.test(text) && !soft.test(text.replace(/\bmore than\b/i, '')) && !quality.test(text)) ||
  (holds(countable, text) && figures.some(({ kind }) => kind !== 'rate' && kind !== 'standard'));
