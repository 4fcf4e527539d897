const wrote = '(?:written|filled in|completed|dictated|told|typed|drawn|made|put together|as told)';
const person = "(?:\\p{Lu}[\\p{L}’'.-]+|me|her|his|their|my|our|mum|dad)";
/** “, by Bronte and Mum”, “ – written with Miss Petra”, “dictated to Mrs Roe”, “, in her own words”: who speaks, behind the name. */
const byWhom = new RegExp(
  `(?:(?:,| [-–—]) (?:${wrote} )?| ${wrote} )(?:by|with|to) ${person}(?:(?:,| and| &|,? with)? ${person}){0,4}$|(?:,| [-–—])? in (?:my|his|her|their|\\p{Lu}\\p{L}+['’]s) own words$`,
  'u',
);
/** “FROM HIS DAD, TUNJI”: what one of the family is called. */
const relative = /(?<=\b(?:mum|dad|nan|gran|mother|father|aunt|uncle|carers?|parents?)),? \(?\p{Lu}[\p{L}-]+$/iu;

/** A heading less what stands in brackets behind it and who wrote it: “My profile (with Mum)”, “1. ABOUT ME, by Bronte”. */
export function headingWords(text: string): string {
  // No heading is longer.
  if (text.length > 160) return text;
  const colon = /[:：]$/.exec(text)?.[0] ?? '';
  let words = colon ? text.slice(0, -1) : text;
  if (words.endsWith(')')) words = words.replace(/(?<=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d?]) ?\([^()]*\)$/, '');
  if (/ (?:by|with|to|own) /.test(words)) words = words.replace(byWhom, '');
  words = words.replace(relative, '');
  return words + colon;
}

/** Words of which the title of a whole plan is made, beside what it is called. */
const ofTitle = new Set(
  (
    'a an the and of for my our one new first second third next revised updated current termly annual autumn spring summer term ' +
    'send sen support individual pupil student learner child learning education educational review meeting record graduated approach ' +
    'response school college nursery early years primary secondary class teacher person centred centered provision page'
  ).split(' '),
);
const called = new Set('plan profile passport iep ilp isp ipp pep'.split(' '));

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
