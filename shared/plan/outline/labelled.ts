import type { Role } from '../plan';
import { namesLastPlan, openingStatus } from '../review/review-status';
import { ofReview, type FieldId, type SectionId } from '../section';
import type { Named } from '../vocabulary';
import { holding, parts } from '../vocabulary/wholes';
import { asTitle, outcomeForm, sortContent } from './content';
import { findLabels } from './find-labels';
import { fieldOfLine } from './lines-of-target';
import { readMarker } from './markers';
import {
  emit,
  isDetail,
  isNumbered,
  nowhere,
  ofTarget,
  ranks,
  sectionOf,
  type Line,
  type Place,
  type Sorted,
} from './sorted';
import { beginsWithTime, isWhen } from './when';

/** What a heading of a section means under one outcome. */
export function fieldInGroup({ section, key }: Named): FieldId | undefined {
  if (section === 'contributors') return /^who help\b/.test(key) ? 'who' : undefined;
  if (section === 'provision') return besides.test(key) ? undefined : section;
  if (section === 'home') return section;
  if (section === 'attainment') return 'baseline';
  if (section === 'review') return 'impact';
  return undefined;
}

/** A review below the last of several outcomes looks back at all of them, unless those before had one of their own. */
function leavesGroup(sorted: Sorted, name: Named, words: string, { group }: Place): boolean {
  if (group === undefined || fieldInGroup(name) !== 'impact') return false;
  if (/\b(?:last|previous|earlier)\b/i.test(words)) return true;
  if (sorted.groups > 1 && sorted.groupsAhead === 0 && !sorted.groupKeys.has(name.key)) return true;
  sorted.groupKeys.add(name.key);
  return false;
}

/** “Also in place”, “Other support”: help that belongs to no single outcome. */
const besides = /^(?:also|already|other|general|universal|everyday|whole|ongoing)\b/;

/** “Step: 1 By Easter Mia will …” is an outcome, where other steps are support. */
function asStep(name: Named, value: Line | undefined, { section }: Place): Named {
  if (name.key !== 'step' || !value || (section !== 'outcomes' && section !== 'provision')) return name;
  const text = wordsOf(value);
  const marker = readMarker(text);
  if (!outcomeForm.test(text.slice(marker?.to ?? 0))) return name;
  return { key: 'outcome', field: 'outcome', exact: true, number: name.number };
}

/** Whether the heading above speaks of the plan before this one. */
function standsUnderLastPlan({ passages, texts }: Sorted): boolean {
  const heading = passages.findLast(({ role }) => role === 'heading');
  return heading !== undefined && namesLastPlan(texts.get(heading.block)!.slice(heading.from, heading.to));
}

/** “Child: I like it when I do computing”: the child says it. */
const asOwnWords = (name: Named, value: Line | undefined): Named =>
  name.field === 'name' && value !== undefined && /^["“‘']?I(?:['’]m| [\p{Ll}]+) /u.test(wordsOf(value))
    ? { key: name.key, section: 'pupil_view', exact: name.exact }
    : name;

/** Opens the next outcome, with its number and all that belongs to it. */
export function openGroup(sorted: Sorted, line: Line, role: Role, number: string, rank: number, label: string): Place {
  const record = `g${sorted.records++}`;
  sorted.groups++;
  if (isNumbered(line.block)) sorted.groupsAhead--;
  const next = {
    section: 'outcomes' as const,
    field: 'outcome' as const,
    label,
    record,
    rank,
    group: { record, rank },
  };
  const text = line.block.text.slice(line.from, line.to);
  const at = text.toLowerCase().lastIndexOf(number);
  if (at !== 0) emit(sorted, role, { ...line, to: line.from + (at > 0 ? at : text.length) }, next);
  if (at >= 0) {
    const from = line.from + at;
    emit(sorted, 'content', { ...line, from, to: from + number.length }, { ...next, field: 'number' });
  }
  return next;
}

/** Sorts a line of labels and values; undefined where it is none. */
export function sortLabels(sorted: Sorted, line: Line, place: Place): Place | undefined {
  const found = findLabels(sorted, line, place);
  if (!found) return undefined;
  let current = place;
  const inDetails = found.some(({ name }) => name?.field !== undefined && isDetail(name.field));
  for (const { label, value, name } of found) {
    if (name || !inDetails) current = sortPair(sorted, label, value, name, current);
    else sortPair(sorted, label, value, name, { section: 'personal_details', rank: ranks.label });
  }
  return current;
}

const isChild = ({ child }: Sorted, text: string): boolean =>
  /^\W*(?:I|me|child|pupil)\W*$/i.test(text) || (child !== undefined && text.search(child) >= 0);

/** “Who: Mia”, and below “Will: …” the conditions and how well: lines of one target. */
function lineOfTarget(sorted: Sorted, words: string, value: Line | undefined, record: string): FieldId | undefined {
  if (!value) return undefined;
  if (/^will$/i.test(words)) {
    sorted.groupLabels.add('will');
    return undefined;
  }
  if (/^who$/i.test(words)) return !hasWords(sorted, record) && isChild(sorted, wordsOf(value)) ? 'comment' : undefined;
  return sorted.groupLabels.has('will') && !isWhen(wordsOf(value)) ? fieldOfLine(words) : undefined;
}

/** Whether anything but its number stands below an outcome that was begun. */
const hasFields = ({ passages }: Sorted, record: string): boolean =>
  passages.some((one) => one.record === record && one.role === 'content' && !isBegin.has(one.field));
const isBegin = new Set<FieldId | undefined>(['number', 'comment']);

const wordsOf = ({ block, from, to }: Line): string => block.text.slice(from, to);

/** Whether an outcome that was begun has been put in words. */
const hasWords = ({ passages }: Sorted, record: string): boolean =>
  passages.some(
    (one) =>
      one.record === record &&
      one.role === 'content' &&
      one.section === 'outcomes' &&
      (one.field === 'outcome' || one.field === undefined),
  );

/** Whether the fields of a group repeat its number: “Provision 5”, “Target 5 Provision”. */
function hasNumbered({ passages, texts }: Sorted, record: string): boolean {
  for (let at = passages.length - 1; at >= 0 && passages[at]!.record === record; at--) {
    const { role, field, block, from, to } = passages[at]!;
    const label = role === 'label' && field === 'provision' ? texts.get(block)!.slice(from, to) : '';
    if (/\d\W*$/.test(label) || ofTarget.test(label)) return true;
  }
  return false;
}

/** Where the value of a label stands, and where the text after it does. */
export interface Opened {
  readonly at: Place;
  readonly next: Place;
}

/** Where in a row of a review the outcome ends: “Join a club. Was in none. Some progress.”; -1 where no verdict stands in it. */
const verdictAt = (text: string): number => {
  const found = verdict.exec(text);
  if (!found) return -1;
  const { index } = begins.exec(text.slice(0, found.index)) ?? found;
  return index + text.slice(index).search(/(?<=\W)\w/);
};
const verdict =
  /[.;:–—-]\s+(?:(?:was|has been|this|it|is|fully|partly|partially|not|yet|nearly|almost|some|good|great|little|lots|lots of|steady|slow) )*(?:met|achieved|progress|improvement)\b/i;
const begins = /[.;]\s+(?:start|before|then|now|end|result|baseline|was|were|at the start|at first)\b/i;

/** Sorts what stands behind a label; a row of a review that tells the outcome and how it went is parted. */
export function sortValue(sorted: Sorted, value: Line, at: Place): Place {
  const told = at.field === 'outcome' && ofReview.has(at.section) ? verdictAt(wordsOf(value)) : -1;
  if (told <= 0) return sortContent(sorted, value, at);
  const outcome = wordsOf(value).slice(0, told).trimEnd();
  emit(sorted, 'content', { ...value, to: value.from + outcome.length }, at);
  emit(sorted, 'content', { ...value, from: value.from + told }, { ...at, field: 'impact' });
  return at;
}

/** Sorts one label and its value (which may be empty), and says where the next line stands. */
export function sortPair(sorted: Sorted, label: Line, value: Line, name: Named | undefined, place: Place): Place {
  const filled = value.to > value.from;
  const { at, next } = openPair(sorted, label, filled ? value : undefined, name, place);
  if (!filled) return next;
  const after = sortValue(sorted, value, at);
  return next.record === undefined && at.record === undefined && next.section === at.section
    ? { ...next, record: after.record }
    : next;
}

/** Sorts a label; `value` is the first line of what stands beside it, absent where nothing does. */
export function openPair(
  sorted: Sorted,
  label: Line,
  value: Line | undefined,
  called: Named | undefined,
  before: Place,
): Opened {
  const name = called && asOwnWords(asStep(called, value, before), value);
  const words = label.block.text.slice(label.from, label.to);
  const place = name && leavesGroup(sorted, name, words, before) ? { rank: before.rank } : before;
  const current = place.section;
  const put = (at: Place, next: Place = at): Opened => {
    emit(sorted, 'label', label, at);
    return { at, next };
  };
  // Under a heading of its own line a strange label is a part: “Talking: …” under “What is harder”.
  const headed = current !== undefined && place.rank < ranks.label;
  if (!name && sorted.labelled && place.group === undefined && current !== 'personal_details' && !headed)
    return put({ label: words, rank: place.rank }, nowhere);
  // “19 October   [ ] met [x] partly …” below an outcome that has been said: how it went then.
  if (!name && value && place.group && isWhen(words) && hasWords(sorted, place.group.record))
    return put({ ...place, section: 'review', field: 'impact', label: words, record: place.group.record }, place);
  // “Risk: …” below the lines of an outcome that has been said is a remark, not one more.
  if (!name && place.group && hasWords(sorted, place.group.record))
    return put({ ...place, field: 'comment', label: words, record: place.group.record, rank: place.rank }, place);
  // “Spell 20 words      Met, 20 of 20” in a review: the outcome, and how it went.
  if (!name && value && ofReview.has(current) && openingStatus(wordsOf(value)) !== undefined) {
    const row = { section: current, record: `r${sorted.records++}`, rank: place.rank };
    emit(sorted, 'content', label, { ...row, field: 'outcome' });
    return { at: { ...row, field: 'impact' }, next: place };
  }
  if (!name) return put({ section: current, label: words, record: place.record, rank: place.rank }, place);
  // “What helps: a warning before a noisy lesson” away from the outcomes is for all who meet the child.
  if (value && name.key === 'what help' && /helps/i.test(words) && !place.group && !ofWork.has(current))
    return put({ section: 'how_to_support', label: words, rank: ranks.label });
  // “What: … When: … Figure: …” tells where the child is now.
  const ofFigures =
    name.key === 'figure' || name.key === 'what' || (!name.section && name.field && !isDetail(name.field));
  // “Equipment: had a pen in 9 of 25 lessons” among the needs is one.
  const ofNeeds = current === 'needs' && name.field === 'resources';
  if (value && ((current === 'attainment' && headed && ofFigures) || ofNeeds))
    return put({ section: current, label: words, rank: ranks.label }, place);
  // “For: 1” begins the support for the first outcome.
  if (
    current === 'provision' &&
    value &&
    /^(?:for|links? to|linked(?: to)?|(?:linked (?:to )?)?(?:outcome|target|goal)(?: no\.?| number)?)$/i.test(words)
  ) {
    const own = /^\W*([A-Z]?\d{1,2}[a-d]?)\W*$/i.exec(wordsOf(value))?.[1];
    if (own !== undefined) {
      const record = `n:provision:${own.toLowerCase()}`;
      return put(
        { section: current, field: 'number', record, rank: ranks.label },
        { section: current, rank: place.rank, record },
      );
    }
  }
  // “Last review held: 11/06/2026” below the outcomes opens what was said then.
  if (value && name.key === 'last review' && sorted.headings.has('outcomes') && isWhen(wordsOf(value)))
    return put(
      { section: 'review', field: 'date', label: words, rank: ranks.label },
      { section: 'review', rank: ranks.plain },
    );
  // “Outcome 1 - Asking” over “Who: Mia”, “Will: …”
  if (place.group && value && (/^will$/i.test(words) || (/^who$/i.test(words) && isChild(sorted, wordsOf(value)))))
    asTitle(sorted, place.group.record);
  const line = place.group && lineOfTarget(sorted, words, value, place.group.record);
  if (line === 'comment' || line === 'measure')
    return put({ ...place, section: 'outcomes', field: line, label: words, record: place.group!.record }, place);
  const inOutcome = place.group !== undefined || (current === 'outcomes' && place.record !== undefined);
  const { field = inOutcome ? fieldInGroup(name) : undefined, asDetail } = fieldOfPair(name, label, value, place);
  if (asDetail)
    return put({ section: 'personal_details', field, label: words, rank: place.rank }, { ...place, nearDetails: true });

  const own = field === 'number' && current === 'outcomes' && value ? bareNumber.exec(wordsOf(value))?.[1] : undefined;
  // “No.   2” over “Target   …” begins the next outcome.
  if (own !== undefined) {
    const record = `g${sorted.records++}`;
    sorted.groups++;
    sorted.numbers.add(own);
    const rank = place.group?.rank ?? ranks.label;
    const open = { section: current, record, rank, group: { record, rank } };
    return put({ ...open, field, label: words }, open);
  }
  const key = name.number?.toLowerCase() ?? '';
  const past = current !== undefined && holding.has(current) && current !== 'personal_details';
  const outcome =
    name.section === 'outcomes' && (name.number !== undefined || value !== undefined || name.field === 'outcome');
  // “Target A: read 100 words” below “Review of the last plan”: what was aimed at, and below it how it went.
  const asked = outcome && name.number !== undefined && value !== undefined && place.rank < ranks.label;
  const ofLast = current === 'evidence_plans' || (ofReview.has(current) && standsUnderLastPlan(sorted));
  if (past && asked && ofLast && !sorted.numbers.has(key)) {
    const record = `r${sorted.records++}`;
    const at = { section: current, field: 'outcome' as const, label: words, record, rank: place.rank };
    return put(at, { ...at, field: 'impact' });
  }
  // “Outcome 1   17 out of 25”: a review that goes through the outcomes by their numbers.
  const goesBack = past && place.rank < ranks.label && ofReview.has(current) && sorted.numbers.has(key);
  if (goesBack && (field === 'outcome' || outcome) && place.group === undefined) {
    const at = {
      section: current,
      field: 'impact' as const,
      label: words,
      record: `r${sorted.records++}`,
      rank: ranks.label,
    };
    const own = label.from + words.toLowerCase().lastIndexOf(key);
    emit(sorted, 'label', { ...label, to: own }, at);
    emit(sorted, 'content', { ...label, from: own, to: own + key.length }, { ...at, field: 'number' });
    return { at, next: { ...place, record: undefined } };
  }
  // “Target 1   Mrs Bux: word cards …” below the heading of the support
  const free = !place.group || place.group.record.startsWith('n:provision:');
  const serves = current === 'provision' && free && sorted.numbers.has(key);
  if (serves && (field === 'outcome' || outcome) && !(value && tellsOutcome(sorted, wordsOf(value)))) {
    const { at, next } = pointTo(sorted, label, key);
    return { at, next: { ...next, group: { record: at.record!, rank: ranks.plain } } };
  }
  const judged = ofReview.has(current) && place.rank < ranks.label && value && verdictAt(wordsOf(value)) > 0;
  // “2. Lunch” over “What I will do: …”
  if (field === 'outcome' && place.item && !place.group && name.number === undefined && asTitle(sorted, place.record))
    return put({ section: 'outcomes', field, label: words, record: place.record, rank: ranks.label }, place);
  if ((field === 'outcome' || (field === undefined && outcome)) && (!past || name.number !== undefined) && !judged) {
    const rank = place.group?.rank ?? ranks.label;
    // “Step 1” with “What will Mia be able to do? …” below it are one.
    if (place.group && name.number === undefined && !hasFields(sorted, place.group.record)) {
      const { record } = place.group;
      const at = { ...place, section: 'outcomes' as const, field: 'outcome' as const, label: words, record };
      return put(at, { ...at, ...(value && { field: undefined, label: undefined }) });
    }
    const at = openGroup(sorted, label, 'label', name.number ?? '\0', rank, words);
    return { at, next: { ...at, rank: place.rank === ranks.none ? ranks.label : place.rank } };
  }
  // In a review the words of the outcome begin its row: “Outcome: …”, “At the start: …”, “Now: …”.
  const inRow = place.record?.startsWith('r') === true;
  const one =
    name.section === 'outcomes' && name.number === undefined && /\b(?:outcome|target|aim|goal)\b/i.test(words);
  const result = inRow && name.section === 'attainment' ? 'impact' : undefined;
  const told =
    field ??
    (one && ofReview.has(current) ? 'outcome' : undefined) ??
    result ??
    (inRow ? fieldInGroup(name) : undefined);
  const looksBack = past && place.rank < ranks.label && (told === 'outcome' || inRow);
  if (looksBack && told !== undefined && !isDetail(told) && told !== 'signature' && told !== 'date') {
    const record = told === 'outcome' ? `r${sorted.records++}` : place.record;
    return put({ section: current, field: told, label: words, record, rank: ranks.label }, { ...place, record });
  }
  // “Other: …” in a list of support is one more.
  if (current === 'provision' && field === 'comment' && value !== undefined && /^other$/i.test(words))
    return put(
      { section: current, label: words, record: `l${sorted.records++}`, rank: ranks.label },
      { ...place, record: undefined, group: undefined },
    );
  // “Strategies for class: …” below “Provision 5: …” is for no outcome of its own.
  const ofNone = field === 'provision' && name.number === undefined && !ofTarget.test(words);
  if (ofNone && place.group && hasNumbered(sorted, place.group.record))
    return put(
      { section: 'provision', field, label: words, record: `l${sorted.records++}`, rank: ranks.label },
      { section: 'provision', rank: place.rank },
    );
  const pointed = pointsBack(sorted, name, place);
  // “Support 2: …” below the last outcome is for the second.
  if (pointed !== undefined) return pointTo(sorted, label, pointed);
  if (place.group) sorted.groupLabels.add(name.key);
  const grouped =
    place.group !== undefined ||
    current === 'outcomes' ||
    current === 'provision' ||
    current === 'home' ||
    current === 'plan';
  if (field !== undefined && (grouped || name.section === undefined || isDetail(field))) {
    // “Signed: D. Roe   Date: 18.11.26”
    const last = sorted.passages.at(-1);
    const signs = field === 'date' && last?.block === label.block.id && last.section === 'signatures_sharing';
    const section = signs ? last.section : sectionOf(field, current);
    const outside = isDetail(field) || field === 'signature' || field === 'date';
    // “Long-term outcome B: …” below the steps of A is the next one.
    const further = field === 'long_term_outcome' && (name.number !== undefined || place.group === undefined);
    // “7.1 Long-term: …” has its record already.
    const begun = last?.field === 'number' && last.record !== undefined && last.record === place.record;
    const record = outside
      ? undefined
      : begun
        ? place.record
        : further
          ? `l${sorted.records++}`
          : (place.group?.record ?? place.record);
    const at = { section, field, label: words, record, rank: ranks.label };
    // A detail between two lines of a section leaves the section open.
    if (outside) {
      const after = current === undefined ? { section, rank: ranks.label } : place;
      return put(at, isDetail(field) ? { ...after, nearDetails: true } : after);
    }
    const open = value === undefined ? { field, label: words } : { field: undefined, label: undefined };
    const after = further ? { ...place, group: undefined } : place;
    return put(at, { ...after, section: (value && current) ?? section, ...open, record });
  }
  const open = { section: name.section, rank: ranks.label };
  // Who was there is told of the review, and does not end it.
  if (value && name.section === 'contributors' && ofReview.has(current)) return put({ ...open, label: words }, place);
  // Inside a part that has parts, the next label is one more of them; “Strengths: …” behind a profile is not.
  const leaves =
    current === 'one_page_profile' && !parts[current]!.includes(name.section!) && !ofVoice.has(name.section);
  if (value && current !== undefined && parts[current] && !leaves) return put({ ...open, label: words }, place);
  return put({ ...open, label: words }, place.nearDetails ? { ...open, nearDetails: true } : open);
}

const ofVoice = new Set<SectionId | undefined>(['pupil_view', 'aspirations_child', 'one_page_profile', undefined]);

const bareNumber = /^\W*(\d{1,2})\W*$/;

/** Sections in which “What helps” is support for an outcome. */
const ofWork = new Set<SectionId | undefined>(['outcomes', 'provision', 'plan', 'review', 'good_day_bad_day']);

/** The number of an outcome that a label of support carries, unless it stands below that very outcome. */
function pointsBack(sorted: Sorted, { field, section, number }: Named, { group, record }: Place): string | undefined {
  const key = number?.toLowerCase();
  // “Support 5” behind “Support 4” is for no outcome of this plan.
  const known = key !== undefined && (sorted.numbers.has(key) || record?.startsWith('n:provision:') === true);
  if (!known || (field !== 'provision' && section !== 'provision')) return undefined;
  const own = sorted.passages.findLast((one) => one.field === 'number' && one.record === group?.record);
  const text = own && sorted.texts.get(own.block)?.slice(own.from, own.to).toLowerCase();
  return group !== undefined && text === key ? undefined : key;
}

/** An outcome told again: “Mia will …”, “By Easter …”; “Staff will …” is support. */
function tellsOutcome(sorted: Sorted, text: string): boolean {
  if (/^(?:By|To) /.test(text)) return true;
  const subject = /^(I|\p{Lu}\p{Ll}+) (?:will|can) (?!be (?:given|supported))/u.exec(text)?.[1];
  return subject !== undefined && (/^(?:I|He|She|They)$/.test(subject) || isChild(sorted, subject));
}

/** Opens support for the outcome of a number that stands in its label. */
function pointTo(sorted: Sorted, label: Line, number: string): Opened {
  const words = wordsOf(label);
  const record = `n:provision:${number}`;
  const from = label.from + words.toLowerCase().lastIndexOf(number);
  const at = { section: 'provision' as const, field: 'provision' as const, label: words, record, rank: ranks.label };
  emit(sorted, 'label', { ...label, to: from }, at);
  emit(sorted, 'content', { ...label, from, to: from + number.length }, { ...at, field: 'number' });
  return { at, next: { section: 'provision', rank: ranks.label, record } };
}

const alsoDetails = new Set<FieldId>(['who', 'where', 'start', 'end', 'comment', 'frequency', 'group', 'resources']);

/** Among the details some words mean something else: “Review” a date, “Start date” the plan's, “Supported by” nobody's task yet. */
function fieldOfPair(
  name: Named,
  label: Line,
  value: Line | undefined,
  { section, nearDetails, field: above }: Place,
): { readonly field: FieldId | undefined; readonly asDetail: boolean } {
  const { key } = name;
  const starts = name.field === 'start' && key === 'start' && value !== undefined;
  const field = starts && !beginsWithTime(value.block.text.slice(value.from, value.to)) ? 'baseline' : name.field;
  const asked = name.section === 'review' && /^review|review$/.test(key) && (field === undefined || field === 'impact');
  // “Review of last plan: 10 July 2026, Mum, Ms Bianchi” opens what was said then.
  if (asked && /\b(?:last|previous|old|cycle \d)\b/i.test(label.block.text.slice(label.from, label.to)))
    return { field, asDetail: false };
  // “Plan: 2 November 2026 to 11 February 2027”
  if (name.section === 'plan' && value && isWhen(value.block.text.slice(value.from, value.to)))
    return { field: 'plan_date', asDetail: true };
  if (asked && value && isWhen(value.block.text.slice(value.from, value.to)))
    return { field: 'review_date', asDetail: section === undefined };
  if (!nearDetails && section !== undefined && section !== 'personal_details') return { field, asDetail: false };
  // “When we meet again”, and below it “Date and time: …”
  if (field === 'date' && above === 'review_date') return { field: 'review_date', asDetail: true };
  if (field === 'date' || (field === 'start' && key.startsWith('start'))) return { field: 'plan_date', asDetail: true };
  const open = section !== undefined || nearDetails === true;
  const asDetail = open && name.section === undefined && field !== undefined && alsoDetails.has(field);
  return { field, asDetail };
}
