import { wordSet } from '../../text/word-set';

const wrote = '(?:written|filled in|completed|dictated|told|typed|drawn|made|put together|as told)';
const person = "(?:\\p{Lu}[\\p{L}’'.-]+|me|her|his|their|my|our|mum|dad)";
/** “, by Bronte and Mum”, “ – written with Miss Petra”, “dictated to Mrs Roe”, “, in her own words”: who speaks, behind the name. */
const byWhom = new RegExp(
  `(?:(?:,| [-–—]) (?:${wrote} )?| ${wrote} )(?:by|with|to) ${person}(?:(?:,| and| &|,? with)? ${person}){0,4}$|(?:,| [-–—])? in (?:my|his|her|their|\\p{Lu}\\p{L}+['’]s) own words$`,
  'u',
);
const relatives = wordSet('mum dad nan gran mother father aunt uncle carer carers parent parents');

/** “FROM HIS DAD, TUNJI”: less what one of the family is called. */
function withoutName(text: string): string {
  const words = text.split(' ');
  const [before, last] = words.slice(-2);
  const isNamed = before !== undefined && relatives.has(before.replace(/,$/, '').toLowerCase());
  return words.length > 2 && isNamed && /^\(?[A-ZÀ-ÖØ-Þ]/.test(last!)
    ? words.slice(0, -1).join(' ').replace(/,$/, '')
    : text;
}

function withoutBracket(text: string): string {
  const at = text.lastIndexOf('(');
  return at > 0 && text.indexOf(')', at) === text.length - 1 ? text.slice(0, at).trimEnd() : text;
}

/** A heading less what stands in brackets behind it and who wrote it: “My profile (with Mum)”, “1. ABOUT ME, by Bronte”. */
export function headingWords(text: string): string {
  // No heading is longer.
  if (text.length > 160) return text;
  const colon = /[:：]$/.exec(text)?.[0] ?? '';
  let words = colon ? text.slice(0, -1) : text;
  if (words.endsWith(')')) words = withoutBracket(words);
  if (/ (?:by|with|to|own) /.test(words)) words = words.replace(byWhom, '');
  words = withoutName(words);
  return words + colon;
}

/** Words of which the title of a whole plan is made, beside what it is called. */
const ofTitle = wordSet(
  'a an the and of for my our one new first second third next revised updated current termly annual autumn spring summer term ' +
    'send sen support individual pupil student learner child learning education educational review meeting record graduated approach ' +
    'response cycle half end outcomes targets new school college nursery early years primary secondary class teacher person centred centered provision page',
);
const called = wordSet('plan profile passport iep ilp isp ipp pep');

/** Whether a line at the head of a draft is no more than a title: “Review meeting and new plan”. */
export function isTitleOfPlan(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < 3 || words.length > 10 || /[.;,:!?]$/.test(text)) return false;
  return (
    words.some((word) => called.has(word)) &&
    words.every((word) => called.has(word) || ofTitle.has(word)) &&
    !/^\W*review of\b/i.test(text)
  );
}
