import { wordSet } from '../../text/word-set';
import type { Run, Word } from './words';

const number = /^\d{1,2}$/;
const letter = /^[a-z]$/;
const roman = /^[ivx]+$/;

interface Label {
  /** Which numbers or letters the offices give. */
  readonly label: RegExp;
  /** What must stand in the sentence, as swimmers and books have stages and parts too; absent where the name alone is the offices’. */
  readonly beside?: RegExp;
  /** What may not stand in the sentence: a band that plays, a cooker’s range. */
  readonly unless?: ReadonlySet<string>;
  /** Only where the name has a capital. */
  readonly capital?: true;
  /** One of these must stand before the name. */
  readonly after?: RegExp;
}

/** What the offices give numbers and letters to, and which of them: “Tier 2”, “Code B”. */
const labels = new Map<string, Label[]>();
const label = (names: string, ...kinds: readonly Label[]) => {
  for (const name of names.split(' ')) labels.set(name, [...(labels.get(name) ?? []), ...kinds]);
};
/** A band that plays, a tax, what stretches, sets in maths, a list for homes. */
const ofMusic = wordSet(
  `music musical brass steel rock jazz wind drum drums guitar guitars concert concerts rehearse rehearses rehearsal practice practise practises play plays
  played playing orchestra sing sings song songs gig gigs perform performs performance tax resistance elastic stretchy maths set sets housing mhz ghz wifi`,
);
/** What else has a range. */
const ofDial = wordSet('cooker oven hob heater dial rover golf shooting mountain kitchen');
label('tier tiers wave waves element elements', { label: number });
label(
  'code codes criterion criterions annex annexs annexe annexes appendix appendixs apx apxs appx descriptor descriptors',
  { label: letter },
);
label('strand strands', { label: /^(?:[a-z]|\d{1,2})$/ });
label('entry', { label: /^(?:level|[1-3])$/ });
label('form', {
  label: /^8[a-z]?$/,
  beside: /^(?:access|arrangements?|exams?|jcq|time|signed|reader|scribe|evidence|completed?|done|apply|file|eaa)$/,
});
label('part', { label: /^[23]$/, beside: /^(?:evidence|jcq|form|assessor|scores?)$/ });
label(
  'section',
  { label: /^(?:[b-k]|17|19|20|23|31|36|42|47|117)$/ },
  { label: number, beside: /^wellcomm$/, capital: true },
);
label('band bands', {
  label: /^(?:[a-h]|\d)$/,
  beside:
    /^(?:funding|funded|banded|banding|hnf|top-up|council|element|ehcp?|plan|money|costs?|hours|needs|sen|descriptors?|criteria|matrix|meets|eal|english|proficiency|allocation|panel|tariff)$/,
  unless: ofMusic,
});
label(
  'range ranges',
  {
    label: number,
    beside: /^(?:descriptors?|tracker|send|sen|needs|funding|funded|psed|banding|ehcp?)$/,
    unless: ofDial,
  },
  { label: number, capital: true, unless: ofDial },
);
label(
  'step steps',
  {
    label: number,
    capital: true,
    after: /^(?:engagement|progression|primary|secondary|foundation|subject-specific|squared)$/,
  },
  { label: number, capital: true, beside: /^squared$/ },
);
label(
  'stage stages',
  { label: /^[a-e]$/, beside: /^(?:eal|english|proficiency|language|learner)$/ },
  {
    label: number,
    beside:
      /^(?:sen|send|support|plan|complaint|complaints|appeal|graduated|approach|intervention|pathway|autism|bucket|makaton|pecs|exchange|eal|proficiency)$/,
  },
);
label('level', {
  label: number,
  beside: /^(?:funding|need|needs|descriptors?|provision|blanks?|blank's|questions|nvq)$/,
});
const ofPhonics = 'phonics|decodable|decodables|sounds?|graphemes?|phonemes?|digraphs?|rwi|letters|pecs';
label('set', { label: number, beside: new RegExp(`^(?:${ofPhonics})$`) });
label('phase phases', {
  label: /^(?:\d{1,2}|[ivx]+)$/,
  beside: new RegExp(`^(?:${ofPhonics}|words?|reading|reads?|books?|tricky|blends?|blending|spellings?)$`),
});
label('level grade', { label: roman });

/** Names that nothing but an office gives. */
const alwaysOffice = /code|strand|criteri|annex|app(?:endi)?x|apx|descriptor|tier|wave|element/;

/** Colours by which tests part their levels. */
const colours = wordSet('red yellow green orange grey black amber');
const coloured = /^(?:bands?|zones?|ranges?)$/;
/** In a sentence with one of these a colour tells how a child has done, and is no paint. */
const ofTest =
  /^(?:wellcomm|asq(?:-3)?|screens?|screened|screener|screening|scores?|scored|assessment|assessed|centiles?|checklist)$/;

/** Whether the two words at an index are a level of a test: “the amber band”. */
const isColoured = (words: readonly Word[], at: number): boolean =>
  colours.has(words[at]!.small) && coloured.test(words[at + 1]!.small) && words.some(({ small }) => ofTest.test(small));

/** A letter and a figure, as councils name what they pay and exam boards name levels. */
const lettered = /^[a-z]\d$/;
const ofMoney = wordSet(
  'funding funded top-up bid band banding panel descriptor descriptors application allocation matrix element threshold',
);
const ofQualification = wordSet(
  'adviser advisers advisor advisors course courses qualification qualifications diploma certificate award apprenticeship apprenticeships provision functional nvq btec careers ta tas hlta ceiag unit units',
);

/** “E3 funding”, “L6 adviser”: what a letter and a figure say of money and of levels. */
const isLettered = (name: Word, next: Word): boolean =>
  lettered.test(name.small) &&
  name.capital &&
  (ofMoney.has(next.small) || (name.small.startsWith('l') && ofQualification.has(next.small)));

/** What registers have letters for. */
const marks = /^(?:codes?|marks?)$/;
const ofRegister = wordSet(
  'register registers attendance ewo eso absence absences absent lateness coded session sessions pupil pupils census',
);
const ofComputers = wordSet(
  'python scratch computing programming program programs website html java secret spy locker door',
);
/** A letter of the register; “A code opens it”, “I code” are words. */
const markLetter = /^[b-hj-z]$/;

/** Where the letters before “codes” begin: “B and M codes”, “U marks” in the register; -1 where there are none. */
function lettersBefore(words: readonly Word[], at: number): number {
  const { small, joined } = words[at]!;
  const isLetter = (one: Word | undefined): boolean => one !== undefined && one.capital && markLetter.test(one.small);
  if (!joined || !isLetter(words[at - 1]) || words.some((word) => ofComputers.has(word.small))) return -1;
  if (small.startsWith('mark') && !words.some((word) => ofRegister.has(word.small))) return -1;
  let first = at - 1;
  while (
    /^(?:and|or)$/.test(words[first - 1]?.small ?? '') &&
    words[first - 2]?.capital &&
    letter.test(words[first - 2]!.small)
  )
    first -= 2;
  return first;
}

/** Whether offices give numbers or letters to what a word names, or it is such a number itself. */
export const isNumbered = (word: string): boolean =>
  labels.has(word) || colours.has(word) || lettered.test(word) || marks.test(word) || percentile.test(word);

/** “12th %ile”. */
const percentile = /^iles?$/;

/** Numbers and letters that offices give: “Tier 2”, “Code B”, “strands D and J”, “Form 8”, “B and M codes”, “the amber band” of a test. */
export function* numberedIn(words: readonly Word[]): Iterable<Run> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const first = marks.test(word.small) ? lettersBefore(words, at) : -1;
    if (percentile.test(word.small) && /^\d+(?:st|nd|rd|th)?$/.test(words[at - 1]?.small ?? '')) yield [at - 1, at];
    else if (first >= 0) yield [first, at];
    else if (!next?.joined) continue;
    else if (isColoured(words, at) || isLettered(word, next)) yield [at, at + 1];
    else if (isLabelled(words, at)) yield [at, endOfLabels(words, at + 1)];
  }
}

/** Whether a name and what follows it are of an office. */
function isLabelled(words: readonly Word[], at: number): boolean {
  const { small, capital } = words[at]!;
  const next = words[at + 1]!;
  const before = words[at - 1]?.small ?? '';
  // “Key Stage 2” is known.
  if (next.small.length > 3 || before === 'key') return false;
  return (labels.get(small) ?? []).some((one) => {
    if (!one.label.test(next.small) || (one.capital && !capital)) return false;
    if (!number.test(next.small) && !next.capital) return false;
    if (one.after && !one.after.test(before)) return false;
    if (one.unless && words.some((word) => one.unless!.has(word.small))) return false;
    if (one.beside) return words.some((word) => one.beside!.test(word.small));
    // “in section B of the stadium” is everyday talk.
    return capital || alwaysOffice.test(small) || /^\d\d/.test(next.small);
  });
}

/** “D and J”, “1 and 2”: the last of them. */
function endOfLabels(words: readonly Word[], at: number): number {
  const other = words[at + 2];
  if (words[at + 1]?.small !== 'and' || !other) return at;
  return number.test(other.small) || (other.capital && letter.test(other.small)) ? at + 2 : at;
}
