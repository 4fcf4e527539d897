import type { Plan } from '../plan';
import type { FieldId } from '../section';
import type { Span } from '../../text/span';
import { yearOn } from './year-group';
import { wordsAt } from '../passages';

/** What calls the child of the plan a pupil of a year: `is a Year 8 student`, `is currently in Year 8`, `has settled in Year 8`, `as one of our Year 8 pupils`. */
const told =
  /\b(?:(?:is|he['’]s|she['’]s|I am|I['’]m) (?:(?:currently|now|presently) )?(?:an? (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,2}(?:year|yr) (\d{1,2}) (?:student|pupil|child|boy|girl|learner)\b|in (?:year|yr) (\d{1,2})\b(?! (?:work|words?|maths|level|test|books?|objectives?)))|has (?:now )?settled (?:[a-z]+ )?(?:in|into) (?:year|yr) (\d{1,2})\b|as (?:one of (?:our|the|my) )(?:year|yr) (\d{1,2}) (?:students|pupils|children|boys|girls|learners)\b)|\bin (?:year|yr) (\d{1,2}) this (?:term|half[- ]term|year)\b/gi;

/** What looks forward to a year: `when he gets to Year 6`, `ready for Year 6`. */
const awaited =
  /\b(?:(?:when|once|until|before|by the time|as|so that|after) (?:he|she|they|NAME) (?:(?:gets?|goes|go|moves?|comes?)(?: up| on)? (?:in)?to|goes in|starts?|begins?|enters?|reaches|reach|joins?|is in|are in)|(?:will (?:move|go|start|transfer)|is moving|is going|moves) (?:up |on )?(?:in)?to|(?:ready|prepared?|preparing(?: him| her| them)?|getting ready|preparation|transition(?:ing)?) (?:for|to|into)) (?:year|yr) (\d{1,2})\b(?! (?:work|words?|maths|level|tests?|books?|objectives?|expectations?|children|pupils|class))/gi;

/** Where the plan looks forward to a year that its child is in already, or has been. */
export function yearsBehind({
  child,
  passages,
  blocks,
  sections,
}: Plan): readonly { readonly span: Span; readonly year: number }[] {
  const { year: own, first } = child;
  if (own === undefined || own < 1) return [];
  const voices = new Map(sections.map(({ id, section }) => [id, section.voice]));
  return passages.flatMap(({ role, section, block, from, to }) => {
    if (role !== 'content' || (section && voices.get(section) !== 'school')) return [];
    const words = wordsAt({ blocks }, { block, from, to });
    if (!/\b(?:year|yr) \d/i.test(words)) return [];
    const plain = first ? words.replaceAll(first, 'NAME') : words;
    return [...plain.matchAll(awaited)].flatMap((match) => {
      const year = Number(match[1]);
      const found = /(?:year|yr) \d{1,2}/i.exec(match[0])!;
      // Where the name is longer than its stand-in the words stand further on.
      const at = words.indexOf(found[0], match.index);
      return year > own || at < 0 ? [] : [{ span: { block, from: from + at, to: from + at + found[0].length }, year }];
    });
  });
}

/** Where the plan says in words that its child is in another year than its details; empty where they give two years or none. */
export function otherYears({
  child,
  passages,
  blocks,
  sections,
  today,
}: Plan): readonly { readonly span: Span; readonly year: number }[] {
  const textOf = (of: FieldId) =>
    passages
      .filter(({ role, field }) => role === 'content' && field === of)
      .map((one) => wordsAt({ blocks }, one))
      .join(' ');
  const { dateOfBirth, first } = child;
  // “Class: 3B (Year 3)” has it where no field of its own does.
  const years = (textOf('year_group') || (/\byear \d{1,2}/i.exec(textOf('class'))?.[0] ?? '')).match(/\d+/g) ?? [];
  // Where the details say it in no way that is read, the date of birth may. “Year 7, 7P” says it twice.
  const sure =
    years.length > 0
      ? years.every((year) => Number(year) === child.year)
      : dateOfBirth !== undefined && yearOn(dateOfBirth, today) === child.year;
  if (child.year === undefined || !sure) return [];
  const voices = new Map(sections.map(({ id, section }) => [id, section.voice]));
  return passages.flatMap(({ role, section, block, from, to }) => {
    if (role !== 'content') return [];
    const voice = section && voices.get(section);
    if (voice === 'family') return [];
    const words = wordsAt({ blocks }, { block, from, to });
    return [...words.matchAll(told)].flatMap((match) => {
      // In the child’s own part it is “I”, and nobody else.
      if (voice === 'child' && !/^I\b/.test(match[0])) return [];
      const year = Number(match.slice(1).find(Boolean));
      const at = from + match.index;
      const opening = words.slice(Math.max(0, words.lastIndexOf('.', match.index) + 1), match.index).trim();
      const before = first && opening.endsWith(` ${first}`) ? `${opening.slice(0, -first.length)}he` : opening;
      // A brother or a friend may be in any year: the child’s name or a pronoun alone is the subject.
      const own =
        /^(?:(?:[Nn]ow(?: that)?|[Aa]t (?:present|the moment)|[Cc]urrently|[Aa]s|[Ss]ince|[Bb]ecause|[Ww]hile),?(?: |$))?(?:[Hh]e|[Ss]he|[Tt]hey)?$/.test(
          before,
        ) || [child.first, child.full].includes(before.split(/[:\n]/).at(-1)!.trim());
      if (!own || year === child.year || year < 1 || year > 13) return [];
      const start = at + match[0].search(/(?:year|yr) \d/i);
      return [{ span: { block, from: start, to: start + /(?:year|yr) \d{1,2}/i.exec(match[0])![0].length }, year }];
    });
  });
}
