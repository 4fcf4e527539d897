import type { Passage, Plan } from '../plan';
import { isBlank } from '../blank';
import type { SectionId } from '../section';
import { isFirstPerson, saysHowKnown } from './speech';
import { isStaffSpeak } from './written-about';

/** Sections that ask what the child thinks; the others of the child may be an adult's words about the child. */
const views: readonly SectionId[] = ['pupil_view'];
const own: readonly SectionId[] = [
  'pupil_view',
  'aspirations_child',
  'important_to',
  'how_to_support',
  'one_page_profile',
  'good_day_bad_day',
];
const mine = /\b(?:[Mm]y|[Mm]e|I|I['’]m)\b/;
const feels =
  /\b(?:feels?|likes?|dislikes?|enjoys?|loves?|thinks?|hates?|prefers?|worries|finds?|wants?|does not like|doesn['’]t like|will|must|should|needs? to|is (?:happy|keen|pleased|willing))\b/;

const alone = /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'])(?:I|I['’](?:m|d|ve|ll)|[Mm]e|[Mm]y|[Mm]ine)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;
const toldByChild =
  /["“]|\b(?:said|says|(?<!\b(?:be|is|are|being|was|when|not) )(?:told|asked)|chose|drew|dictated|own words)\b/i;

/** Parts that ask for the child's own words and were written about the child by somebody else: the first sentence of each. */
export function writtenForChild(plan: Plan): readonly Passage[] {
  const { first: name, year } = plan.child;
  // The youngest cannot be asked to write or dictate.
  if (year !== undefined && year < 0) return [];
  const found: Passage[] = [];
  const third = new RegExp(
    `\\b(?:he|she|his|her|him${name ? `|${name.replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M} '’-]/gu, '')}` : ''})\\b`,
    'i',
  );
  for (const part of parts(plan)) {
    const texts = part.content.map((passage) => textOf(plan, passage));
    const all = texts.join('\n');
    // “He likes to be shown the picture” tells how to help, and not how anybody knows.
    const known = views.includes(part.section) ? saysHowKnown(all) : toldByChild.test(all);
    // “He needs a warning before we change activity”: an adult's “we”.
    const childs = isFirstPerson(all) && (alone.test(all) || !third.test(all));
    if (childs) found.push(...strangeLines(part.content, texts, name));
    if (childs || known) continue;
    const asked = mine.test(part.title) || (views.includes(part.section) && feels.test(all));
    const at = texts.findIndex((text) => third.test(text));
    if (asked && at >= 0) found.push(part.content[at]!);
  }
  // Where the whole page is so, it begins with what others like about the child.
  const [first] = found.length > 1 ? found : [];
  const opening = plan.passages.slice(0, first ? plan.passages.indexOf(first) : 0).find((passage) => {
    const text = textOf(plan, passage);
    const ofPage = passage.section === 'like_and_admire' || passage.section === 'one_page_profile';
    return passage.role === 'content' && ofPage && third.test(text) && !isFirstPerson(text) && !saysHowKnown(text);
  });
  return opening ? [opening, ...found] : found;
}

/** “Mia must be seated at the front” among “Say my name first”, “Let me have a rest”: lines of somebody else. */
function strangeLines(content: readonly Passage[], texts: readonly string[], name: string | undefined) {
  if (texts.flatMap((text) => text.split(/(?<=[.!?]) /)).filter(isFirstPerson).length < 2) return [];
  return content.filter((_, at) => {
    const text = texts[at]!;
    const named = name !== undefined && text.startsWith(`${name} `) && ofChild.test(text.slice(name.length + 1));
    return (named || isStaffSpeak(text)) && !isFirstPerson(text) && !saysHowKnown(text);
  });
}
const ofChild = /^(?:must|should|needs|requires|benefits|responds|struggles|will need|has to|is to)\b/;

interface Part {
  readonly title: string;
  readonly section: SectionId;
  readonly content: Passage[];
}

/** The child's sections as they stand in the draft, each with the words of its heading or label. */
function parts(plan: Plan): readonly Part[] {
  const found: Part[] = [];
  let title = '';
  let open: Part | undefined;
  for (const passage of plan.passages) {
    const { role, section, label } = passage;
    if (role !== 'content') {
      title = textOf(plan, passage);
      open = undefined;
      continue;
    }
    if (!section || !own.includes(section) || isBlank(textOf(plan, passage))) continue;
    const named = label ?? title;
    if (open?.section !== section || open.title !== named) {
      open = { title: named, section, content: [] };
      found.push(open);
    }
    open.content.push(passage);
  }
  return found;
}

const textOf = ({ blocks }: Plan, { block, from, to }: Passage) => blocks.get(block)!.text.slice(from, to);
