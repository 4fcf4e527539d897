import { ofTarget } from '../name-at';
import { ranks, type Sorted } from '../sorted';
import { put, putNumbered, tellsOutcome, wordsOf, type FieldPair, type NamedPair, type Opened } from './pair';

/** “Target 1   Mrs Bux: word cards …” below the heading of the support */
export function supportByNumber(pair: FieldPair) {
  const { sorted, value, name, place, field, outcome } = pair;
  const key = name.number?.toLowerCase() ?? '';
  const free = !place.group || place.group.record.startsWith('n:provision:');
  const serves = place.section === 'provision' && free && sorted.numbers.has(key) && (field === 'outcome' || outcome);
  if (!serves || (value && tellsOutcome(sorted, wordsOf(value)))) return undefined;
  const { at, next } = pointTo(pair, key);
  return { at, next: { ...next, group: { record: at.record!, rank: ranks.plain } } };
}

/** “Provision B: …” below the fields of “Provision A” is the next one. */
export function nextSupport(pair: FieldPair) {
  const { sorted, value, words, place } = pair;
  const { section, rank } = place;
  if (section !== 'provision' || place.group || !value || !isCounted(words)) return undefined;
  const record = `l${sorted.records++}`;
  return put(pair, { section, field: 'provision', label: words, record, rank: ranks.label }, { section, rank, record });
}

/** Whether a label counts the support: “Provision B”, “Strategy 2”. */
export const isCounted = (label: string): boolean =>
  /^(?:provision|support|strategy|intervention|help|action) (?:no\.? ?)?(?:\d{1,2}|[a-h])$/i.test(label);

/** “Strategies for class: …” below “Provision 5: …” is for no outcome of its own. */
export function supportForNone(pair: FieldPair) {
  const { sorted, name, words, place, field } = pair;
  const ofNone = field === 'provision' && name.number === undefined && !ofTarget.test(words);
  if (!ofNone || !place.group || !hasNumbered(sorted, place.group.record)) return undefined;
  return put(
    pair,
    { section: 'provision', field, label: words, record: `l${sorted.records++}`, rank: ranks.label },
    { section: 'provision', rank: place.rank },
  );
}

/** Whether the fields of a group repeat its number: “Provision 5”, “Target 5 Provision”. */
function hasNumbered({ passages, texts }: Sorted, record: string): boolean {
  for (let at = passages.length - 1; at >= 0 && passages[at]!.record === record; at--) {
    const { role, field, block, from, to } = passages[at]!;
    const label = role === 'label' && field === 'provision' ? texts.get(block)!.slice(from, to) : '';
    if (/\d\W*$/.test(label) || ofTarget.test(label)) return true;
  }
  return false;
}

/** “Support 2: …” below the last outcome is for the second. */
export function supportOfAnother(pair: FieldPair) {
  const number = pointsBack(pair);
  return number === undefined ? undefined : pointTo(pair, number);
}

/** The number of an outcome that a label of support carries, unless it stands below that very outcome. */
function pointsBack({ sorted, name, place: { group, record } }: NamedPair): string | undefined {
  const key = name.number?.toLowerCase();
  // “Support 5” behind “Support 4” is for no outcome of this plan.
  const known = key !== undefined && (sorted.numbers.has(key) || record?.startsWith('n:provision:') === true);
  if (!known || (name.field !== 'provision' && name.section !== 'provision')) return undefined;
  const own = sorted.passages.findLast((one) => one.field === 'number' && one.record === group?.record);
  const text = own && sorted.texts.get(own.block)?.slice(own.from, own.to).toLowerCase();
  return group !== undefined && text === key ? undefined : key;
}

/** Opens support for the outcome of a number that stands in its label. */
function pointTo(pair: NamedPair, number: string): Opened {
  const record = `n:provision:${number}`;
  const at = {
    section: 'provision' as const,
    field: 'provision' as const,
    label: pair.words,
    record,
    rank: ranks.label,
  };
  putNumbered(pair, number, at);
  return { at, next: { section: 'provision', rank: ranks.label, record } };
}
