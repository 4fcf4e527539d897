import type { Span } from '../../text/span';
import { holds } from '../../text/match';
import type { Passage, Plan } from '../plan';
import { childsParts, type ChildsPart } from './childs-parts';
import { showsHowKnown, tellsHowViewIsKnown } from './how-known';
import { isFirstPerson, withoutFamily } from './speech';
import { strangeLines } from './strange-lines';
import { hearsChild } from './childs-view';
import { wordsAt } from '../passages';

const feels =
  /\b(?:feels?|likes?|dislikes?|enjoys?|loves?|thinks?|hates?|prefers?|worries|finds?|wants?|does not like|doesn['’]t like|will|must|should|needs? to|is (?:happy|keen|pleased|willing))\b/;

const alone = /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'])(?:I|I['’](?:m|d|ve|ll)|[Mm]e|[Mm]y|[Mm]ine)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;

/** What somebody else wrote where a plan asks for the child's own words. */
interface AdultVoice {
  /** The first passage of each part that is about the child throughout. */
  readonly parts: readonly Span[];
  /** What others like, told of “him” under a title that says “me”, where nothing else is. */
  readonly praise?: Span;
  /** Single lines and sentences about the child in parts that the child speaks. */
  readonly lines: readonly Span[];
}

/** Finds what was written about the child by somebody else in parts that ask for the child's own words. */
export function writtenForChild(plan: Plan): AdultVoice {
  const { child } = plan;
  const about = aboutChild(child.first);
  const parts = childsParts(plan).map((part) => judged(plan, part, about));
  const heard = parts.some(({ told }) => told) || hearsChild(plan);
  const pages = new Set(parts.flatMap(({ told, page }) => (told && page ? [page] : [])));
  // Who chose the child's voice for one box has chosen it for those beside it that say “me”.
  const speaks = parts.some(({ asksChild, childs }) => asksChild && childs);
  const found = parts.flatMap(({ section, promises, asksChild, asked, told, page, first }) => {
    const youngest = child.year !== undefined && child.year < 0 && !promises && !(speaks && asksChild);
    // The youngest cannot be asked to write or dictate: that anything tells what they show is enough.
    const excused = (youngest && (section === 'pupil_view' || heard)) || (page !== undefined && pages.has(page));
    return asked && !told && !excused && first ? [first] : [];
  });
  const opening = found.length > 1 ? openingBefore(plan, found[0]!, about) : undefined;
  const praise = opening ? undefined : praiseOfMe(plan, about);
  return {
    parts: opening ? [opening, ...found] : found,
    ...(praise && { praise }),
    lines: parts.filter(({ childs }) => childs).flatMap((part) => strangeLines(plan, part)),
  };
}

/** Whether a text speaks of the child as “she” or by name; “Mia Patel | Harbour College | Year 12” says who it is, and nothing about her. */
function aboutChild(first: string | undefined): (text: string) => boolean {
  const name = first?.replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M} '’-]/gu, '');
  const third = new RegExp(`\\b(?:he|she|his|her|him${name ? `|${name}` : ''})\\b`, 'i');
  const card = name ? new RegExp(`^\\W*${name}(?: [A-ZÀ-ÖØ-Þ][^ ,|]*)+(?: ?[,|][^.]*)?$`) : undefined;
  return (text) => third.test(text) && !card?.test(text);
}

/** A part with whether the child speaks it, whether it tells that or how the child said so, whether it asks for that, and its first passage about the child. */
function judged(plan: Plan, part: ChildsPart, about: (text: string) => boolean) {
  const texts = part.content.map((passage) => wordsAt(plan, passage));
  const all = withoutFamily(texts.join('\n'));
  const first = part.content.find((_, at) => about(texts[at]!));
  // “He needs a warning before we change activity”: an adult's “we”.
  const childs = isFirstPerson(all) && (holds(alone, all) || !texts.some(about));
  const views = part.section === 'pupil_view';
  const known = showsHowKnown(all, plan.child) || (views && tellsHowViewIsKnown(all));
  return {
    ...part,
    childs,
    told: childs || (known && !part.asSpoken),
    asked: part.asksChild || (views && holds(feels, all)),
    first,
  };
}

/** Where the whole page is about the child, it begins with what others like about her. */
const openingBefore = (plan: Plan, found: Passage, about: (text: string) => boolean): Passage | undefined =>
  plan.passages.slice(0, plan.passages.indexOf(found)).find((passage) => {
    const text = wordsAt(plan, passage);
    const ofPage = passage.section === 'like_and_admire' || passage.section === 'one_page_profile';
    return (
      passage.role === 'content' && ofPage && about(text) && !isFirstPerson(text) && !showsHowKnown(text, plan.child)
    );
  });

/** “What people like about me” over “Mia is a kind girl”, which nobody is quoted with. */
const praiseOfMe = (plan: Plan, about: (text: string) => boolean): Passage | undefined => {
  const all = plan.passages.filter(({ role, section }) => role === 'content' && section === 'like_and_admire');
  const texts = all.map((passage) => wordsAt(plan, passage));
  if (texts.some((text) => isFirstPerson(text) || showsHowKnown(text, plan.child) || /["“]/.test(text)))
    return undefined;
  const title =
    all[0] && plan.passages.slice(0, plan.passages.indexOf(all[0])).findLast(({ role }) => role !== 'content');
  if (!title || !/\bme\b/i.test(wordsAt(plan, title))) return undefined;
  if (all.some(({ label = '' }, at) => saysWho.test(`${label}: ${texts[at]!}`))) return undefined;
  return all.find((_, at) => about(texts[at]!));
};
/** “Mum says …”, “She’s kind - Ella”, “As told by Mum: …”, “From class circle time: …”: who said it. */
const saysWho =
  /\b(?:says?|said|saying|tells?|told|thinks?|writes?|wrote|calls?|describes?|according to)\b|[-–—] ?[A-Z]|\([A-Z]|\b(?:[Bb]y|[Ff]rom)\b[^.:]{2,40}:|\b(?:Mrs?|Ms|Miss|Mum|Dad|Nan|Gran\w*|[Tt]eachers?|[Ff]riends?)\b[^.:]{0,20}:/;
