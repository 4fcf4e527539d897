import type { FieldId, SectionId } from '../../shared/plan/section';

/** A field as far as grouping needs it. */
export interface Labelled {
  readonly element: Element;
  readonly label: string | undefined;
  /** What the label tells of it. */
  readonly section?: SectionId | undefined;
  readonly field?: FieldId | undefined;
}

/**
 * Ties together the fields of one outcome or provision: a table row, `Target 1` and `By when 1`, boxes that stand in
 * like groups, or what follows an outcome and tells more of it. `fields` come in the order of the page. Returns the
 * number of the record of each field that has one, counted from 0 in that order.
 */
export function recordsOf(fields: readonly Labelled[]): ReadonlyMap<Element, number> {
  const boxes = boxesOf(fields);
  const numbersOf = labelsByNumber(fields);
  const groups = fields.map((field) => groupOf(field, boxes) ?? numbered(field, numbersOf));
  const following = follow(fields, groups);
  const numbers = new Map<unknown, number>();
  const records = new Map<Element, number>();
  for (const [index, { element }] of fields.entries()) {
    const group = groups[index] ?? following[index];
    if (group === undefined) continue;
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    records.set(element, numbers.get(group)!);
  }
  return records;
}

/** How often each label occurs among the fields in an element. */
type Box = Map<string, number>;

/** Every element round a field, with what is in it. */
function boxesOf(fields: readonly Labelled[]): ReadonlyMap<Element, Box> {
  const boxes = new Map<Element, Box>();
  for (const { element, label } of fields) {
    const name = plainLabel(label);
    for (let at = element.parentElement; at; at = at.parentElement) {
      let box = boxes.get(at);
      if (!box) boxes.set(at, (box = new Map<string, number>()));
      box.set(name, (box.get(name) ?? 0) + 1);
    }
  }
  return boxes;
}

/** The largest group round a field in which no label occurs twice, if a like group stands beside it or it is a row. */
function groupOf({ element, label }: Labelled, boxes: ReadonlyMap<Element, Box>): Element | undefined {
  let row: Element | undefined;
  let last: Element | undefined;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const box = boxes.get(at)!;
    if (box.get(plainLabel(label))! > 1) return last;
    if ([...box.values()].some((times) => times > 1)) return row;
    if (box.size > 1) {
      last = at;
      if (at.matches('tr, [role=row]')) row = at;
    }
  }
  return row;
}

/** The labels that share a number: `Target 1` and `By when 1`. */
function labelsByNumber(fields: readonly Labelled[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { label } of fields) {
    const number = numberIn(label);
    if (number) found.set(number, (found.get(number) ?? new Set()).add(plainLabel(label)));
  }
  return found;
}

function numbered({ label }: Labelled, numbers: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const number = numberIn(label);
  return number && numbers.get(number)!.size > 1 ? number : undefined;
}

/** Fields that begin the record of an outcome or of its support. */
const openers: ReadonlySet<FieldId | undefined> = new Set<FieldId>(['long_term_outcome', 'outcome', 'provision']);
/** Fields that tell more of the outcome or support before them. */
const joiners: ReadonlySet<FieldId | undefined> = new Set<FieldId>([
  ...['measure', 'baseline', 'deadline', 'start', 'end'],
  ...['who', 'frequency', 'duration', 'group', 'where', 'resources', 'home'],
  ...['status', 'impact', 'next_step'],
] as FieldId[]);

/** Records that nothing but their order shows: an outcome, and what tells more of it until another part of the plan begins. */
function follow(fields: readonly Labelled[], groups: readonly unknown[]): readonly (Labelled | undefined)[] {
  let open: { readonly first: Labelled; readonly has: Set<FieldId> } | undefined;
  const found = fields.map((one, index) => {
    const { field, section } = one;
    if (groups[index] !== undefined) open = undefined;
    else if (field !== undefined && openers.has(field)) {
      const goesOn =
        open &&
        !open.has.has(field) &&
        (field === 'provision' || !open.has.has('outcome')) &&
        together(open.first, one);
      if (!open || !goesOn) open = { first: one, has: new Set() };
      open.has.add(field);
      return open.first;
    } else if (field !== undefined && joiners.has(field)) {
      if (open && !open.has.has(field) && together(open.first, one)) {
        open.has.add(field);
        return open.first;
      }
      open = undefined;
    } else if (section !== undefined && field === undefined) open = undefined;
    return undefined;
  });
  // An outcome that nothing follows is no record.
  const members = new Map<Labelled | undefined, number>();
  for (const first of found) members.set(first, (members.get(first) ?? 0) + 1);
  return found.map((first) => (members.get(first)! > 1 ? first : undefined));
}

/** Whether no heading and no box of the page parts two fields. */
function together({ element: one }: Labelled, { element: other, label = '' }: Labelled): boolean {
  if (one.getRootNode() !== other.getRootNode() || partOf(one) !== partOf(other)) return false;
  const root = one.getRootNode() as Document | ShadowRoot;
  return ![...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].some(
    (heading) => isBefore(one, heading) && isBefore(heading, other) && !heading.textContent.includes(label),
  );
}

const partOf = (element: Element) => element.closest('fieldset, article, dialog, [role=tabpanel], [role=dialog], form');
const isBefore = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) !== 0;

const plainLabel = (label: string | undefined) => (label ?? '').toLowerCase().replace(/\d+/g, '').trim();
const numberIn = (label: string | undefined) => /\b\d{1,2}\b/.exec(label ?? '')?.[0];
