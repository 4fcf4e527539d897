import type { Figure } from './measures';
import { hard, measured, quality, soft } from './qualities';
import { holds } from '../../text/match';

/** Things of which a number says enough without a verb: “Attendance above 90 %”, “No more than two incidents”. */
const countable =
  /\b(?:attendance|punctuality|(?:reading|spelling) age|scores?|incidents?|outbursts?|meltdowns?|lates?|absences?|lateness|removals?|detentions?|exclusions?|suspensions?|exits?(?! ?:)|accidents?|days off|(?:correct )?words (?:per|a|read)|wc?pm|words correct|spellings?|correct answers|(?:spelling|tables?|maths|reading|weekly|phonics|science|vocabulary|unit|practice|mock|past|exam|skills) (?:papers?|tests?|quiz(?:zes)?|assessments?|check))\b/i;

/** “Fewer than 3 red cards”, “At least two full sentences”: how many, of things that can be counted. */
const bounded = (text: string): boolean => {
  const match =
    /(?:^|[,:–-] )(?:(?:to )?(?:have|get|show|with) )?(?:no more than|not more than|down to|up to|fewer than|less than|at least|at most|up to|a maximum of|a minimum of|max\.?|over|under|only) (?:\d+|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) ((?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ?){1,3})|^(?:\d+|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) or (?:fewer|less|more) ((?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ?){1,3})/i.exec(
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

/** Whether a phrase without a verb still says what to look for: what is counted is named, unless by a word that names nothing. */
export const countsWithoutVerb = (written: string, figures: readonly Figure[], helped: boolean): boolean => {
  // “Independent bus travel”: who goes alone is seen to.
  const text = written.replace(/^independent (?=[a-z])/i, '');
  // “Zero incidents of poor behaviou?r”: two adults would count differently.
  if (
    /\b(?:incidents?|instances?|episodes?) of (?:poor|bad|inappropriate|unacceptable|negative|difficult|silly|challenging) /i.test(
      text,
    )
  )
    return false;
  const has = (...kinds: readonly Figure['kind'][]) => figures.some(({ kind }) => kinds.includes(kind));
  const counted = figures.some(({ kind }) => kind !== 'rate' && kind !== 'standard');
  return (
    (has('from-to') && !(hard.test(text) && text.includes('%') && !measured.test(text))) ||
    (has('standard') && !hard.test(text) && !/\b(?:social|emotional|behaviou?ral)ly\b/i.test(text)) ||
    (/\b(?:correct(?:ly)?|accura[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)\b/i.test(text) && has('out-of', 'percent')) ||
    /\b\d+\+? (?:or more )?(?:right|correct)\b/i.test(text) ||
    bounded(text) ||
    (holds(countable, text) && counted) ||
    ((helped || counted) &&
      !hard.test(text) &&
      !soft.test(text.replace(/\bmore than\b|\w+ \([^()]{6,}\)/i, '')) &&
      !quality.test(text))
  );
};
