import { readLead } from '../lead';
import { readMarker, type Marker } from '../markers';
import { outcomeForm } from '../outcome-form';
import { emit, ranks, type Line, type Place, type Sorted } from '../sorted';
import { listed, supports, type Reading } from './given';

/** Whether a line is an item of a list of outcomes or of support that has a number or points to one. */
export function isItem(sorted: Sorted, text: string, place: Place): boolean {
  if (!listed.has(place.section) && place.field !== 'measure') return false;
  const marker = readMarker(text);
  if (!marker) return false;
  const { points } = marker;
  if (points !== undefined) return supports.has(place.section) && sorted.numbers.has(points.toLowerCase());
  // “A2. By Easter Mia will …” behind an outcome that was known by its form.
  if (place.group?.byForm !== undefined) return false;
  // “T1: …”; what stands behind a plain number may be a heading or a label.
  return /^[A-Z]{1,2}\d/.test(marker.own!);
}

/** Whether the group that is open was opened by an item that points to an outcome. */
export const isPointing = (record: string, section: string): boolean => record.startsWith(`n:${section}:`);

/** “4” and nothing beside it: support that nobody has written yet. */
export const bareNumber: Reading = ({ sorted, line, text, place, section }) => {
  if (!/^(?:\d{1,2}|[A-H])$/.test(text) || !sorted.numbers.has(text.toLowerCase())) return undefined;
  const follows = place.group !== undefined && !isPointing(place.group.record, section);
  if (follows || place.field === 'group' || (place.field === 'number' && place.record)) return undefined;
  const record = `n:${section}:${text.toLowerCase()}`;
  emit(sorted, 'content', line, { ...place, field: 'number', record });
  // “A” over bullets: all of them are for A.
  const over = supports.has(section) && /[A-H]/.test(text);
  return { ...place, record, ...(over && { group: { record, rank: ranks.plain } }) };
};

/** “2 and 3 – Mrs Bux reads with him”: support for more than one outcome. */
export const severalNumbers: Reading = ({ sorted, line, text, place, section }) => {
  const several = supports.has(section) ? severalIn(sorted, text) : undefined;
  if (!several) return undefined;
  const at = { ...place, record: `n:${section}:${several.own}`, item: undefined, group: undefined };
  emit(sorted, 'content', { ...line, to: line.from + several.own.length }, { ...at, field: 'number' });
  emit(sorted, 'content', { ...line, from: line.from + several.to }, at);
  return at;
};

function severalIn({ numbers }: Sorted, text: string): { readonly own: string; readonly to: number } | undefined {
  if (!/^[A-Z]?\d/.test(text)) return undefined;
  const found =
    /^([A-Z]?\d{1,2}[a-d]?(?:(?: and | & |, ?|\/)[A-Z]?\d{1,2}[a-d]?){1,4})(?:[:.)]\s*|\s[-–—]\s*|\s+)(?=\p{L})/u.exec(
      text,
    );
  const own = found?.[1];
  if (
    !own
      ?.toLowerCase()
      .split(/ and | & |, ?|\//)
      .every((one) => numbers.has(one))
  )
    return undefined;
  return { own, to: found![0].length };
}

/** “1. …”, “T2: …”, “For A1: …”: an item by its number, or by that of the outcome that it is for. */
export const numberedItem: Reading = ({ sorted, line, text, place, section, marker }) => {
  const key = marker && numberOf(sorted, marker, place);
  if (!marker || key === undefined) return undefined;
  const points = marker.points !== undefined && key === marker.points.toLowerCase();
  // “Support: (a) A planning sheet. Who: …”: the label has opened what it belongs to.
  if (!points && place.field === 'provision' && place.record?.startsWith('g') && text.startsWith('(')) return undefined;
  const free = place.group === undefined || place.group.rank === ranks.none || isPointing(place.group.record, section);
  if (!free && !points) return undefined;
  // “P6:” numbers the support, where the outcomes are T1 and T2.
  const strange = supports.has(section) && !points && /^[a-z]{1,2}\d/.test(key) && !sorted.numbers.has(key);
  const record = strange ? `l${sorted.records++}` : `n:${section}:${key}`;
  if (section === 'outcomes') sorted.numbers.add(key);
  const length = (points ? marker.points : marker.own!).length;
  const at = { ...place, record };
  const from = line.from + (points ? marker.at : text.indexOf(marker.own!));
  if (points && from > line.from) emit(sorted, 'label', { ...line, to: from }, at);
  const spoken = points && text.slice(marker.at, marker.at + length).toLowerCase() !== key;
  if (spoken) emit(sorted, 'label', { ...line, to: line.from + marker.to }, at);
  else emit(sorted, strange ? 'label' : 'content', { ...line, from, to: from + length }, { ...at, field: 'number' });
  const rest = line.from + (points || marker.points === undefined ? marker.to : ownEnd(text, marker));
  if (rest < line.to) sortItem(sorted, { ...line, from: rest }, at);
  sorted.above = { record, text: text.slice(rest - line.from) };
  // All that follows “For A1: …” up to the next item is for A1.
  if (points) return { ...at, item: undefined, group: { record, rank: ranks.plain } };
  const item = section === 'outcomes' && place.field === undefined ? { own: marker.own!, rank: at.rank } : undefined;
  return { ...at, item, group: free ? undefined : place.group };
};

/** What counts as the number of an item: the outcome that it points to, or else its own. */
function numberOf(sorted: Sorted, marker: Marker, { section, record }: Place): string | undefined {
  const { own, points } = marker;
  if (points !== undefined && supports.has(section) && sorted.numbers.has(points.toLowerCase()))
    return points.toLowerCase();
  if (own === undefined) return undefined;
  // “a)” under “2.” is 2a.
  const outer = /^[a-h]$/i.test(own) ? (/^n:\w+:(\d+(?:\.\d+)?)/.exec(record ?? '')?.[1] ?? '') : '';
  return outer + own.toLowerCase();
}

const ownEnd = (text: string, { own }: Marker): number => {
  const after = text.indexOf(own!) + own!.length;
  return after + /^[\s:.)–-]*/.exec(text.slice(after))![0].length;
};

/** “By Easter Mia will … Dawn will play with her every day.” under “What we are aiming for, and what we'll do”: the outcome, and the support behind it. */
export function sortItem(sorted: Sorted, line: Line, at: Place): void {
  const text = line.block.text.slice(line.from, line.to);
  const lead = at.section === 'outcomes' ? readLead(text) : undefined;
  if (lead) {
    emit(
      sorted,
      'content',
      { ...line, to: line.from + text.slice(0, lead.to).trimEnd().length },
      { ...at, field: lead.field },
    );
    sortItem(sorted, { ...line, from: line.from + lead.to }, at);
    return;
  }
  const aim = at.section === 'outcomes' && outcomeForm.test(text.replace(title, ''));
  const both = aim && sorted.merged.get('outcomes')?.has('provision') === true;
  const support = aim
    ? [...text.matchAll(helpers)].find(
        ([name, staff], index, all) =>
          !(sorted.child && name.search(sorted.child) >= 0) &&
          (both || (staff && often.test(text.slice(all[index]!.index)))),
      )?.index
    : undefined;
  if (support === undefined) {
    emit(sorted, 'content', line, at);
    return;
  }
  emit(sorted, 'content', { ...line, to: line.from + text.slice(0, support).trimEnd().length }, at);
  emit(sorted, 'content', { ...line, from: line.from + support }, { ...at, section: 'provision', field: 'provision' });
}

const often = /\b\d{1,3}[- ]?(?:min|hour)|\b(?:daily|weekly|fortnightly|every|each|once|twice)\b/i;

/** “Second, reading.” before the outcome */
const title = /^[^\d.!?]{3,40}\. /;

/** A sentence whose subject is somebody who will do something: “Dawn, his key person, will …”, “We'll …”; caught: how staff are addressed. */
const helpers =
  /(?<=[.!?]["”’)]? )(?!(?:He|She|They|I|It|This|That)\b)(?:We(?: will|['’]ll)|(?:(Mr|Mrs|Miss|Ms|Mx|Dr)\.? )?\p{Lu}\p{Ll}[^\s,.]*(?: \p{Lu}[^\s,.]*)?(?:,[^.]{2,90}?,| (?:from|of|in) (?:the |our )?(?:\p{Ll}+ ){0,3}\p{Ll}+)? will|(?:The|His|Her|Our) (?:\p{Ll}+ ){0,2}(?:teacher|assistant|person|worker|therapist|mentor|TA|LSA|SENCO|mum|dad) will)(?= \p{Ll})/gu;

/** “By Easter I will … This is outcome 1.” */
export const numberBehind: Reading = ({ sorted, line, text, place, section, main }) => {
  const told =
    section === 'outcomes' && main
      ? /\s+This is (?:my |the )?(?:outcome|target|goal|aim) (\d{1,2})\.?$/.exec(text)
      : null;
  if (!told) return undefined;
  const own = told[1]!;
  const at = { ...place, record: `n:outcomes:${own}` };
  const from = line.from + told.index + told[0].indexOf(own);
  sorted.numbers.add(own);
  emit(sorted, 'content', { ...line, to: line.from + told.index }, at);
  emit(sorted, 'content', { ...line, from, to: from + own.length }, { ...at, field: 'number' });
  return at;
};
