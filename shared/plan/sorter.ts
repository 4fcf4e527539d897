import type { Block } from '../text/draft';
import type { Span } from '../text/span';
import { longestLabel, numbering } from './label';
import type { Passage, Role } from './plan';
import type { FieldId, SectionId } from './section';
import { isArea, lookUp, lookUpWithin, titleOf, type Named } from './vocabulary';
import { holding, parts } from './vocabulary/contexts';

/** Where in the plan a line stands: what was opened before it and is still open. */
export interface Place {
  readonly section?: SectionId;
  readonly field?: FieldId;
  readonly label?: string;
  readonly record?: string;
  /** How strong the heading was that opened the section: 1 to 9 a marked heading, then capitals, bold, plain, label. */
  readonly rank: number;
  /** A group of fields that belong together is open, begun by `Outcome` or `Target 2`. */
  readonly group?: { readonly record: string; readonly rank: number };
  /** The line before, or the label before in the same line, was one of the details. */
  readonly nearDetails?: true;
}

/** Ranks of headings that no style marks; a lower rank is a stronger heading. */
export const ranks = { capitals: 10, bold: 11, plain: 12, label: 13, none: 99 } as const;

/** Nothing is open. */
export const nowhere: Place = { rank: ranks.none };

/** A line of a block, with its offsets in the block's text. */
export interface Line {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** What sorting a draft fills. */
export interface Sorted {
  readonly passages: Passage[];
  /** Where each section's heading or label first stands; sections named by nothing but their columns included. */
  readonly headings: Map<SectionId, Span>;
  /** Template that the document's title names. */
  title?: string;
  /** The child's first name, once something says it: headings speak of “Mia's strengths”. */
  child?: RegExp;
  /** `assess` and `plan` and `do` are plain words unless they stand together. */
  readonly cycle: boolean;
  records: number;
  /** Numbered outcomes (`Target 2`) that are still to come. */
  groupsAhead: number;
  /** Headings that were parts of a numbered outcome. */
  readonly groupKeys: Set<string>;
  /** Sections that share a merged heading with another one, by that one. */
  readonly merged: Map<SectionId, Set<SectionId>>;
  /** What was looked up before, by section and words. */
  readonly names: Map<string, Named | undefined>;
}

/** A line such as `Target 2`: how many are still to come tells whose the headings between them are. */
export const isNumbered = ({ text }: Block): boolean =>
  text.length <= 200 &&
  /^\W*(?:\p{L}+[ -]){0,3}(?:outcome|target|goal|objective|aim)s?\s*(?:no\.?\s*|number\s*)?\d{1,2}(?!\d)/iu.test(text);

/** Lines of a block without the blanks round them; empty lines are left out. */
export function linesOf(block: Block): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of block.text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = at + raw.indexOf(trimmed);
      lines.push({ block, from, to: from + trimmed.length });
    }
    at += raw.length + 1;
  }
  return lines;
}

/** Finds a first name wherever it stands in a label; undefined where the text does not begin with a name. */
export function childName(text: string): RegExp | undefined {
  const first = /^\p{Lu}[\p{L}-]+/u.exec(text)?.[0];
  return first === undefined ? undefined : new RegExp(`(?<!\\p{L})${first}(?:['’]s?)?(?!\\p{L})`, 'giu');
}

/** Adds a passage; one that goes on where the last one ended, a line further down in the same block, makes that one longer. */
export function emit(sorted: Sorted, role: Role, line: Line, place: Omit<Place, 'rank' | 'group'>): void {
  const { section, field, label, record } = place;
  const span = { block: line.block.id, from: line.from, to: line.to };
  if (section !== undefined && role !== 'content' && !sorted.headings.has(section)) sorted.headings.set(section, span);
  if (field === 'name' && role === 'content' && section === 'personal_details' && !sorted.child) {
    sorted.child = childName(line.block.text.slice(line.from, line.to));
    sorted.names.clear();
  }
  const last = sorted.passages.at(-1);
  if (
    last?.block === span.block &&
    role === 'content' &&
    last.role === 'content' &&
    last.section === section &&
    last.field === field &&
    last.record === record &&
    field !== 'number' &&
    line.block.text.slice(last.to, span.from).trim() === ''
  ) {
    sorted.passages[sorted.passages.length - 1] = { ...last, to: span.to };
    return;
  }
  sorted.passages.push({
    ...span,
    role,
    ...(section !== undefined && { section }),
    ...(field !== undefined && { field }),
    ...(label !== undefined && { label }),
    ...(record !== undefined && { record }),
  });
}

/** Looks a label up where it stands: inside its section first, then by itself. */
export function nameAt(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  if (text.length > longestLabel) return undefined;
  const key = `${section ?? ''}\n${text}`;
  if (sorted.names.has(key)) return sorted.names.get(key);
  const named = nameIn(sorted, section, text);
  sorted.names.set(key, named);
  return named;
}

function nameIn(sorted: Sorted, section: SectionId | undefined, text: string): Named | undefined {
  const label = sorted.child ? text.replace(sorted.child, 'child') : text;
  const named = lookUpWithin(section, label) ?? lookUp(label);
  if (!named) return undefined;
  if ((named.section === 'assess' || named.section === 'plan' || named.section === 'do') && !sorted.cycle) {
    return named.field === undefined ? undefined : { ...named, section: undefined };
  }
  return named;
}

const details = new Set<FieldId>([
  'name',
  'date_of_birth',
  'setting',
  'year_group',
  'class',
  'teacher',
  'senco',
  'plan_date',
  'review_date',
  'parents_told',
  'stage',
]);
/** Whether a field is one of the details at the head of a plan. */
export const isDetail = (field: FieldId): boolean => details.has(field);

const ofOutcome = new Set<FieldId>(['outcome', 'long_term_outcome', 'measure']);
const ofProvision = new Set<FieldId>([
  'provision',
  'who',
  'frequency',
  'duration',
  'group',
  'start',
  'end',
  'where',
  'resources',
]);

/** The section that a field belongs to where it stands in `current`. */
export function sectionOf(field: FieldId, current: SectionId | undefined): SectionId | undefined {
  if (details.has(field)) return current !== undefined && holding.has(current) ? current : 'personal_details';
  if (current !== undefined && holding.has(current) && current !== 'personal_details') return current;
  if (ofOutcome.has(field)) return 'outcomes';
  if (ofProvision.has(field)) return 'provision';
  if (field === 'baseline') {
    // Standing alone it says where the child is now.
    return current === 'outcomes' || current === 'provision' || current === 'plan' ? current : 'attainment';
  }
  if (field === 'deadline') return current === 'provision' ? current : 'outcomes';
  if (field === 'need') return 'needs';
  if (field === 'home') return 'home';
  if (field === 'status' || field === 'impact' || field === 'next_step') return 'review';
  if (field === 'signature') return 'signatures_sharing';
  return current;
}

const wordsIn = (text: string) => text.split(/\s+/).length;

/** Capitals throughout and long enough not to be an acronym. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && text.length <= 80 && text === text.toUpperCase() && !/^[X?]+$/.test(letters);
}

// Plain words that head a column or stand before a colon, but alone on a line may be anything.
const tooPlain =
  /^(?:what|how|who|when|by|from|to|on|time|name|role|days?|start|end|note|notes|other|details?|next|now|area|number|due|adult|staff|lead|group|child|parents?|home|school|help|date|about|on|measure|title|room|place|method|result|score|length|hours)\s*[?.]?$/i;

/** Sorts one line of running text, and says where the next one stands. `plainHeadings`: a short line in plain print may be a heading. */
export function sortLine(sorted: Sorted, line: Line, place: Place, plainHeadings = true): Place {
  const { block } = line;
  const text = block.text.slice(line.from, line.to);
  const marked = block.heading !== undefined;
  const short = text.length <= 90 && wordsIn(text) <= 12;
  const capitals = short && isCapitals(text);
  const bold = block.bold === true && short && !/[.;,!]$/.test(text.replace(/^\d+\./, ''));
  const rank = marked ? block.heading : capitals ? ranks.capitals : bold ? ranks.bold : ranks.plain;
  const colon = /[:：]$/.test(text);
  const words = text.replace(numbering, '');
  const numbered = words !== text;
  const plain =
    plainHeadings &&
    short &&
    (colon || ((!block.list || numbered) && /^["'“‘(]?[\p{Lu}\d]/u.test(words) && !/[.;,!]$/.test(text)));

  // “Stage: Stage 2” is a label and its value.
  const paired = !marked && /[:：]\s*\S/.test(words);
  if (marked || capitals || bold || plain) {
    const name = paired ? undefined : nameAt(sorted, place.section, text);
    const strong = marked || capitals || bold || colon;
    const opening = short && place.section === undefined && sorted.headings.size === 0 ? titleOf(text) : undefined;
    if (opening) {
      sorted.title ??= opening.template;
      const section = opening.template === 'one-page-profile' ? 'one_page_profile' : undefined;
      emit(sorted, 'heading', line, { section });
      return { section, rank: section ? rank : ranks.none };
    }
    if (name && (strong || !(tooPlain.test(words) || isArea(name) || (block.list && !name.exact))))
      return openHeading(sorted, line, name, rank, place);
    const title = short ? titleOf(text) : undefined;
    if (title && (strong || place.section === undefined)) {
      sorted.title ??= title.template;
      emit(sorted, 'heading', line, {});
      return nowhere;
    }
    // A strange heading ends the section, unless it is only a heading inside it. A title above everything ends nothing.
    if ((marked || capitals || bold) && !hasLabel(sorted, place, text)) {
      if (rank <= place.rank) {
        emit(sorted, 'heading', line, {});
        return { rank };
      }
      emit(sorted, 'label', line, { section: place.section, record: place.record });
      return { ...place, field: place.group ? 'comment' : undefined, label: text };
    }
  }
  const labelled = sortLabels(sorted, line, place);
  if (labelled) return labelled;
  return sortContent(sorted, line, place.nearDetails ? { ...place, nearDetails: undefined } : place);
}

function hasLabel(sorted: Sorted, place: Place, text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < text.length - 1 && nameAt(sorted, place.section, text.slice(0, colon)) !== undefined;
}

/** Opens what a heading names: a section, a field within the open one, or the next outcome. */
function openHeading(sorted: Sorted, line: Line, name: Named, rank: number, place: Place): Place {
  const label = line.block.text.slice(line.from, line.to).replace(/\s*[:：]$/, '');
  if (name.number !== undefined && (name.section === 'outcomes' || name.field === 'outcome')) {
    return openGroup(sorted, line, 'label', name.number, rank, label);
  }
  const { group } = place;
  const field = name.field ?? fieldInGroup(name);
  if (group !== undefined && field !== undefined && staysInGroup(sorted, name, rank, group.rank)) {
    sorted.groupKeys.add(name.key);
    const next = { ...place, field, section: sectionOf(field, place.section), label, record: group.record };
    emit(sorted, 'label', line, next);
    return next;
  }
  // “Success criteria” above a list: a field of the outcomes, not a part of the plan.
  if (name.section === undefined && name.field !== undefined) {
    const section = sectionOf(name.field, place.section);
    const next = {
      section,
      field: name.field,
      label,
      rank: Math.max(rank, place.rank === ranks.none ? rank : place.rank),
      group: place.group,
      record: place.group?.record,
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

/** Under `Target 1` a heading of the same strength is a part of that target if the targets go on after it, or if the one before had such a part. */
function staysInGroup(sorted: Sorted, name: Named, rank: number, groupRank: number): boolean {
  if (rank !== groupRank) return rank > groupRank;
  return sorted.groupsAhead > 0 || sorted.groupKeys.has(name.key);
}

/** What a heading of a section means under one outcome. */
function fieldInGroup({ section }: Named): FieldId | undefined {
  if (section === 'provision' || section === 'home') return section;
  if (section === 'review') return 'impact';
  return undefined;
}

function openGroup(sorted: Sorted, line: Line, role: Role, number: string, rank: number, label: string): Place {
  const record = `g${sorted.records++}`;
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
  emit(sorted, role, { ...line, to: line.from + (at > 0 ? at : text.length) }, next);
  if (at > 0) {
    const from = line.from + at;
    emit(sorted, 'content', { ...line, from, to: from + number.length }, { ...next, field: 'number' });
  }
  return next;
}

interface Labelled {
  readonly label: Line;
  readonly value: Line;
  readonly name: Named | undefined;
}

/** Finds `Label: value` once or several times in a line; undefined where the line does not begin with a known label. */
function findLabels(sorted: Sorted, line: Line, place: Place): readonly Labelled[] | undefined {
  const text = line.block.text.slice(line.from, line.to);
  if (!/[:：?]|\s[-–—]\s/.test(text)) return undefined;
  const found: Labelled[] = [];
  const segment = /\S+(?:[ \u00a0]\S+)*/g;
  for (const match of text.matchAll(segment)) {
    const at = match.index;
    const part = match[0];
    const cut = labelEnd(sorted, part, place);
    if (!cut) {
      if (found.length === 0) return undefined;
      const last = found.at(-1)!;
      found[found.length - 1] = { ...last, value: { ...last.value, to: line.from + at + part.length } };
      continue;
    }
    found.push(...splitValue(sorted, line, at, part, cut));
  }
  // A strange label may begin a line only among details.
  if (found[0]?.name) return found;
  return found.some(({ name }) => name?.field !== undefined && details.has(name.field)) ? found : undefined;
}

function labelEnd(
  sorted: Sorted,
  part: string,
  place: Place,
): { readonly end: number; readonly value: number; readonly name: Named | undefined } | undefined {
  const colon = part.search(/[:：?](?=\s|$)|(?<=\p{L})[:：](?=[\p{L}\d])/u);
  if (colon > 0 && colon <= 80) {
    const label = part.slice(0, colon);
    const name = nameAt(sorted, place.section, label);
    const unknown = part[colon] !== '?' && wordsIn(label) <= 5 && /^[\p{Lu}]/u.test(label);
    if (name ?? unknown) return { end: colon, value: colon + 1, name };
    return undefined;
  }
  const dash = /\s[-–—]\s/.exec(part);
  if (dash && dash.index <= 60) {
    const name = nameAt(sorted, place.section, part.slice(0, dash.index));
    if (name?.exact && !tooPlain.test(part.slice(0, dash.index)))
      return { end: dash.index, value: dash.index + dash[0].length, name };
  }
  return undefined;
}

/** Splits `Name: Mia Class: 2B`, where only one blank stands between the value and the next label. */
function splitValue(
  sorted: Sorted,
  line: Line,
  at: number,
  part: string,
  cut: { readonly end: number; readonly value: number; readonly name: Named | undefined },
): readonly Labelled[] {
  const found: Labelled[] = [];
  let { end, value, name } = cut;
  let start = 0;
  const push = (to: number) => {
    const rest = part.slice(value, to);
    const from = value + (rest.length - rest.trimStart().length);
    const stop = Math.max(from, to - (rest.length - rest.trimEnd().length));
    found.push({
      label: { ...line, from: line.from + at + start, to: line.from + at + end },
      value: { ...line, from: line.from + at + from, to: line.from + at + stop },
      name,
    });
  };
  if (name?.field !== undefined && (details.has(name.field) || name.field === 'signature' || name.field === 'date')) {
    for (const colon of part.matchAll(/[:：]/g)) {
      if (colon.index <= end) continue;
      const words = [...part.slice(value, colon.index).matchAll(/\S+/g)].slice(-5);
      for (const word of words) {
        const next = nameAt(sorted, undefined, part.slice(value + word.index, colon.index));
        if (next?.field === undefined || !next.exact || word.index === 0 || !/^\p{Lu}/u.test(word[0])) continue;
        const labelFrom = value + word.index;
        push(labelFrom);
        start = labelFrom;
        end = colon.index;
        value = colon.index + 1;
        name = next;
        break;
      }
    }
  }
  push(part.length);
  return found;
}

/** Sorts a line of labels and values; undefined where it is none. */
function sortLabels(sorted: Sorted, line: Line, place: Place): Place | undefined {
  const found = findLabels(sorted, line, place);
  if (!found) return undefined;
  let current = place;
  const inDetails = found.some(({ name }) => name?.field !== undefined && details.has(name.field));
  for (const { label, value, name } of found) {
    if (name || !inDetails) current = sortPair(sorted, label, value, name, current);
    else sortPair(sorted, label, value, name, { section: 'personal_details', rank: ranks.label });
  }
  return current;
}

/** A value that is a date or a term, not a text about one. */
export function isWhen(value: Line): boolean {
  const text = value.block.text.slice(value.from, value.to);
  return text.length <= 40 && /\d|\bterm\b|\beaster\b|\bchristmas\b|^tb[ac]$/i.test(text) && !/[.!?]\s/.test(text);
}

/** Where the value of a label stands, and where the text after it does. */
export interface Opened {
  readonly at: Place;
  readonly next: Place;
}

/** Sorts one label and its value (which may be empty), and says where the next line stands. */
export function sortPair(sorted: Sorted, label: Line, value: Line, name: Named | undefined, place: Place): Place {
  const filled = value.to > value.from;
  const { at, next } = openPair(sorted, label, filled ? value : undefined, name, place);
  if (!filled) return next;
  const after = sortContent(sorted, value, at);
  return next.record === undefined && at.record === undefined && next.section === at.section
    ? { ...next, record: after.record }
    : next;
}

/** Sorts a label; `value` is the first line of what stands beside it, absent where nothing does. */
export function openPair(
  sorted: Sorted,
  label: Line,
  value: Line | undefined,
  name: Named | undefined,
  place: Place,
): Opened {
  const words = label.block.text.slice(label.from, label.to);
  const current = place.section;
  const put = (at: Place, next: Place = at): Opened => {
    emit(sorted, 'label', label, at);
    return { at, next };
  };
  if (!name) return put({ section: current, label: words, record: place.record, rank: place.rank }, place);
  const { field = place.group && fieldInGroup(name), asDetail } = fieldOfPair(name, value, place);
  if (asDetail)
    return put({ section: 'personal_details', field, label: words, rank: place.rank }, { ...place, nearDetails: true });

  const past = current !== undefined && holding.has(current) && current !== 'personal_details';
  const outcome =
    name.section === 'outcomes' && (name.number !== undefined || value !== undefined || name.field === 'outcome');
  if ((field === 'outcome' || (field === undefined && outcome)) && (!past || name.number !== undefined)) {
    const rank = place.group?.rank ?? ranks.label;
    const at = openGroup(sorted, label, 'label', name.number ?? '\0', rank, words);
    return { at, next: { ...at, rank: place.rank === ranks.none ? ranks.label : place.rank } };
  }
  const grouped =
    place.group !== undefined ||
    current === 'outcomes' ||
    current === 'provision' ||
    current === 'home' ||
    current === 'plan';
  if (field !== undefined && (grouped || name.section === undefined || details.has(field))) {
    const section = sectionOf(field, current);
    const outside = details.has(field) || field === 'signature' || field === 'date';
    const record = outside ? undefined : (place.group?.record ?? place.record);
    const at = { section, field, label: words, record, rank: ranks.label };
    // A detail between two lines of a section leaves the section open.
    if (outside) {
      const after = current === undefined ? { section, rank: ranks.label } : place;
      return put(at, details.has(field) ? { ...after, nearDetails: true } : after);
    }
    const open = value === undefined ? { field, label: words } : { field: undefined, label: undefined };
    return put(at, { ...place, section: (value && current) ?? section, ...open, record });
  }
  const open = { section: name.section, rank: ranks.label };
  // Inside a part that has parts, the next label is one more of them.
  if (value && current !== undefined && parts[current]) return put({ ...open, label: words }, place);
  return put({ ...open, label: words }, place.nearDetails ? { ...open, nearDetails: true } : open);
}

const alsoDetails = new Set<FieldId>(['who', 'start', 'end', 'comment', 'frequency', 'resources']);

/** Among the details some words mean something else: “Review” a date, “Start date” the plan's, “Supported by” nobody's task yet. */
function fieldOfPair(
  name: Named,
  value: Line | undefined,
  { section, nearDetails }: Place,
): { readonly field: FieldId | undefined; readonly asDetail: boolean } {
  const { field, key } = name;
  if (key === 'review' && value && isWhen(value)) return { field: 'review_date', asDetail: section === undefined };
  if (!nearDetails && section !== undefined && section !== 'personal_details') return { field, asDetail: false };
  if (field === 'date' || (field === 'start' && key.startsWith('start'))) return { field: 'plan_date', asDetail: true };
  const asDetail = section !== undefined && name.section === undefined && field !== undefined && alsoDetails.has(field);
  return { field, asDetail };
}

const ownNumber = /^\(?(\d{1,2}[a-d]?)(?:[.)]\s*|\s+(?=\p{Lu}))/u;
const listed = new Set<SectionId>(['outcomes', 'provision', 'home']);

/** Sorts what somebody wrote: an item of outcomes or provision is a record, by its number where it has one. */
export function sortContent(sorted: Sorted, line: Line, place: Place): Place {
  const { section } = place;
  if (section === undefined || !listed.has(section)) {
    emit(sorted, 'content', line, place);
    return place;
  }
  const text = line.block.text.slice(line.from, line.to);
  const number = ownNumber.exec(text);
  if (number && (place.group === undefined || place.group.rank === ranks.none)) {
    const record = `n:${section}:${number[1]!}`;
    const from = line.from + text.indexOf(number[1]!);
    emit(sorted, 'content', { ...line, from, to: from + number[1]!.length }, { ...place, field: 'number', record });
    const rest = line.from + number[0].length;
    if (rest < line.to) emit(sorted, 'content', { ...line, from: rest }, { ...place, record });
    return { ...place, record };
  }
  if (place.group !== undefined) {
    emit(sorted, 'content', line, { ...place, record: place.record ?? place.group.record });
    return place;
  }
  // A new line of outcomes is a new outcome; the labels below it (“By when: …”) belong to it.
  const record = place.field !== undefined && place.record !== undefined ? place.record : `l${sorted.records++}`;
  emit(sorted, 'content', line, { ...place, record });
  return { ...place, record };
}
