/** Ways to count, each by its words; two that no table turns into each other. */
const scales: readonly (readonly [string, RegExp])[] = [
  ['a level', /\b(?:levels? [1-8][abc]?|[pP] ?(?:level|scale)s? ?\d|P[4-8]|[1-6][abc])\b/],
  [
    'a standardised score',
    /\b(?:standardi[sz]ed|standard|SS|scaled) (?:scores? )?(?:of )?\d{2,3}\b|\b(?:standardi[sz]ed|scaled) (?:(?:reading|spelling|maths) )?(?:score|test)\b|\bSS ?\d{2,3}\b|\bscored? (?:of )?(?:[5-9]\d|1[0-4]\d)\b(?! ?(?:%|\/|per|out|of|marks?|points?|words?))/i,
  ],
  [
    'an age',
    /\b(?:reading|spelling|comprehension|number|maths|chronological|language) age\b|\b[RSC]A:? (?:of )?\d|\b\d{1,2} ?(?:y|yrs?|years?)[ ,:]?(?:and )?\d{1,2} ?(?:m|mths?|months?)\b/i,
  ],
  ['an entry level', /\b(?:EL ?[123]|[Ee]ntry [Ll]evel [123]|E[123])\b/],
  ['a speed', /\bwords (?:a|per|in a|each) minute\b|\bwpm\b/i],
  ['a grade', /\bgrade [1-9A-GU]\b|\bGCSE grade/i],
  ['a book band', /\bbook band\b|\b(?:pink|red|yellow|blue|green|orange|turquoise|purple|gold|white|lime) band\b/i],
  [
    'a share',
    /\d ?%|\bper ?cent\b|(?<!\d[/.])\b\d{1,3} ?(?:(?:marks?|points?|right|correct) )?(?:out of|of|\/) ?\d{1,3}\b(?![/.]\d)/i,
  ],
  [
    'a count',
    /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ ){0,3}(?:words|sounds|letters|spellings|sentences|facts|phrases)\b(?! (?:a|per) minute)/i,
  ],
  ['a length', /\b\d{1,3} ?(?:minutes?|mins?|seconds?|secs?)\b/i],
];

const tries = /\b(?:\d{1,2}|[a-z]{3,5}) (?:[a-z]+ ){1,3}out of (?:\d{1,2}|[a-z]{3,5})\b/i;

/** Pairs that a writer may well mean: a count and its share. */
const akin = new Set(['a share/a count', 'a count/a share', 'a length/a count', 'a count/a length']);

const scalesOf = (text: string): readonly string[] =>
  scales.filter(([, words]) => words.test(text)).map(([name]) => name);

/** The scale of a start and the other one of its target, as `[“a level”, “a share”]`; undefined unless each names one and they cannot be compared. */
export function differentScales(baseline: string, target: string): readonly [string, string] | undefined {
  const [from, ...others] = scalesOf(baseline);
  const [to, ...more] = scalesOf(target);
  // “Within 10 minutes, 4 times out of 5” counts as “1 out of 5” does.
  if (from === 'a share' && tries.test(target)) return undefined;
  if (!from || !to || others.length > 0 || more.length > 0 || from === to || akin.has(`${from}/${to}`))
    return undefined;
  return [from, to];
}
