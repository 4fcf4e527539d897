import type { Passage, Plan } from './plan';
import { isBlank } from './blank';
import type { SectionId } from './section';
import { isFirstPerson, saysHowKnown } from './speech';

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

/** Parts that ask for the child's own words and were written about the child by somebody else: the first sentence of each. */
export function writtenForChild(plan: Plan): readonly Passage[] {
  const { first, year } = plan.child;
  // The youngest cannot be asked to write or dictate.
  if (year !== undefined && year < 0) return [];
  const found: Passage[] = [];
  const third = new RegExp(
    `\\b(?:he|she|his|her|him${first ? `|${first.replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M} '’-]/gu, '')}` : ''})\\b`,
    'i',
  );
  for (const part of parts(plan)) {
    const texts = part.content.map((passage) => textOf(plan, passage));
    const all = texts.join('\n');
    if (isFirstPerson(all) || saysHowKnown(all)) continue;
    const asked = mine.test(part.title) || (views.includes(part.section) && feels.test(all));
    const at = texts.findIndex((text) => third.test(text));
    if (asked && at >= 0) found.push(part.content[at]!);
  }
  return found;
}

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
