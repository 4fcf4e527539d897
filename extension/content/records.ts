/** A field as far as grouping needs it. */
interface Labelled {
  readonly element: Element;
  readonly label: string | undefined;
}

/**
 * Ties together the fields of one repeated group: a table row, `Target 1` and `By when 1`, or boxes that stand in like
 * groups. Returns the record of each field that has one; fields of a form that repeats nothing have none.
 */
export function recordsOf(fields: readonly Labelled[]): ReadonlyMap<Element, string> {
  const records = new Map<Element, string>();
  const labels = new Map(fields.map(({ element, label }) => [element, plainLabel(label)]));
  for (const { element, label } of fields) {
    const group = groupOf(element, labels);
    if (group) records.set(element, idOf(group));
    else {
      const number = numberIn(label);
      const twins = number ? fields.filter((one) => numberIn(one.label) === number) : [];
      if (new Set(twins.map((one) => plainLabel(one.label))).size > 1) records.set(element, `n${number}`);
    }
  }
  return records;
}

/** The largest group round a field in which no label occurs twice, if a like group stands beside it or it is a row. */
function groupOf(element: Element, labels: ReadonlyMap<Element, string>): Element | undefined {
  let row: Element | undefined;
  let last: Element | undefined;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const inside = [...labels.keys()].filter((one) => at.contains(one));
    const twin = inside.some((one) => one !== element && labels.get(one) === labels.get(element));
    if (twin) return last;
    if (new Set(inside.map((one) => labels.get(one))).size < inside.length) return row;
    if (inside.length > 1) {
      last = at;
      if (at.matches('tr, [role=row]')) row = at;
    }
  }
  return row;
}

const plainLabel = (label: string | undefined) => (label ?? '').toLowerCase().replace(/\d+/g, '').trim();
const numberIn = (label: string | undefined) => /\b\d{1,2}\b/.exec(label ?? '')?.[0];

const ids = new WeakMap<Element, string>();
let made = 0;

function idOf(group: Element): string {
  let id = ids.get(group);
  if (!id) ids.set(group, (id = `r${++made}`));
  return id;
}
