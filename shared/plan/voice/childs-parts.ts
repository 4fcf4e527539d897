import { isBlank } from '../blank';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import { wordsAt } from '../passages';

/** A part of a plan that asks for the child's own words, with what stands in it. */
export interface ChildsPart {
  readonly section: SectionId | undefined;
  /** Its title, or that of the page that it stands on, is the child's: “What matters to me”, “My one page profile”. */
  readonly asksChild: boolean;
  /** The page, where only its title is the child's: “What matters to Mia” under “My page”. */
  readonly page?: Passage;
  /** “In my own words”, “as if Mia is talking”: telling how anybody knows is not enough. */
  readonly promises: boolean;
  /** “As if Mia is talking”: only words of hers will do. */
  readonly asSpoken: boolean;
  readonly content: readonly Passage[];
}

const own: ReadonlySet<SectionId | undefined> = new Set<SectionId>([
  'pupil_view',
  'aspirations_child',
  'important_to',
  'how_to_support',
  'one_page_profile',
  'good_day_bad_day',
]);
/** Stands on the page with those, and may be what others say. */
const besideOwn: ReadonlySet<SectionId | undefined> = new Set<SectionId>(['like_and_admire']);

const mine = /\b(?:[Mm]y|MY|[Mm]e|ME|I(?![.)])|I['’]m)\b/;
const ofMe =
  /\b(?:about me|who I am|this is me|my (?:own )?page|my own words)\b|^\W*(?:(?:all|the|some|any|page|part|section|\d+)[ :.]+)*(?:things?|stuff|what|how|where|when|handle with care)\b.*\b(?:me|I)\b/i;
const byOthers =
  /\b(?:people|others?|grown-?ups?|adults?|teachers?|staff|family|parents?|mum|dad|friends?|everyone|you|we|strengths?|good at|can do|find|need|learn\w*|work\w*|done|doing|targets?|next)\b/i;
const spoken = /\bas (?:if|though)\b[^()]{1,40}\b(?:talk|speak|say|said|writ|tell)/i;
/** “Things I love” may stand with the strengths. */
const loved = /^\W*(?:the |some )?(?:things?|stuff|what) I (?:really )?(?:love|like|enjoy)\b/i;
/** “My strengths and difficulties” in a profile, where the child speaks in all the rest. */
const ofProfile: ReadonlySet<SectionId | undefined> = new Set<SectionId>(['needs', 'strengths']);
const promised = /\bown words\b|\bas (?:if|though)\b[^()]{1,40}\b(?:talk|speak|say|said|writ|tell)/i;
/** “Picture: photo of Mia on the beach” */
const ofPicture = /^\W*(?:photo(?:graph)?|picture|image)\b[^.!?\n]{0,12}[:(]/i;
const myPage = /\bmy\b/i;

/** The parts of a draft that ask for the child's own words, in order; those that nobody's list knows are known by their titles. */
export function childsParts(plan: Plan): readonly ChildsPart[] {
  const found: (ChildsPart & { readonly title: string; readonly content: Passage[] })[] = [];
  let title = '';
  let page: { readonly passage: Passage; readonly text: string } | undefined;
  let open: (typeof found)[number] | undefined;
  for (const passage of plan.passages) {
    const { role, section, label } = passage;
    const text = wordsAt(plan, passage);
    if (role !== 'content') {
      title = text;
      open = undefined;
      if (section === 'one_page_profile') page = { passage, text };
      else if (!own.has(section) && !besideOwn.has(section) && !loved.test(text)) page = undefined;
      continue;
    }
    const named = label ?? title;
    const inProfile = plan.template.id === 'one-page-profile' && ofProfile.has(section) && mine.test(named);
    const strange = section === undefined && passage.record === undefined && ofMe.test(named) && !byOthers.test(named);
    if (
      !(own.has(section) || strange || inProfile || (section === 'strengths' && loved.test(named))) ||
      isBlank(text) ||
      ofPicture.test(text)
    )
      continue;
    if (!open || open.section !== section || open.title !== named) {
      const asks = strange || mine.test(named);
      const promises = promised.test(named) || promised.test(page?.text ?? '');
      const byPage = !asks && page && myPage.test(page.text);
      const asksChild = asks || byPage === true || promises;
      open = {
        title: named,
        section,
        asksChild,
        ...(byPage && { page: page!.passage }),
        promises,
        asSpoken: spoken.test(named),
        content: [],
      };
      found.push(open);
    }
    open.content.push(passage);
  }
  return found;
}
