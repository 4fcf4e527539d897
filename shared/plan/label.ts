import { kinWords } from './child/kin';
import { wordSet } from '../text/word-set';

/** A heading or label brought to the form in which labels are compared. */
export interface Label {
  /** Words in order: lower case, singular, one word for each idea (`pupil`, `my`, `Mia’s` are all `child`), no filling words. */
  readonly key: string;
  /** The label's own number: `Outcome 2`, `Target 1a`. */
  readonly number?: string;
}

/** Longest heading or label that anybody writes, in characters. */
export const longestLabel = 120;

const dropped = wordSet(
  'a an the and or of am any our their your we us is are be been being have has had will would can could should shall do does ' +
    'well best currently current some all both possible proposed desired agreed personalised ' +
    'individual individualised specific smart new key main overall please e g eg etc if this these that which',
);

const merged: Readonly<Record<string, string>> = {
  pupil: 'child',
  student: 'child',
  learner: 'child',
  children: 'child',
  cyp: 'child',
  me: 'child',
  my: 'child',
  i: 'child',
  im: 'child',
  ive: 'child',
  his: 'child',
  her: 'child',
  him: 'child',
  yp: 'child',
  parental: 'parent',
  ...Object.fromEntries(kinWords.map((word) => [word.replace(/-\?|s\?$/g, ''), 'parent'])),
  voice: 'view',
  opinion: 'view',
  perspective: 'view',
  viewpoint: 'view',
  target: 'outcome',
  goal: 'outcome',
  objective: 'outcome',
  aim: 'outcome',
  intervention: 'provision',
  sendco: 'senco',
  inco: 'senco',
  aspirational: 'aspiration',
  ambition: 'aspiration',
  working: 'work',
  wishe: 'wish',
  evaluate: 'evaluation',
  reviewed: 'review',
  reviewing: 'review',
  shortterm: 'short term',
  longterm: 'long term',
  yr: 'year',
  stuff: 'thing',
  no: 'number',
  isnt: 'not',
  doesnt: 'not',
  arent: 'not',
  dont: 'not',
  hasnt: 'not',
  didnt: 'did not',
};

// Words that end in s without being plurals.
const singular = new Set(['progress', 'process', 'class', 'access', 'status', 'this', 'less', 'always']);

function word(raw: string): string {
  let text = raw;
  if (raw.includes("'")) {
    text = raw.replace(/^'+|'+$/g, '');
    // The possessive goes, the negation stays.
    text = text.endsWith("n't") ? text.replace("'", '') : text.replace(/'s$|'$/, '').replaceAll("'", '');
  }
  if (text.length > 3 && text.endsWith('ies')) text = `${text.slice(0, -3)}y`;
  else if (text.length > 3 && text.endsWith('s') && !/(?:ss|us|is)$/.test(text) && !singular.has(text)) {
    text = text.slice(0, -1);
  }
  return Object.hasOwn(merged, text) ? merged[text]! : text;
}

/** What numbers a heading: `3.`, `b)`, `Section A:`, `Q4.`. */
export const numbering =
  /^\s*(?:(?:section|part|clause|step|stage|tab|page|panel|flap|side|sheet|screen|slide|card|chapter|table|box)\s+(?:\d{1,2}(?:\s+of\s+\d{1,2})?|\(?[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)\s*[.):–-]+\s*|q(?:uestion )?\d{1,2}\s*[.):–-]\s*|\(?\d{1,2}[.)](?!\d)\s*|\(?(?:[a-h]|[ivx]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})?\s+(?=\D))/i;

/** Small numbers as labels have them in words, from one. */
export const numerals: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const numberedInWords = new RegExp(
  `(?<=\\b(?:outcome|target|goal|aim|objective|step|priority) )(${numerals.join('|')})(?=\\W*$)`,
);

/** A small number as labels have it in words: `two` for `2`. */
export const inWords = (number: string): string => numerals[Number(number) - 1] ?? number;

/** Whether a text is only the number of what follows: “Part A”. */
export const isPartNumber = (text: string): boolean =>
  /^\W*(?:section|part|page|panel|tab|box|side|sheet|flap) (?:[a-z]|\d{1,2})\W*$/i.test(text);

/** Brings a heading or label to the form in which labels are compared; undefined when it is too long or has no words. */
export function readLabel(text: string): Label | undefined {
  // “6 minutes” is an amount; “6 Targets” and “6. targets” are numbered headings.
  if (text.length > longestLabel || /^\s*\d+(?:\.\d+)?\s+\p{Ll}/u.test(text)) return undefined;
  if (isPartNumber(text)) return undefined;
  let plain = text.toLowerCase().replace(/[‘’ʼ`´]/g, "'");
  if (/[.):]|^\s*(?:\d|part|section)/.test(plain)) plain = plain.replace(numbering, '');
  // “What we’ll do”: the verb is a filling word.
  if (plain.includes("'")) plain = plain.replace(/'(?:ll|re|ve|d|m)\b/g, '');
  const letter =
    /\b(?:outcome|target|goal|aim|objective|step|priority|need|provision|support|strategy|intervention)s? ([a-h]\d{0,2})\W*$/.exec(
      plain,
    )?.[1];
  if (letter !== undefined) plain = plain.replace(/ [a-h]\d{0,2}\W*$/, '');
  // “Step one”, “Goal two”
  else if (numberedInWords.test(plain))
    plain = plain.replace(numberedInWords, (all, word: string) =>
      all.replace(word, String(numerals.indexOf(word) + 1)),
    );
  // “Target 1 of 3”
  if (plain.includes(' of ')) plain = plain.replace(/(?<=\D \d{1,2}) of \d{1,2}(?=\W*$)/, '');
  if (plain.includes('grown')) plain = plain.replace(/\bgrown[- ]?ups?\b/g, 'adults');
  if (/[/(]s/.test(plain)) plain = plain.replace(/\(s\)|\/s\b/g, 's');
  // “What I do well” is no “What I will do”.
  if (plain.includes(' well')) plain = plain.replace(/\b(?:do|does|doing|did) (?:really |very |so )?well\b/, 'excel');
  if (plain.includes('.')) plain = plain.replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1');
  // “Leo's dad” is a parent, as “Dad” is.
  if (/'s |\b(?:child|my|his|her|their) /.test(plain))
    plain = plain.replace(
      /\b(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+'s|child|my|his|her|their) (?=(?:mum|dad|mother|father|nan|gran|grandma|grandad|auntie|uncle)\b)/g,
      '',
    );
  if (/young|term|stage|this|last/.test(plain)) {
    plain = plain
      .replace(/\byoung (?:person|people)\b/g, 'child')
      .replace(/\b(short|long)[- ]term\b/g, '$1term')
      .replace(/\bkey stages?\b/g, 'keystage')
      .replace(/\b(?:this|last) (?:term|time|year)(?:'s)?(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/g, '');
  }
  const words: string[] = [];
  for (const raw of plain.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}']+/gu) ?? []) {
    if (dropped.has(raw.endsWith("'s") ? raw.slice(0, -2) : raw)) continue;
    const next = word(raw);
    if (next && next !== words.at(-1)) words.push(next);
  }
  // “Do” is all filling word and yet a heading.
  if (words.length === 0) words.push(...(plain.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}']+/gu) ?? []));
  if (words.length === 0) return undefined;
  if (letter !== undefined) return { key: words.join(' '), number: letter };
  const last = words.at(-1)!;
  if (words.length > 1 && /^\d{1,2}[a-d]?$/.test(last)) {
    words.pop();
    if (words.at(-1) === 'number') words.pop();
    return words.length > 0 ? { key: words.join(' '), number: last } : undefined;
  }
  return { key: words.join(' ') };
}

const day =
  '(?:\\b\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,9}|\\d{1,2})(?:[ ./-]\\d{2,4})?|\\b[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,9} 20\\d\\d)';
// “Support from 13 January to 24 March 2027”: for how long.
const ranged = new RegExp(
  `[\\s:,–-]*(?:\\b(?:from|between))?\\s*${day}\\s*(?:to|until|till|and|[-–—])\\s*${day}\\W*$`,
  'i',
);
// “Review held on 3 May 2026”, “Targets: Autumn term”: which one of several.
const dated =
  /[\s:,–-]*(?:\b(?:held|set|agreed|written))?(?:\s(?:on|in|for|from|at|by))?\s*(?:\b\d{1,2}(?:st|nd|rd|th)?[ ./-](?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,9}|\d{1,2})[ ./-]\d{2,4}|\b(?:(?!plan|passport|profile|targets?|outcomes?|reviews?|support)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,9}\s)?20\d\d(?:[/-]\d{2,4})?|\b(?:autumn|spring|summer)(?:\sterm)?(?:\s[12])?(?:\s20\d\d)?|…|\.{3}|_{2,})\W*$/i;

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\\d\\d)?';
// “New targets, November to February”
const inMonths = new RegExp(
  `(?:\\s*[,:–-]\\s*(?:from )?${month}(?: ?(?:to|until|[-–]) ?${month})?|\\s(?:from )?${month} ?(?:to|until|[-–]) ?${month})\\W*$`,
  'i',
);

// “What we want by Easter”, “Targets for the spring term”, “Steps before our next meeting”
const until = new RegExp(
  `[\\s:,–-]+(?:(?:to be )?(?:all )?(?:by|before|until) (?:the )?(?:(?:end|start) of (?:the |this |next )?)?(?:${month}|(?:autumn|spring|summer|february|october|may|this|next)?(?: half)?[- ]?term|half term|easter|christmas|year \\d{1,2}|(?:(?:our|the) )?(?:next )?(?:review|meeting))|(?:for|in|over) (?:the )?(?:(?:autumn|spring|summer|coming|next|whole|school) )?(?:half[- ]?)?(?:term|year))\\W*$`,
  'i',
);

// “My targets, until we all meet on 5 March 2027”
const untilDay = new RegExp(
  `[\\s:,–-]+(?:until|till|before|by the time) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+,? ){1,7}?(?:(?:on|in) )?(?:[a-z]+day,? )?${day}\\W*$`,
  'i',
);

/** A heading less the day, term or year behind it; the heading itself where none stands there. */
export function withoutDay(text: string): string {
  const bare = /\d|…|\.{3}|__|autumn|spring|summer/i.test(text)
    ? text.replace(ranged, '').replace(untilDay, '').replace(dated, '')
    : text.replace(inMonths, '');
  const undated = bare === text ? text.replace(until, '') : bare;
  return undated.trim() === '' ? text : undated;
}

const noName = wordSet(
  'parent parents carer carers family school home teacher staff mum dad mother father guardian professional what who how let it that here where there child pupil',
);

/** Other keys to try for the same words, likeliest first: with a name read as the child, without who it belongs to, without brackets. */
export function labelVariants(text: string): readonly Label[] {
  const tried = new Map<string, Label>();
  const add = (candidate: string) => {
    const label = readLabel(candidate);
    if (label && !tried.has(label.key)) tried.set(label.key, label);
    if (label?.key.startsWith('child ')) {
      const key = label.key.slice('child '.length);
      if (!tried.has(key)) tried.set(key, { ...label, key });
    }
  };
  const forms = [text];
  const bracket = text.search(/\s*[([]/);
  if (bracket > 0 && /[)\]]\s*[:.]?\s*$/.test(text)) forms.push(text.slice(0, bracket));
  const undated = withoutDay(text);
  if (undated !== text) forms.push(undated);
  for (const form of forms) {
    add(form);
    // “Mia’s strengths”, “How best to support Mia”: a name stands where the child is meant.
    const named = form
      .replace(
        /^(\s*)(\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]*)(?:['’]s|s['’])(?=\s)/u,
        (all: string, gap: string, name: string) => (noName.has(name.toLowerCase()) ? all : `${gap}child`),
      )
      .replace(
        /(?<=\s)(?:\p{Lu}\p{Ll}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]*|\[(?:name|child|pupil)[^\]]*\]|\{[^}]*\})(?:['’]s)?(?=\s*[?:.]?$)/u,
        'child',
      );
    // A label that is a name and nothing else says whose words follow; “Pupil Summary” is no name.
    if (named !== form && readLabel(named)?.key !== 'child') add(named);
    const middle = form.replace(/(?<=\p{Ll}\s)\p{Lu}\p{Ll}+(?:['’]s?)?(?=\s\p{Ll})/u, 'child');
    if (middle !== form) add(middle);
  }
  // “Date of my next review”: whose it is says nothing.
  for (const form of forms)
    if (/\s(?:my|our|this|the)\s/i.test(form)) add(form.replace(/\s(?:my|our|this|the)(?=\s)/gi, ''));
  return [...tried.values()];
}

/** Keys of a list of labels. */
export const keysOf = (labels: readonly string[]): ReadonlySet<string> =>
  new Set(labels.flatMap((label) => readLabel(label)?.key ?? []));
