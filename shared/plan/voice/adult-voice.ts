import type { Span } from '../../text/span';
import { holds } from '../../text/match';
import type { Passage, Plan } from '../plan';
import { childsParts } from './childs-parts';
import { showsHowKnown, tellsHowViewIsKnown } from './how-known';
import { isFirstPerson } from './speech';
import { strangeLines } from './strange-lines';
import { hearsChild } from './voices';

const feels =
  /\b(?:feels?|likes?|dislikes?|enjoys?|loves?|thinks?|hates?|prefers?|worries|finds?|wants?|does not like|doesn['’]t like|will|must|should|needs? to|is (?:happy|keen|pleased|willing))\b/;

const alone = /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'])(?:I|I['’](?:m|d|ve|ll)|[Mm]e|[Mm]y|[Mm]ine)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;

/** What somebody else wrote where a plan asks for the child's own words. */
interface AdultVoice {
  /** The first passage of each part that is about the child throughout. */
  readonly parts: readonly Span[];
  /** Single lines and sentences about the child in parts that the child speaks. */
  readonly lines: readonly Span[];
}

/** Finds what was written about the child by somebody else in parts that ask for the child's own words. */
export function writtenForChild(plan: Plan): AdultVoice {
  const { child } = plan;
  const name = child.first;
  const plain = name?.replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M} '’-]/gu, '');
  const third = new RegExp(`\\b(?:he|she|his|her|him${plain ? `|${plain}` : ''})\\b`, 'i');
  // “Mia Patel | Harbour College | Year 12” says who it is, and nothing about her.
  const card = new RegExp(`^\\W*${plain}(?: [A-ZÀ-ÖØ-Þ][^ ,|]*)+(?: ?[,|][^.]*)?$`);
  const parts = childsParts(plan).map((part) => {
    const texts = part.content.map((passage) => textOf(plan, passage));
    const all = texts.join('\n');
    // “He needs a warning before we change activity”: an adult's “we”.
    const childs = isFirstPerson(all) && (holds(alone, all) || !third.test(all));
    const views = part.section === 'pupil_view';
    const known = views ? tellsHowViewIsKnown(all) : showsHowKnown(all, child);
    const asked = part.asksChild || (views && holds(feels, all));
    return { ...part, childs, told: childs || known, asked, about: part.content.find((_, at) => third.test(texts[at]!) && !card.test(texts[at]!)) };
  });
  const heard = parts.some(({ told }) => told) || hearsChild(plan);
  const pages = new Set(parts.flatMap(({ told, page }) => (told && page ? [page] : [])));
  const found = parts.flatMap(({ section, promises, asked, told, page, about }) => {
    const youngest = child.year !== undefined && child.year < 0 && !promises;
    // The youngest cannot be asked to write or dictate: that anything tells what they show is enough.
    const excused = (youngest && (section === 'pupil_view' || heard)) || (page !== undefined && pages.has(page));
    return asked && !told && !excused && about ? [about] : [];
  });
  // Where the whole page is so, it begins with what others like about the child.
  const [first] = found.length > 1 ? found : [];
  const opening = plan.passages.slice(0, first ? plan.passages.indexOf(first) : 0).find((passage) => {
    const text = textOf(plan, passage);
    const ofPage = passage.section === 'like_and_admire' || passage.section === 'one_page_profile';
    return (
      passage.role === 'content' &&
      ofPage &&
      third.test(text) &&
      !isFirstPerson(text) &&
      !showsHowKnown(text, child)
    );
  });
  return {
    parts: opening ? [opening, ...found] : found,
    lines: parts.filter(({ childs }) => childs).flatMap((part) => strangeLines(plan, part)),
  };
}

const textOf = ({ blocks }: Plan, { block, from, to }: Passage) => blocks.get(block)!.text.slice(from, to);
