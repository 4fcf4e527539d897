import { onceFor } from '../../text/once';
import { numbering } from '../label';
import { openingStatus } from '../review/review-status';
import { ofReview, type FieldId, type SectionId } from '../section';
import type { Named } from '../vocabulary';
import { outcomeForm } from './outcome-form';
import { asTitle } from './content/titles';
import { readMarker } from './markers';
import { fieldInGroup, isOneAhead, isResult, openBack, openGroup, isDayOfAll } from './pairs/group';
import { labelKey, repeatedKey } from './label-keys';
import { isToldAsSupport, tellsAdult } from './cell-shapes';
import { isWillDo } from './fields-by-answers';
import { bodyBelow } from './kinds/bodies';
import { emit, hopes, inOutcomes, isDetail, ranks, sectionOf, type Line, type Place, type Sorted } from './sorted';

const oneOutcome = /^(?:[A-H]?\d{1,2}[.)]?\s+)?(?:last |previous |the )?(?:outcome|target|aim|goal|objective|step)$/i;

/** What a field's name heads where it is a part of the plan and no label of the record above. */
export const headed: Partial<Record<FieldId, SectionId>> = {
  who: 'provision',
  provision: 'provision',
  frequency: 'provision',
  resources: 'provision',
  outcome: 'outcomes',
  impact: 'review',
  status: 'review',
  next_step: 'next_steps',
  home: 'home',
  need: 'needs',
};

/** “## Who will help me” below the last outcome, “Did it work?” below the support: a part of its own. */
function asPart(sorted: Sorted, name: Named, label: string, rank: number, { group, rank: above }: Place): Named {
  const section =
    name.section === undefined && name.field && name.number === undefined ? headed[name.field] : undefined;
  // “HOW WE'LL DO IT” ends outcomes that no heading announced.
  const loud = rank === ranks.capitals && group?.byForm !== undefined;
  if (section === undefined || (rank >= ranks.capitals && !loud) || (rank > above && group === undefined)) return name;
  if (group !== undefined && (isWithEach(sorted, label) || staysInGroup(sorted, name, rank, group.rank))) return name;
  return { key: name.key, section, exact: name.exact };
}

/** What a heading means by what stands above and below it. */
function asMeant(sorted: Sorted, { block, from, to }: Line, name: Named, { section: above, group }: Place): Named {
  const { section, number } = name;
  // “STEP 1 (goes with number 1)” over “By Easter Mia will …”
  const isOutcome = number !== undefined && name.field === 'provision' && !inOutcomes.has(above);
  if (isOutcome && outcomeForm.test(block.text.slice(to).trim() || textBelow(sorted.texts, block.id)))
    return { ...name, section: 'outcomes', field: 'outcome' };
  if (number !== undefined) return name;
  // “Started” among the details is the plan's day.
  if (above === 'personal_details' && name.field === 'start') return { key: name.key, field: 'plan_date', exact: true };
  const below = () => block.text.slice(to).trim() || textBelow(sorted.texts, block.id);
  // Before anything is aimed at, “Home” tells what the family says, and “Now” how things are.
  if (!sorted.headings.has('outcomes') && group === undefined) {
    if (justHome.test(block.text.slice(from, to).trim()) && toldByFamily.test(below()))
      return { key: name.key, section: 'parent_view', exact: true };
    if (name.field === 'baseline' && section === undefined)
      return { key: name.key, section: 'attainment', exact: true };
  }
  // “Where Mia is now” behind numbered outcomes, over “1. 7 out of 20”, “2. …”: where each starts.
  if (section === 'attainment' && inOutcomes.has(above) && goesByNumber(sorted, below()))
    return { key: name.key, field: 'baseline', exact: true };
  // “What we tried before” over “The target was 3 mornings out of 5. … Met.”: how the last plan went.
  if (section === 'tried' && aimed.test(below()) && judged.test(below()))
    return { key: name.key, section: 'review', exact: true };
  // “THE STEPS” over “Step 1: …”
  if (/\bsteps?\b/i.test(block.text.slice(from, to)) && /^step (?:1|one)\b/i.test(below()))
    return { key: name.key, section: 'outcomes', exact: true };
  const other = contrary(sorted, { block, from, to }, section);
  if (other) return { key: name.key, section: other, exact: true };
  // “OUTCOME” behind the targets, over “1) Not yet” and “2) Achieved 9/10”: what came of them; “Developing her phonics” is aimed at.
  if (section === 'outcomes' && sorted.headings.has('outcomes')) {
    const words = below().replace(numbering, '');
    return openingStatus(words) && !/^\w+ing\b/.test(words) ? { ...name, section: 'review' } : name;
  }
  // “What I will be able to do” behind the review of the last plan, or behind what did not work, heads the outcomes.
  const behind = above !== undefined && !inOutcomes.has(above) && group === undefined;
  if (name.field === 'outcome' && section === undefined && behind && !sorted.headings.has('outcomes'))
    return outcomeForm.test(below().replace(numbering, ''))
      ? { key: name.key, section: 'outcomes', exact: true }
      : name;
  // “What we want for Kofi” over “1) By Easter Kofi will …” heads the outcomes; so does “Outcomes reviewed” where no other part has them.
  const mayHead = section && (hopes.has(section) || (ofReview.has(section) && reviewed.test(name.key)));
  if (mayHead && !sorted.namesOutcomes()) {
    const text = below();
    const words = text.replace(numbering, '');
    if (words !== text && outcomeForm.test(words)) return { ...name, section: 'outcomes' };
  }
  return name;
}

/** “What we agreed” over what the child will do is of outcomes, “What we are going to do” behind them of support, whichever of the two it may mean elsewhere. */
function contrary(sorted: Sorted, line: Line, section: SectionId | undefined): SectionId | undefined {
  const known = sorted.headings.has('outcomes');
  if (section !== (known ? 'outcomes' : 'provision')) return undefined;
  const lines = bodyBelow(sorted, line).map((text) => text.slice(readMarker(text)?.to ?? 0));
  const aims = lines.filter(isWillDo).length;
  if (!known) return aims > 1 ? 'outcomes' : undefined;
  const helps = lines.filter((text) => isToldAsSupport(text) && tellsAdult(text)).length;
  return aims === 0 && helps > 1 ? 'provision' : undefined;
}

const aimed = /\b(?:aim|target|goal|outcome)(?:ed)?\b[^.]*\d/i;
const judged = /\b(?:(?:not |nearly |partly |almost )?(?:met|reached|achieved)|not yet there)\b/i;

/** Whether a text begins with the number of an outcome that has been told. */
function goesByNumber({ numbers }: Sorted, text: string): boolean {
  const own = readMarker(text)?.own?.toLowerCase();
  return own !== undefined && numbers.has(own);
}

const justHome = /^(?:[A-Z\d]{1,2}[.)] *)?home$/i;
const toldByFamily =
  /["“]|\b(?:would like|told|tells|says?|said|asked|pleased|proud|worri(?:ed|es)|hopes?|thinks?|feels?)\b/;

/** The key of a heading over outcomes with how each went. */
const reviewed = /\b(?:outcome|target|goal|aim)s?\b/;

/** What stands in the next block that is not blank. */
export const textBelow = (texts: Sorted['texts'], block: string): string => following(texts).get(block)!;

const following = onceFor((texts: Sorted['texts']): ReadonlyMap<string, string> => {
  let next = '';
  const found = new Map<string, string>();
  for (const [id, text] of [...texts].reverse()) {
    found.set(id, next);
    next = text.trim() || next;
  }
  return found;
});

/** “What he is working on” over what is hard, where the outcomes have a heading of their own further down. */
function isBeforeOutcomes({ texts, headings }: Sorted, { block }: Line, label: string, { section }: Named): boolean {
  if (section !== 'outcomes' || headings.has('outcomes') || !workingOn.test(label)) return false;
  if (/\bwill\b|^\W*\d|\bby \w+ \d/i.test(textBelow(texts, block.id))) return false;
  const ids = [...texts.keys()];
  return ids.slice(ids.indexOf(block.id) + 1).some((id) => ownOutcomes.test(texts.get(id)!));
}
const workingOn = /^[\W\d]*what \S+(?:['’](?:s|m)| is| am)? (?:is |am )?working on\W*$/i;
const ownOutcomes = /^[\W\d]*(?:my |his |her |agreed )?(?:outcomes|targets)(?: (?:and|&) [a-z ]{3,30})?\W*$/i;

/** “8. What Mia will do” as a part behind the support, “Mia needs to”: her own tasks, no outcomes to be measured. */
const isOwnTasks = ({ headings }: Sorted, label: string, { field, key }: Named): boolean =>
  key === 'child need to' ||
  (field === 'outcome' && headings.has('outcomes') && headings.has('provision') && ownTasks.test(label));
const ownTasks = /^(?:[A-H]?\d{1,2}[.)]? +)what \S+ will do$/i;

/** “Outcome 1” below the heading of a review, over what came of it; over “By Easter Mia will …” it is the next plan's. */
const looksBack = (sorted: Sorted, { block }: Line, number: string, rank: number, place: Place): boolean =>
  ofReview.has(place.section) &&
  rank >= place.rank &&
  sorted.numbers.has(number) &&
  !/\bwill\b/.test(textBelow(sorted.texts, block.id));

/** Opens what a heading names: a section, a field within the open one, or the next outcome. */
export function openHeading(sorted: Sorted, line: Line, called: Named, rank: number, place: Place): Place {
  const label = line.block.text.slice(line.from, line.to).replace(/\s*[:：]$/, '');
  const name = asPart(sorted, asMeant(sorted, line, called, place), label, rank, place);
  const ofOutcomes = name.section === 'outcomes' && name.field !== 'long_term_outcome';
  if (name.number !== undefined && (ofOutcomes || name.field === 'outcome')) {
    if (looksBack(sorted, line, name.number.toLowerCase(), rank, place))
      return openBack(sorted, line, name.number.toLowerCase(), place);
    return openGroup(sorted, line, name.number, rank, label);
  }
  // “Long-term outcome 1” over its words
  if (name.field === 'long_term_outcome' && name.number !== undefined && place.section === 'outcomes') {
    const at = { section: place.section, field: name.field, label, record: `l${sorted.records++}`, rank: place.rank };
    emit(sorted, 'label', line, at);
    return at;
  }
  const { group } = place;
  const field = name.field ?? fieldInGroup(name);
  // “What helps” away from the outcomes is for all who meet the child.
  const early = rank === ranks.plain || !sorted.headings.has('outcomes');
  if (name.key === 'what help' && early && !group && !place.item && !inOutcomes.has(place.section))
    return openHeading(sorted, line, { key: '', section: 'how_to_support', exact: true }, rank, place);
  if (isBeforeOutcomes(sorted, line, label, name))
    return openHeading(sorted, line, { key: '', section: 'needs', exact: true }, rank, place);
  if (isOwnTasks(sorted, label, name)) {
    emit(sorted, 'heading', line, {});
    return { rank };
  }
  // “Target:” over what was aimed at, in a review.
  if (field === 'outcome' && ofReview.has(place.section) && oneOutcome.test(label) && rank > place.rank) {
    const at = { section: place.section, field, label, record: `r${sorted.records++}`, rank: place.rank };
    emit(sorted, 'label', line, at);
    return at;
  }
  // “Result:” with nothing behind it, in a row of a review: nobody has said yet how it went.
  if (
    name.section === 'attainment' &&
    ofReview.has(place.section) &&
    place.record?.startsWith('r') &&
    rank > place.rank
  ) {
    const at = { ...place, field: 'impact' as const, label };
    emit(sorted, 'label', line, at);
    return at;
  }
  const stays = group !== undefined && !(field === 'impact' && isDayOfAll(label));
  if (stays && field !== undefined && (isWithEach(sorted, label) || staysInGroup(sorted, name, rank, group.rank))) {
    sorted.groupKeys.add(name.key);
    if (field === 'outcome' && isResult(sorted, group.record, label)) {
      const result = { ...place, field: 'impact' as const, section: 'review' as const, label, record: group.record };
      emit(sorted, 'label', line, result);
      return result;
    }
    if (field === 'outcome') asTitle(sorted, group.record);
    const next = { ...place, field, section: sectionOf(field, place.section), label, record: group.record };
    emit(sorted, 'label', line, next);
    return next;
  }
  const also = place.over && (field === 'provision' || field === 'home' || name.section === undefined);
  const over =
    rank === ranks.plain &&
    place.record !== undefined &&
    inOutcomes.has(place.section) &&
    (also || sorted.repeated.has(labelKey(label)));
  if (
    over &&
    group === undefined &&
    field !== undefined &&
    !isDetail(field) &&
    (place.section === 'outcomes' || field !== 'outcome')
  ) {
    if (field === 'outcome') asTitle(sorted, place.record);
    const next = { ...place, over: true as const, field, section: sectionOf(field, place.section), label };
    emit(sorted, 'label', line, next);
    return next;
  }
  // “[Additional notes]” behind “[Provision]” is of neither the support nor its last item.
  if (field === 'comment' && name.section === undefined && rank <= place.rank && rank < ranks.plain) {
    emit(sorted, 'heading', line, {});
    return { rank };
  }
  // “Success criteria” above a list: a field of the outcomes, not a part of the plan.
  const ofDetails = name.section === 'personal_details' && name.field !== undefined && isDetail(name.field);
  if ((name.section === undefined || ofDetails) && name.field !== undefined) {
    // “When we will meet again” over the date ends what stood above it.
    if (isDetail(name.field) && rank <= place.rank) {
      const at = { section: 'personal_details' as const, field: name.field, label, rank };
      emit(sorted, 'label', line, at);
      return at;
    }
    const section = sectionOf(name.field, place.section);
    // In plain print it belongs to the item of the list that it stands below.
    const item = rank === ranks.plain ? place.item : undefined;
    const next = {
      section,
      field: name.field,
      label,
      rank: Math.max(rank, place.rank === ranks.none ? rank : place.rank),
      group: place.group,
      record: place.group?.record ?? (item && place.record),
      item,
    };
    emit(sorted, 'label', line, next);
    return next;
  }
  if (name.section !== undefined) {
    for (const other of name.also ?? []) {
      sorted.merged.set(name.section, (sorted.merged.get(name.section) ?? new Set()).add(other));
    }
  }
  if (name.section === place.section && rank > place.rank) {
    emit(sorted, 'label', line, { section: name.section });
    return { section: name.section, rank: place.rank, label };
  }
  emit(sorted, 'heading', line, { section: name.section });
  return { section: name.section, rank };
}

/** Whether a label stands with each target. */
const isWithEach = ({ told }: Sorted, label: string): boolean => {
  const field = told.get(repeatedKey(label))?.field;
  return field !== undefined && field !== 'comment' && (field === 'home' || sectionOf(field, undefined) !== 'review');
};

/** Under `Target 1` a heading of the same strength is a part of that target if the targets go on after it, or if the one before had such a part. */
function staysInGroup(sorted: Sorted, name: Named, rank: number, groupRank: number): boolean {
  // “What will we do?” without an answer, where the outcome before had it with one.
  if (rank === ranks.plain && groupRank >= ranks.plain && sorted.groupLabels.has(name.key)) return true;
  if (rank !== groupRank) return rank > groupRank;
  return isOneAhead(sorted) || sorted.groupKeys.has(name.key);
}
