import type { Plan } from '../plan';
import type { Span } from '../../text/span';

/** What calls the child of the plan a pupil of a year: `is a Year 8 student`, `is currently in Year 8`. */
const told =
  /\b(?:is|he['’]s|she['’]s) (?:(?:currently|now|presently) )?(?:an? (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,2}(?:year|yr) (\d{1,2}) (?:student|pupil|child|boy|girl|learner)\b|in (?:year|yr) (\d{1,2})\b(?! (?:work|words?|maths|level|test|books?|objectives?)))/gi;

/** Where the plan says in words that its child is in another year than its details; empty where they give two years or none. */
export function otherYears({
  child,
  passages,
  blocks,
  sections,
}: Plan): readonly { readonly span: Span; readonly year: number }[] {
  const groups = passages.filter(({ role, field }) => role === 'content' && field === 'year_group');
  const text = groups.map(({ block, from, to }) => blocks.get(block)!.text.slice(from, to)).join(' ');
  if (
    child.year === undefined ||
    (text.match(/\d+/g) ?? []).length !== 1 ||
    Number(/\d+/.exec(text)![0]) !== child.year
  )
    return [];
  const voices = new Map(sections.map(({ id, section }) => [id, section.voice]));
  return passages.flatMap(({ role, section, block, from, to }) => {
    if (role !== 'content' || (section && voices.get(section) !== 'school')) return [];
    const words = blocks.get(block)!.text.slice(from, to);
    return [...words.matchAll(told)].flatMap((match) => {
      const year = Number(match[1] ?? match[2]);
      const at = from + match.index;
      const before = words.slice(Math.max(0, words.lastIndexOf('.', match.index) + 1), match.index).trim();
      // A brother or a friend may be in any year: the child’s name or a pronoun alone is the subject.
      const own =
        /^(?:(?:[Nn]ow(?: that)?|[Aa]s|[Ss]ince|[Bb]ecause|[Ww]hile),? )?(?:[Hh]e|[Ss]he|[Tt]hey)?$/.test(before) ||
        [child.first, child.full].includes(before.split(/[:\n]/).at(-1)!.trim());
      if (!own || year === child.year || year < 1 || year > 13) return [];
      const start = at + match[0].search(/(?:year|yr) \d/i);
      return [{ span: { block, from: start, to: start + /(?:year|yr) \d{1,2}/i.exec(match[0])![0].length }, year }];
    });
  });
}
