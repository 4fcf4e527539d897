const few = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)`;
/** What comes round by itself, so that a share of it says how often and not how much. */
const occasion = String.raw`(?:lessons?|days?|sessions?|mornings?|afternoons?|evenings?|nights?|breaks?|breaktimes?|playtimes?|lunchtimes?|lunches|dinner ?times?|(?:snack|story|group|circle|carpet|tidy|home) times?|registrations?|games|journeys|weeks|seminars|workshops)`;
const feeling = String.raw`(?:confidence|worry|anxiety|mood|happiness|stress)`;
const scored = String.raw`(?:[a-z-]{1,12} ){0,4}(?:tests?|mocks?|papers?|exams?|assessments?|quiz|screener|checklist|profile)`;

/** Ways to count, each by its words; where words fit two, the earlier way has them. */
const scales: readonly (readonly [string, RegExp])[] = [
  ['a level', /\b(?:[Ll]evels? [1-8][abc]?|[pP] ?(?:level|scale)s? ?\d|P[4-8]|[1-6][abc])\b/g],
  [
    'a standardised score',
    /\b(?:standardi[sz]ed|standard|SS|scaled) (?:scores? )?(?:of )?\d{2,3}\b|\b(?:standardi[sz]ed|scaled) (?:(?:reading|spelling|maths) )?(?:score|test)\b|\b(?:SS|SAS):? ?\d{2,3}\b|\bscored? (?:of )?(?:[5-9]\d|1[0-4]\d)\b(?! ?(?:%|\/|per|out|of|marks?|points?|words?))/gi,
  ],
  [
    'an age',
    /\b(?:reading|spelling|comprehension|number|maths|chronological|language) age\b|\b[RSC]A:? (?:of )?\d|\b\d{1,2} ?(?:y|yrs?|years?)[ ,:]?(?:and )?\d{1,2} ?(?:m|mths?|months?)\b/gi,
  ],
  ['a centile', /\b(?:per)?centiles?\b|\b\d{1,2}(?:st|nd|rd|th)? ?%ile\b/gi],
  ['an entry level', /\b(?:EL ?[123]|[Ee]ntry (?:[Ll]evel )?[123]|E[123])\b/g],
  [
    'a speed',
    /\b(?:words|letters) (?:a|per|in a|each) minute\b|\bwpm\b|\b\d{1,3} (?:words|letters) in (?:\d{1,2}|one|two|five|ten|fifteen|twenty) minutes?\b/gi,
  ],
  ['a grade', /\bgrade [1-9A-GU]\b|\bGCSE grade/gi],
  [
    'a book band',
    /\bbook band\b|\b(?:PM|Benchmark|ORT|Oxford)(?: (?:Benchmark|Reading|Tree))* (?:level|stage) \d{1,2}\b|\b(?:pink|red|yellow|blue|green|orange|turquoise|purple|gold|white|lime) band\b/gi,
  ],
  [
    'a rating',
    new RegExp(
      String.raw`\b${feeling}(?: (?:level|score|rating|scale|is|at|of|was|as)){0,3}:? ${few} ?(?:out of|\/) ?(?:5|10|five|ten)\b|\b${few} ?(?:out of|\/) ?(?:5|10|five|ten) (?:(?:for|on|in) )?(?:[a-z'’]+ ){0,2}(?:${feeling}|feelings?|how)\b|\b(?:rat|scor|mark|giv|put)(?:es|ed|e|s|ing)? (?:him|her|my|them)sel(?:f|ves) (?:[a-z]+ ){0,2}${few}\b|\b${few} (?:out of (?:5|10) )?on (?:an?|the|his|her|my|their|our) [^,.;]{0,40}\b(?:scale|ladder|thermometer)\b|\bon an? scale (?:of|from) \d`,
      'gi',
    ),
  ],
  [
    'a number of points',
    /\b\d{1,3} (?:behaviou?r|negative|positive|house|reward|achievement|conduct|merit|dojo|sanction) (?:points?|marks?|logs?)\b|\b\d{1,3} (?:merits|demerits|detentions|dojos|exclusions|suspensions)\b/gi,
  ],
  [
    'a mark in a test',
    new RegExp(
      String.raw`\b\d{1,3} ?(?:%|per ?cent|(?:marks? |points? )?(?:out of|of|\/) ?\d{1,3}|marks?|points?)? (?:in|on) (?:an?|the|his|her|my|our|this|last)? ?${scored}\b`,
      'gi',
    ),
  ],
  ['a share of the time', /\d ?(?:%|per ?cent) of (?:the |all )?(?:times?|occasions)\b/gi],
  [
    'a share of times',
    new RegExp(
      String.raw`\b(?:${few} (?:[a-z-]+ ){0,2}${occasion} (?:out of|in) (?:the last )?${few}|${few} (?:out of|of|in) (?:(?:the|his|her|my|their|last) ){0,2}${few} (?:[a-z-]+ ){0,2}${occasion})\b|\d ?(?:%|per ?cent) of (?:the |all |his |her |my )?(?:[a-z]+ )?${occasion}\b`,
      'gi',
    ),
  ],
  [
    'a number of times',
    new RegExp(
      String.raw`\b(?:(?:${few} ?(?:times|days|lessons|mornings|lunchtimes|incidents|outbursts)|once|twice) (?:a|an|per|each|every|in an?|in one|in each|in every) (?:[a-z]+[ -])?(?:hour|morning|afternoon|day|week|fortnight|month|term|half term|lesson|session|play|break|lunchtime))\b`,
      'gi',
    ),
  ],
  [
    'a share',
    new RegExp(
      String.raw`\d ?(?:%|per ?cent) of\b|(?<!\d[/.])\b\d{1,3} ?(?:(?:marks?|points?|right|correct) )?(?:out of|of|\/) ?\d{1,3}\b(?![/.]\d)|\b${few} (?:[a-z-]+ ){0,3}out of (?:[a-z]+ ){0,2}${few}\b|\b${few} (?:times|tries|goes) in ${few}\b`,
      'gi',
    ),
  ],
  ['a number of marks', /\b\d{1,3} (?:raw )?marks?\b/gi],
  ['a percentage', /\d ?%|\bper ?cent\b/gi],
  [
    'a count',
    /(?<!\b(?:of|in|with|up to|or) )\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?!(?:or \w+ )?words? (?:phrases|sentences)|(?:key|(?:information[- ])?carrying) words)(?:[\w-]+ ){0,3}(?:words|sounds|letters|spellings|sentences|facts|phrases)\b(?! (?:together|at a time))/gi,
  ],
  [
    'a length of time',
    new RegExp(
      String.raw`(?<!nearest )\b${few}[ -]?(?:minutes?|mins?|seconds?|secs?|hours?)\b|\b(?:half an|quarter of an|an) hour\b`,
      'gi',
    ),
  ],
];

/** Pairs that a writer may well mean, or that can be worked out from each other. */
const akin = new Set(
  [
    ['an entry level', 'a level'],
    ['a share', 'a count'],
    ['a share', 'a share of the time'],
    ['a share', 'a share of times'],
    ['a share', 'a mark in a test'],
    ['a share', 'a number of times'],
    ['a share', 'a percentage'],
    ['a share of times', 'a share of the time'],
    ['a share of times', 'a number of times'],
    ['a percentage', 'a share of times'],
    ['a percentage', 'a share of the time'],
    ['a percentage', 'a mark in a test'],
    ['a percentage', 'a number of times'],
    ['a count', 'a mark in a test'],
    ['a number of marks', 'a mark in a test'],
    ['a number of marks', 'a share'],
    ['a count', 'a length of time'],
    ['a count', 'a speed'],
    ['a count', 'a number of times'],
    ['a length of time', 'a speed'],
    ['a number of points', 'a number of times'],
  ].flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`]),
);

/** What a test gives, which is told of no day: a long account of how things are has counts of all kinds, but these are the start. */
const ofTests = new Set([
  'a level',
  'a centile',
  'a standardised score',
  'an age',
  'an entry level',
  'a speed',
  'a grade',
  'a book band',
]);

/** “0 days”, “none yet”: nothing is nothing on every scale. */
const nothing = /\b(?:0(?! to \d)|no|none|nil|zero|never|not)\b/i;
/** “The whole lesson” is a length without a number, “confident” what a number of one's own stands for. */
const whole = /\b(?:whole|full|entire|all of|until|till|the end|throughout|rest of)\b/i;
const feels = /\b(?:confiden\w*|feel(?:s|ing)?|worr\w+|anxi\w+|calm\w*|happ\w+|rat(?:e|es|ing)|scale|ladder)\b/i;

function scalesOf(text: string): readonly string[] {
  let left = text;
  return scales.flatMap(([name, words]) => {
    const rest = left.replace(words, ' ; ');
    const told = rest !== left;
    left = rest;
    return told ? [name] : [];
  });
}

/** The scale of a start and the other one of its target, as `[“a level”, “a share”]`; undefined unless each names one and they cannot be compared. */
export function differentScales(baseline: string, target: string): readonly [string, string] | undefined {
  const from = scalesOf(baseline);
  const to = scalesOf(target);
  if (from.length === 0 || to.length === 0 || nothing.test(baseline)) return undefined;
  if (from.includes('a length of time') && whole.test(target)) return undefined;
  if (from.includes('a rating') && feels.test(target)) return undefined;
  if (baseline.split(/\s+/).length > 20 && !from.some((one) => ofTests.has(one))) return undefined;
  const compared = from.some((one) => to.some((other) => one === other || akin.has(`${one}/${other}`)));
  return compared ? undefined : [from[0]!, to[0]!];
}
