import { sortContent } from './content';
import { outcomeForm } from './outcome-form';
import { areaOfWork } from './content/area';
import { isItem } from './content/items';
import { pointedLine, pointedTitle } from './content/pointed';
import { heading, headingBesideReview, numberedVerdict } from './lines/as-heading';
import {
  boxesToTick,
  atHome,
  copySent,
  madeBy,
  dayOfAll,
  dayInLine,
  headOfMail,
  helpForThis,
  asideInBrackets,
  hintOfForm,
  spanOfAll,
  topicOfHelp,
  verdictBehindColon,
  verdictBelow,
  voiceOfFamily,
  yearAlone,
} from './lines/asides';
import { outcomeBehindNow, outcomeByForm } from './lines/by-form';
import { type Given, type Reading } from './lines/given';
import { endsLetter, paragraph, sentenceAsHeading } from './lines/letter';
import { partBehindItems } from './lines/behind-items';
import { numberInPart, outcomeBehindLead, outcomeByDay } from './lines/numbered';
import { boxIfNeeded, nextPart, talkOfForm } from './lines/of-form';
import { helpThroughout, leadInCapitals, runInHeading } from './lines/openings';
import { follows, readMarker } from './markers';
import { inOpenPart } from './numbered-part';
import { sortLabels } from './pairs/open-pair';
import { sortValue } from './pairs/verdict';
import { wordsIn } from './heading-words';
import { isDetail, nowhere, type Line, type Place, type Sorted } from './sorted';

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

/** What a line may be, in the order in which it is asked. */
const readings: readonly Reading[] = [
  hintOfForm,
  talkOfForm,
  boxIfNeeded,
  nextPart,
  asideInBrackets,
  headOfMail,
  dayInLine,
  yearAlone,
  voiceOfFamily,
  boxesToTick,
  verdictBehindColon,
  verdictBelow,
  helpForThis,
  copySent,
  madeBy,
  atHome,
  dayOfAll,
  spanOfAll,
  topicOfHelp,
  outcomeBehindLead,
  outcomeByDay,
  pointedLine,
  pointedTitle,
  numberInPart,
  headingBesideReview,
  leadInCapitals,
  runInHeading,
  endOfLetter,
  sentenceAsHeading,
  paragraph,
  outcomeBehindNow,
  outcomeByForm,
  helpThroughout,
  numberedVerdict,
  areaOfWork,
  heading,
  partBehindItems,
  ({ sorted, line, place }) => sortLabels(sorted, line, place),
];

function sortPlainLine(sorted: Sorted, line: Line, before: Place, plainHeadings: boolean, styled: boolean): Place {
  const { block } = line;
  const text = block.text.slice(line.from, line.to);
  const place = atNextItem(text, behindNumber(text, behindDetail(sorted, block.id, before)));
  if (!styled && isItem(sorted, text, place)) return sortContent(sorted, line, place);
  const free = place.section === undefined || block.heading !== undefined || styled;
  const marker = free ? undefined : (readMarker(text) ?? inOpenPart(sorted, text));
  const given: Given = { sorted, line, text, place, plainHeadings, styled, marker };
  for (const read of readings) {
    const next = read(given);
    if (next) return next;
  }
  return sortValue(sorted, line, place.nearDetails ? { ...place, nearDetails: undefined } : place);
}

/** “Issued” over “20 November” has its answer: the next line is none. */
function behindDetail({ passages }: Sorted, block: string, place: Place): Place {
  const last = passages.at(-1);
  const told =
    place.field !== undefined && isDetail(place.field) && last?.role === 'content' && last.field === place.field;
  return told && last.block !== block ? { ...place, field: undefined, label: undefined } : place;
}

/** “Links to: (a)” over “Mia will …” has its answer: the next line is the outcome. */
function behindNumber(text: string, place: Place): Place {
  const { section, field } = place;
  return section === 'outcomes' && field === 'number' && wordsIn(text) > 4
    ? { ...place, field: 'outcome', label: undefined }
    : place;
}

/** What ends the outcomes or the support of a letter is read as if nothing were open. */
function endOfLetter(given: Given): Place | undefined {
  const { sorted, line, plainHeadings, styled } = given;
  return endsLetter(given) ? sortPlainLine(sorted, line, nowhere, plainHeadings, styled) : undefined;
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
