import type { Fix, Span } from './span';

const article = /\b(an?) $/i;
const determiner =
  /(?:\b(?:an?|the|his|her|their|our|your|its|my|this|that|these|those|each|every|some|any|no)|['’]s?) $/i;
/** Words after which a phrase such as “hearing the sounds in words” can stand. */
const opensPhrase =
  /(?:^|[.:;,–(] ?|\b(?:and|or|with|of|in|for|on|about|through|by|to|from|like|including|as|build|builds|improve|improves|develop|develops|practise|practises|use|uses|using|support|supports|teach|teaches|finds|needs|involves|is|are) )$/i;
const attributive =
  /^[ -](?:difficult(?:y|ies)|needs?|skills?|tasks?|activit(?:y|ies)|programmes?|interventions?|groups?|sessions?|strateg(?:y|ies)|approach(?:es)?|tests?|assessments?|scores?|support|work|training|games?|delays?|disorders?|problems?|deficits?|issues|levels?|profiles?|levels?|targets?|exercises?|abilit(?:y|ies)|development|resources|cards?|plans?|reports?|checklists?|questionnaire|scale|range|capacity|lessons?|time|breaks?|panel|data|band|children|pupils?|year|impairments?|circuits|index|learners?|child|boy|girl|behaviours?|presentation|students?|classroom|environment|people|individuals?|traits|responses?|pathway)\b/i;

/** Whether the words at the span stand before a noun that they describe (“working memory difficulties”). */
export const describesNoun = (text: string, span: Span): boolean => attributive.test(text.slice(span.to, span.to + 20));

/** Words to put in place of a span of a block's text; undefined where they would not fit there. */
export function reword(text: string, span: Span, instead: string, kind: 'noun' | 'other' | 'name'): Fix | undefined {
  const before = text.slice(Math.max(0, span.from - 40), span.from);
  if (kind === 'noun') {
    if (describesNoun(text, span)) return;
    if (
      /^(?!thinking|teaching|talking|stammering|understanding)\S+ing \S|^(?:what|how|whether)\b/.test(instead) &&
      (!opensPhrase.test(before) || /^ of\b/.test(text.slice(span.to)))
    )
      return;
  }
  if (kind === 'other' && instead.split(' ').length > 2 && describesNoun(text, span)) return;
  let insert = instead;
  if (/^(?:an?|the) /.test(insert) && determiner.test(before)) insert = insert.replace(/^\w+ /, '');
  if (/^\p{Lu}[\p{Ll} ]/u.test(text.slice(span.from, span.to)) && /(?:^|[.!?\n] *)$/.test(before))
    insert = insert.charAt(0).toUpperCase() + insert.slice(1);
  const [, was] = article.exec(before) ?? [];
  const wanted = /^(?:[aeio]|u(?!ni|se|k\b)|h(?:our|onest))/i.test(insert) ? 'an' : 'a';
  if (was && was.toLowerCase() !== wanted) {
    const from = span.from - was.length - 1;
    const cased = was.startsWith('A') ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
    return fix(text, { ...span, from }, `${cased} ${insert}`, insert);
  }
  return fix(text, span, insert, insert);
}

const fix = (text: string, span: Span, insert: string, shown: string): Fix => ({
  title: `Change to “${shown}”`,
  edits: [{ span, expected: text.slice(span.from, span.to), insert }],
});
