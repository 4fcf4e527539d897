import { numbering } from '../label';
import { ofReview, type SectionId } from '../section';
import { openingStatus } from '../review/review-status';
import { tellsOfFamily } from '../voice/speech';
import { isArea, titleOf, type Named } from '../vocabulary';
import { isItem, outcomeForm, sortContent } from './content';
import { sortDay } from './day-in-line';
import { isOnlyLabel, tooPlain, wordsIn } from './find-labels';
import { headingWords, isCapitals, isTitleOfPlan, runInEnd } from './heading-words';
import { openGroup } from './pairs/group';
import { sortLabels } from './pairs/open-pair';
import { sortValue } from './pairs/verdict';
import { follows, isDecimal, readMarker, type Marker } from './markers';
import { inOpenPart, sortInPart } from './numbered-part';
import { openHeading } from './open-heading';
import {
  emit,
  hopes,
  inOutcomes,
  labelKey,
  nameAt,
  nowhere,
  ownHeading,
  ranks,
  type Line,
  type Place,
  type Sorted,
} from './sorted';
import { isLed } from './leaders';

/** Sorts one line of running text, and says where the next one stands. `plainHeadings`: a short line in plain print may be a heading. */
export function sortLine(sorted: Sorted, line: Line, place: Place, plainHeadings = true): Place {
  const styled = sorted.styled.get(line.block.id);
  if (!styled) return sortPlainLine(sorted, line, place, plainHeadings, false);
  const { passages } = sorted;
  const count = passages.length;
  const next = sortPlainLine(sorted, { ...line, ...styled }, place, plainHeadings, true);
  // Its frame and its number belong to the heading.
  const [first, last] = [passages[count], passages.at(-1)];
  if (first && first.role !== 'content') passages[count] = { ...first, from: line.from };
  if (last && passages.length > count && last.role !== 'content')
    passages[passages.length - 1] = { ...passages.at(-1)!, to: line.to };
  return next;
}

function sortPlainLine(sorted: Sorted, line: Line, before: Place, plainHeadings: boolean, styled: boolean): Place {
  const { block } = line;
  const text = block.text.slice(line.from, line.to);
  const place = atNextItem(text, before);
  if (!styled && isItem(sorted, text, place)) return sortContent(sorted, line, place);
  if (/^(?:row|record|entry|item|line) \d{1,2}:?$/i.test(text)) {
    emit(sorted, 'label', line, { section: place.section });
    return { ...place, record: undefined, group: undefined, field: undefined, label: undefined };
  }
  // The head of an e-mail: who wrote it says nothing of whom it is about.
  if (place.section === undefined && sorted.headings.size === 0 && mailHead.test(text)) {
    emit(sorted, 'content', line, {});
    return place;
  }
  const dated = block.heading === undefined ? sortDay(sorted, line, text, place) : undefined;
  if (dated) return dated;
  // “Student: Mia Patel | Year 8 | Tutor group 8T”
  if (block.text.includes(' | ') && /^(?:Year|Yr|Y) ?\d{1,2}$/.test(text)) {
    emit(sorted, 'content', line, { section: 'personal_details', field: 'year_group' });
    return place;
  }
  const voice = inOutcomes.has(place.section) || ofSchool.has(place.section) ? familysVoice(text) : 0;
  if (voice > 0) {
    const colon = text.indexOf(':');
    const at = { section: 'parent_view' as const, label: text.slice(0, colon) };
    emit(sorted, 'label', { ...line, to: line.from + colon }, at);
    emit(sorted, 'content', { ...line, from: line.from + voice }, at);
    return { section: 'parent_view', rank: ranks.label };
  }
  const boxes = boxesAt(sorted, text, place);
  if (boxes) {
    const at = { section: 'review' as const, field: 'impact' as const, record: boxes.record };
    if (boxes.from > 0) emit(sorted, 'label', { ...line, to: line.from + boxes.from }, at);
    emit(sorted, 'content', { ...line, from: line.from + boxes.from }, at);
    return place;
  }
  const marker =
    place.section === undefined || block.heading !== undefined || styled
      ? undefined
      : (readMarker(text) ?? inOpenPart(sorted, text));
  // A bare “5.5” is a figure, unless it is the number of an outcome without its criterion.
  const waits = marker?.own === text && inOpenPart(sorted, `${text} `) !== undefined;
  const bare = marker?.own === text && !sorted.numbers.has(text) && !(waits && inOutcomes.has(place.section));
  // “14.1” below “14. Pupil comment” waits for its answer.
  if (waits && !inOutcomes.has(place.section)) {
    emit(sorted, 'label', line, { section: place.section });
    return place;
  }
  if (marker && isDecimal(marker) && !bare) return sortInPart(sorted, line, marker, place);
  const marked = block.heading !== undefined;
  const lead = marked ? undefined : leadOf(sorted, text, place);
  if (lead) {
    const { name, end, to } = lead;
    // “STRENGTHS   Kind and funny.” is a heading and what stands below others.
    if (!/[.!?]$/.test(text)) {
      if (name) return openHeading(sorted, line, name, ranks.capitals, place);
    } else {
      const head = { ...line, to: line.from + end };
      if (!name) emit(sorted, 'heading', head, {});
      const at = name ? openHeading(sorted, head, name, ranks.capitals, place) : { rank: ranks.capitals };
      return sortContent(sorted, { ...line, from: line.from + to }, at);
    }
  }
  const run = marked || !sorted.runIn || place.group ? undefined : readRunIn(sorted, text);
  if (run) {
    const at = openHeading(sorted, { ...line, to: line.from + run.end }, run.name, ranks.plain, nowhere);
    return sortContent(sorted, { ...line, from: line.from + run.to }, at);
  }
  if (!marked && inOutcomes.has(place.section) && weMeet.test(text))
    return sortPlainLine(sorted, line, nowhere, plainHeadings, styled);
  const intro = marked ? undefined : introOf(text);
  if (intro && !sorted.headings.has(intro)) {
    emit(sorted, 'heading', line, { section: intro });
    return { section: intro, rank: ranks.plain, inLetter: true };
  }
  if (place.inLetter && !marked && !marker) return sortParagraph(sorted, line, text, place);
  if (!marked && isOutcome(sorted, text, marker, place)) {
    const rank = place.rank === ranks.none ? ranks.label : place.rank;
    const start = marker ? marker.to : 0;
    const number = marker?.own?.toLowerCase() ?? '\0';
    const at = openGroup(sorted, { ...line, to: line.from + start }, 'label', number, rank, '');
    const about = /(\S+) will\b/.exec(text)?.[1] ?? '';
    const group = { ...at.group!, byForm: place.group?.byForm ?? about };
    return sortContent(sorted, { ...line, from: line.from + start }, { ...at, group });
  }
  const opens = marked ? 0 : generalEnd(text, place);
  // “All adults” in a list is who does what its item before says.
  const general = block.list && opens === text.length && !colonAtEnd.test(text) ? 0 : opens;
  if (general > 0) {
    const at = { section: 'provision' as const, field: 'comment' as const, rank: place.rank };
    emit(sorted, 'label', { ...line, to: line.from + general }, at);
    // “In every lesson:” may stand over what is done there.
    if (general === text.length) return { ...at, item: place.item };
    emit(sorted, 'content', { ...line, from: line.from + general }, at);
    return { section: 'provision', rank: place.rank, item: place.item };
  }
  const head = headingWords(text);
  // A question over an answer may have more words: “What do you want to be able to do by the next meeting? (1)”
  const short = head.length <= 90 && wordsIn(head) <= (/\?(?: \(\d{1,2}\))?$/.test(head) ? 16 : 12);
  const capitals = short && isCapitals(head);
  // “Stage: Stage 2” is a label and its value.
  const paired = !marked && (/[:：]\s*\S/.test(head.replace(numbering, '')) || isLed(text));
  const bold = (block.bold === true && short && !/[.;,!]$/.test(text.replace(/^\d+\./, ''))) || styled;
  const under = paired ? subtitled(sorted, head, place) : undefined;
  const rank = marked ? block.heading : capitals || under ? ranks.capitals : bold ? ranks.bold : ranks.plain;
  const colon = colonAtEnd.test(text);
  const words = text.replace(numbering, '');
  const numbered = words !== text;
  // “3) Achieved” among others is no label of what follows.
  if (!marked && numbered && ofReview.has(place.section) && openingStatus(words))
    return sortContent(sorted, line, place);
  const plain =
    plainHeadings &&
    short &&
    (colon ||
      ((!block.list || numbered) &&
        (sorted.small || /^["'“‘(]?[\p{Lu}\d]/u.test(words)) &&
        (!/[.;,!]$/.test(text) || /^(?:\p{Lu}\.)+$/u.test(text))));

  const ordinal = ordinalOf(text);
  // “7. How” after “6. Targets”: the number makes it a heading.
  const inOrder = ordinal !== undefined && sorted.part === ordinal - 1 && sorted.item !== ordinal - 1;
  if (marked || capitals || bold || plain || under) {
    const known = paired
      ? (under ?? wholePart(sorted, text))
      : (ownHeading(sorted, text) ??
        nameAt(sorted, place.section, text) ??
        (head === text ? undefined : nameAt(sorted, place.section, head)) ??
        // “what ayaan tells us”
        (sorted.small
          ? nameAt(
              sorted,
              place.section,
              text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
            )
          : undefined));
    // “## Needs” behind “## What is not working” is a part of its own.
    const own =
      marked && block.heading <= place.rank && known?.key === 'need' ? nameAt(sorted, undefined, text) : known;
    // “1. Who” among the parts of a form is no “Who: …”.
    const name = styled && own && own.section === undefined && tooPlain.test(words) ? undefined : own;
    const strong = marked || capitals || bold || colon || inOrder || under !== undefined;
    const opening =
      short && place.section === undefined && sorted.headings.size === 0
        ? (titleOf(text) ?? (isTitleOfPlan(head) ? {} : undefined))
        : undefined;
    if (opening) {
      sorted.title ??= opening.template;
      const section = opening.template === 'one-page-profile' ? 'one_page_profile' : undefined;
      emit(sorted, 'heading', line, { section });
      return { section, rank: section ? rank : ranks.none };
    }
    if (name && colon && !marked && ofReview.has(place.section) && name.section === 'contributors') {
      // “Present:” with nobody named leaves the review open.
      emit(sorted, 'label', line, { section: 'contributors' });
      return place;
    }
    // “Copy given to parents 2.11.26” tells it.
    if (name?.section === 'signatures_sharing' && !strong && toldOnDay.test(words)) {
      emit(sorted, 'content', line, { section: name.section });
      return { section: name.section, rank };
    }
    if (
      name &&
      (strong ||
        endsList(place, words, numbered) ||
        sorted.repeated.has(labelKey(text)) ||
        !(tooPlain.test(words) || isArea(name) || (block.list && !name.exact) || isOnlyLabel(name)))
    ) {
      sorted.part = ordinal;
      return openHeading(sorted, line, name, rank, place);
    }
    const title = short ? titleOf(text) : undefined;
    if (title && (strong || place.section === undefined)) {
      sorted.title ??= title.template;
      emit(sorted, 'heading', line, {});
      return nowhere;
    }
    // A strange heading ends the section, unless it is only a heading inside it. A title above everything ends nothing.
    const strange = inOrder && ordinal > 2 && wordsIn(words) <= 4 && !/\b(?:will|can|to)\b/.test(words);
    if ((marked || capitals || bold || strange) && !hasLabel(sorted, place, text)) {
      if (strange) sorted.part = ordinal;
      if (rank <= place.rank || strange) {
        emit(sorted, 'heading', line, {});
        return { rank };
      }
      emit(sorted, 'label', line, { section: place.section, record: place.record });
      return { ...place, field: place.group ? 'comment' : undefined, label: text };
    }
  }
  const labelled = sortLabels(sorted, line, place);
  if (labelled) return labelled;
  return sortValue(sorted, line, place.nearDetails ? { ...place, nearDetails: undefined } : place);
}

/** Parts that the school writes: what the family says there is the family’s view all the same. */
const ofSchool = new Set<SectionId | undefined>([undefined, 'personal_details', 'strengths', 'needs', 'attainment']);

/** Where “Parents: Mum and Dad have seen …” begins to tell what the family thinks; 0 where it tells what they will do, or nothing. */
function familysVoice(text: string): number {
  const label = /^(?:parents?|parents?(?:\/| and | or )carers?|mum|dad|mum and dad|family):\s+/i.exec(text)?.[0] ?? '';
  const words = text.slice(label.length);
  return label !== '' && (tellsOfFamily(words) || seen.test(words)) ? label.length : 0;
}
const seen =
  /\b(?:they|we|mum|dad)\b[^.]{0,60}\b(?:would like|have (?:seen|noticed)|has (?:seen|noticed)|feels?|thinks?|hopes?|are (?:happy|pleased|worried)|agree[ds]?)\b/i;

const mailHead = /^(?:(?:From|To|Cc|Bcc): \p{Lu}\D*$|Subject: \S)/u;

const toldOnDay = /^(?:cop(?:y|ies)|shared|sent|given|plan) .{4,60} \d{1,2}(?:st|nd|rd|th)?[./ -](?:\d|[a-z])/i;

/** “19 October   [ ] met [x] partly   8 out of 10” below an outcome: how it went. */
const tickBoxes = /(?:\[[ xX]\]|[☐☑☒□])[^[☐☑☒□]{2,30}(?:\[[ xX]\]|[☐☑☒□])/;

function boxesAt({ passages }: Sorted, text: string, { section }: Place): { from: number; record: string } | undefined {
  if (section !== 'outcomes' && section !== 'provision') return undefined;
  const from = text.search(tickBoxes);
  if (from < 0 || from > 40) return undefined;
  const record = passages.findLast((one) => one.section === 'outcomes' && one.field === 'outcome')?.record;
  return record === undefined ? undefined : { from, record };
}

/** “3. …” below “2. …” and the labels that belong to it is the next outcome. */
function atNextItem(text: string, place: Place): Place {
  const { item, section, field } = place;
  if (place.over && field !== 'outcome' && outcomeForm.test(text))
    return { section: 'outcomes', rank: item?.rank ?? place.rank };
  if (item === undefined || (section === 'outcomes' && field === undefined && place.group === undefined)) return place;
  const own = readMarker(text)?.own;
  return own !== undefined && follows(item.own, own) ? { section: 'outcomes', rank: item.rank } : place;
}

/** “LOOKING BACK: MY FIRST PLAN”, “LOOKING FORWARD: new outcomes and who does what”: capitals name the part, and the line says of what. */
function subtitled(sorted: Sorted, text: string, { section }: Place): Named | undefined {
  const { 1: label, 2: rest = '' } = /^([^:：]{4,50})[:：] (.{4,80})$/.exec(text) ?? [];
  if (label === undefined || !isCapitals(label) || /[.!?;]$/.test(rest) || !ofPlan.test(rest)) return undefined;
  const name = nameAt(sorted, section, label);
  if (name?.section === undefined || name.field !== undefined) return undefined;
  const finer = ofReview.has(name.section) ? undefined : nameAt(sorted, section, rest);
  return finer?.section === undefined ? name : { ...finer, field: undefined };
}
/** “5. Graduated approach: cycles so far”: a part of the form whose name has a colon. */
function wholePart(sorted: Sorted, text: string): Named | undefined {
  const name = numbering.test(text) ? nameAt(sorted, undefined, text) : undefined;
  return name?.exact && name.section !== undefined && name.field === undefined ? name : undefined;
}
const ofPlan = /\b(?:plan|term|year|targets|outcomes|goals|cycle|20\d\d)\b/i;

/** The part that a paragraph opens with, where three paragraphs and more do. */
export function readRunIn(
  sorted: Sorted,
  text: string,
): { readonly name: Named; readonly end: number; readonly to: number } | undefined {
  const end = runInEnd(text);
  const name = end > 0 ? nameAt(sorted, undefined, headingWords(text.slice(0, end))) : undefined;
  return name?.section === undefined ? undefined : { name, end, to: end + 2 };
}

/** “REVIEW so far   18 November 2026”, “ASSESS   what we know”: capitals name the part, and the line goes on. */
const leading = /^(\p{Lu}[\p{Lu}’' ]{2,30}\p{Lu})(?= {2,}\S| so far\b| (?:and|&) \p{Lu}{2,}$)/u;

interface Lead {
  /** Absent where only its capitals and the gap behind them tell that it is a heading. */
  readonly name: Named | undefined;
  readonly end: number;
  readonly to: number;
}

function leadOf(sorted: Sorted, text: string, { section }: Place): Lead | undefined {
  const lead = leading.exec(text)?.[1];
  if (lead === undefined) return undefined;
  const named = nameAt(sorted, section, lead);
  const name = named?.section === undefined ? undefined : named;
  const to = lead.length + /^\s*/.exec(text.slice(lead.length))![0].length;
  if (!name && (named || section === undefined || !isCapitals(lead) || to < lead.length + 2)) return undefined;
  return { name, end: lead.length, to };
}

/** “In every lesson: …”, “E4  In place every session for all of the above: …”: help that belongs to no single outcome, for whoever teaches. */
const general =
  /^(?:\(?(?:[A-Z]?\d{1,2}|[a-h])[.)]?\s+)?(?:in place (?:every|all|each|for all|throughout)\b|(?:in|across|during|throughout) (?:every|all|each|the)\b|in class\b|everywhere\b|for all (?:of )?(?:the |my |his |her |these )?(?:two |three |four |five |\d )?(?:outcomes|targets|steps)\b|throughout\b|all day\b|all (?:the )?(?:grown-?ups|adults|staff|teachers|lessons|subjects)\b|every(?:one|body)(?= (?:in|at|who)\b|:))[^:.]{0,45}?(?::\s*(?=\S)|\s{3,}(?=\S)|:?$)/i;

/** Where the label of such help ends in a text; 0 where it has none. */
export function generalEnd(text: string, { section }: Place): number {
  const among = section === 'outcomes' || section === 'provision' || section === 'plan' || section === 'do';
  return among ? (general.exec(text)?.[0].length ?? 0) : 0;
}

/** “I'd like him to write more”, “She will have …” below “By Easter Mia will …”, where no heading said that these are outcomes. */
const further =
  /^(?:(?:I|We)(?:['’]d| would) like (?:him|her|them|[A-Z]\S+) to|(?:He|She|They|(\p{Lu}\S+)) (?:will|to))\b/u;

function isOutcome(sorted: Sorted, text: string, marker: Marker | undefined, place: Place): boolean {
  const { section, field, group } = place;
  const words = text.slice(marker?.to ?? 0);
  if (group?.byForm !== undefined) {
    if (marker?.own !== undefined && /^(?:\S+ ){1,3}will\b/.test(words)) return true;
    const next = further.exec(words);
    return outcomeForm.test(words) || (next !== null && (next[1] === undefined || next[1] === group.byForm));
  }
  // A numbered “By Easter Mia will …” is no need.
  if (section === 'needs' && marker?.own !== undefined && outcomeForm.test(words)) return true;
  const free = section === undefined || section === 'plan' || (hopes.has(section) && !sorted.namesOutcomes());
  return free && group === undefined && field === undefined && outcomeForm.test(words);
}

/** “We meet again on Tuesday 9 February at 3.15pm.” below the last of the support is no support. */
const weMeet =
  /^We (?:(?:will|shall|plan to|all) )*(?:meet|look at (?:this|it|the plan)|review (?:this|it|the plan))\b[^.]{0,60}\d/;

/** “So these are the four things we are aiming for.”, “And this is how we will go about it.”: in a letter a sentence is the heading. */
const intros: readonly (readonly [SectionId, RegExp])[] = [
  [
    'outcomes',
    /^(?:(?:so|and|here|now|then),? )*(?:these|those|here|this|the following|below) (?:are|is)(?: the| our| his| her| their)? .{0,30}\b(?:aim(?:s|ing)?|targets?|goals?|outcomes?|working (?:on|towards))\b.{0,30}[.:]$|^(?:(?:right|ok(?:ay)?|so|now|and),? )+(?:the|his|her|their|our) (?:new )?(?:targets|outcomes|goals|aims)\b[.:,–-]/i,
  ],
  [
    'provision',
    /^(?:(?:so|and|here|now|then),? )*(?:this|here|these|below) (?:is|are) (?:how|what|the things) (?:we|school|staff|everyone|I)(?:['’]ll| will| plan to| are going to| am going to)\b.{0,40}[.:]$/i,
  ],
];

/** Sorts a paragraph of a letter that is no item of the list that was begun. */
function sortParagraph(sorted: Sorted, line: Line, text: string, place: Place): Place {
  const ends = place.section === 'outcomes' || farewell.test(text);
  if (/^At home\b/.test(text)) {
    emit(sorted, 'content', line, { section: 'home' });
    return place;
  }
  if (ends) return sortLine(sorted, line, nowhere);
  emit(sorted, 'content', line, { section: place.section, field: 'comment' });
  return place;
}
const farewell =
  /^(?:We (?:will|shall|['’]ll)? ?(?:all )?meet|We['’]ll meet|Looking back|If (?:you|there)|With (?:warm|best|kind|many)|Yours|Thank|Please|This letter|(?:Kind|Best|Warm) (?:regards|wishes))\b/;

const introOf = (text: string): SectionId | undefined =>
  text.length < 120 ? intros.find(([, pattern]) => pattern.test(text))?.[0] : undefined;

/** “Home” below the last item of a numbered list of support. */
const endsList = ({ record, section }: Place, words: string, numbered: boolean): boolean =>
  !numbered &&
  (section === 'provision' || section === 'outcomes') &&
  record?.startsWith('n:') === true &&
  /^home$/i.test(words);

const colonAtEnd = /[:：]$/;

/** The number of a line such as `7. How`. */
const ordinalOf = (text: string): number | undefined => {
  const found = /^\s*(?:(?:section|part|step)\s+)?(\d{1,2})[.):]?\s+[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/i.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

function hasLabel(sorted: Sorted, place: Place, text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < text.length - 1 && nameAt(sorted, place.section, text.slice(0, colon)) !== undefined;
}
