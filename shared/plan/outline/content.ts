import type { FieldId, SectionId } from '../section';
import { saysHowOften } from './guess-fields';
import { readMarker, type Marker } from './markers';
import { isSatellite } from './satellites';
import { emit, ranks, type Line, type Place, type Sorted } from './sorted';

const supports = new Set<SectionId | undefined>(['provision', 'home']);
const listed = new Set<SectionId | undefined>(['outcomes', 'provision', 'home']);

/** Whether a line is an item of a list of outcomes or of support that has a number or points to one. */
export function isItem(sorted: Sorted, text: string, place: Place): boolean {
  if (!listed.has(place.section) && place.field !== 'measure') return false;
  const marker = readMarker(text);
  if (!marker) return false;
  const { points } = marker;
  if (points !== undefined) return supports.has(place.section) && sorted.numbers.has(points.toLowerCase());
  // “T1: …”; what stands behind a plain number may be a heading or a label.
  return /^[A-Z]{1,2}\d/.test(marker.own!);
}

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

/** “2 and 3 – Mrs Bux reads with him”: support for more than one outcome. */
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

const ownEnd = (text: string, { own }: Marker): number => {
  const after = text.indexOf(own!) + own!.length;
  return after + /^[\s:.)–-]*/.exec(text.slice(after))![0].length;
};

/** Whether the group that is open was opened by an item that points to an outcome. */
const isPointing = (record: string, section: SectionId): boolean => record.startsWith(`n:${section}:`);

/** “Mrs Bux plays a game with Mia on Mondays” below an outcome that has been said: what somebody does about it. */
const adultFirst =
  /^(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+|(?:The |Her |His |Our )?(?:TA|LSA|HLTA|SENCO|[Cc]lass teacher|[Tt]eaching assistant|[Kk]ey (?:person|worker)))(?:,[^,]{3,40},)? (?!will be able)\p{Ll}/u;

/** “We will also run …” below what has been said of an outcome. */
const alsoHelp =
  /^We (?:will|['’]ll|are going to|plan to|hope to) also (?!(?:know|see|review|check|measure|meet|celebrate)\b)\p{Ll}/u;

/** “Precision teaching, Miss Oyelaran, 1:1, 15 minutes daily.”: support in a heap of nouns. */
const withoutVerb =
  /^(?!\d|[Oo]n |[Ii]n |[Aa]t )(?!.*\b(?:can|will|would|is|are|was|were|has|have|had|did|does|able|needs?|knows?)\b)(?=.*\b(?:M(?:r|rs|iss|s) \p{Lu}|TA|LSA|HLTA|teaching assistant|mentor|1:1|small group|support)\b)/u;

const isHelp = ({ passages }: Sorted, text: string, record: string): boolean =>
  (adultFirst.test(text) || alsoHelp.test(text) || withoutVerb.test(text)) &&
  passages.some((one) => one.record === record && one.role === 'content' && one.field === 'outcome');

/** Whether support has been said of what a record points to. */
const tells = ({ passages }: Sorted, record: string): boolean => {
  const last = passages.at(-1);
  return last?.role === 'content' && last.record === record && last.field !== 'number';
};

/** “Mrs Dacosta, teaching assistant”, “10 minutes every morning” below “Two-word talking game”: who and how often of the item above. */
function fieldBelow(text: string): FieldId | undefined {
  if (text.split(/\s+/).length > 10) return undefined;
  if (/^tb[acd]\W*$/i.test(text)) return 'comment';
  if (justWho.test(text)) return 'who';
  return saysHowOften(text) || /^(?:for |about )?\d{1,3} ?(?:m|mins?|minutes?|hrs?|hours?)\b/i.test(text)
    ? 'frequency'
    : undefined;
}

const person = String.raw`(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? \p{Lu}[^\s,]*|\p{Lu}\p{Ll}+ \p{Lu}[^\s,]*)(?:, \p{Ll}+(?: \p{Ll}+){0,3}| \([^()]{2,40}\))?`;
/** A person with at most a job, or somebody unnamed: “Mrs Dacosta, teaching assistant”, “All adults”. */
const justWho = new RegExp(
  `^(?:${person}(?:(?:,| and| or| &) ${person})?|(?:[Aa]ll|[Aa]ny|[Cc]lass|[Tt]eaching) (?:the )?(?:adults?|staff|teachers?|assistants?)(?: in class)?|(?:the )?(?:class )?(?:teacher|TA|LSA|HLTA|SENCO|SENDCO|teaching assistant))\\W*$`,
  'u',
);

/** “By 4 March Priya will ask …” is an outcome also where no heading says so. */
export const outcomeForm = /^(?:By|Within|Before|At the end of)\s(?:\S+\s){1,9}?will\s\S/;

/** Another outcome, or how the one above is measured. */
const asOutcome =
  /^(?:[Tt]o|[Bb]y|[Ww]ithin|[Bb]e|[Cc]an|(?:I|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{Ll}+) (?:will|can|is able to))\b|^(?:[Aa]t least |[Oo]n |[Ii]n )?\d{1,3} ?(?:%|\/|(?:\w+ )?out of\b)/u;

/** “- Danny texts me on a Thursday” below “1. By 11 December I will hand in my homework on 5 out of 6 weeks.”: a bullet below a numbered outcome is what is done about it. */
const isSupportBelow = (text: string, above: string, record: string): boolean =>
  record.startsWith('n:outcomes:') &&
  /\b(?:will|can|to)\b|\d/.test(above) &&
  above.split(/\s+/).length > 5 &&
  !asOutcome.test(text);

/** “A. Lunch”, where the outcome itself stands below. */
const isTitle = (text: string): boolean =>
  text.split(/\s+/).length <= 6 &&
  !/[.!?;]$|\b(?:will|can)\b/.test(text) &&
  (!/\bto\b/i.test(text) || /^[A-Za-z]+ing\b/.test(text));

/** Makes a label of the last passage, and says so, where it only names what an outcome is about: “2. Lunch” over “What I will do:”. */
export function asTitle({ passages, texts }: Sorted, record: string | undefined): boolean {
  const last = passages.at(-1);
  if (last?.record !== record || last?.role !== 'content' || last.field === 'number' || last.field === 'comment')
    return false;
  if (!isTitle(texts.get(last.block)!.slice(last.from, last.to))) return false;
  passages[passages.length - 1] = { ...last, role: 'label' };
  return true;
}

/** “By Easter Mia will … Dawn will play with her every day.” under “What we are aiming for, and what we'll do”: the outcome, and the support behind it. */
function sortItem(sorted: Sorted, line: Line, at: Place): void {
  const text = line.block.text.slice(line.from, line.to);
  const both = at.section === 'outcomes' && sorted.merged.get('outcomes')?.has('provision') && outcomeForm.test(text);
  const support = both ? [...text.matchAll(helpers)].find(([name]) => !sorted.child?.test(name))?.index : undefined;
  if (support === undefined) {
    emit(sorted, 'content', line, at);
    return;
  }
  emit(sorted, 'content', { ...line, to: line.from + text.slice(0, support).trimEnd().length }, at);
  emit(sorted, 'content', { ...line, from: line.from + support }, { ...at, section: 'provision', field: 'provision' });
}

/** A sentence whose subject is somebody who will do something: “Dawn, his key person, will …”, “We'll …”. */
const helpers =
  /(?<=[.!?]["”’)]? )(?!(?:He|She|They|I|It|This|That)\b)(?:We(?: will|['’]ll)|(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? )?\p{Lu}\p{Ll}[^\s,.]*(?: \p{Lu}[^\s,.]*)?(?:,[^.]{2,90}?,)? will|(?:The|His|Her|Our) (?:\p{Ll}+ ){0,2}(?:teacher|assistant|person|worker|therapist|mentor|TA|LSA|SENCO|mum|dad) will)(?= \p{Ll})/gu;

/** “By Easter I will … This is outcome 1.” */
const numberBehind = /\s+This is (?:my |the )?(?:outcome|target|goal|aim) (\d{1,2})\.?$/;

/** Sorts what somebody wrote: an item of outcomes or provision is a record, by its number where it has one. */
export function sortContent(sorted: Sorted, line: Line, place: Place): Place {
  const { section, field } = place;
  const text = line.block.text.slice(line.from, line.to);
  const found = readMarker(text);
  // “Baseline: 6 words” and “Now: 2.” have an amount and no number of their own.
  const main = field === undefined || field === 'outcome' || field === 'provision';
  const numbers = found && /[.):]/.test(text.slice(0, found.to)) && (field === 'measure' || found.to < text.length);
  const marker = main || numbers ? found : undefined;
  sorted.item = marker?.own === undefined ? undefined : Number.parseInt(marker.own, 10);
  if (section === undefined || !listed.has(section)) {
    emit(sorted, 'content', line, place);
    return place;
  }
  // “4” and nothing beside it: support that nobody has written yet.
  const pointsOn = place.group === undefined && place.field !== 'group';
  if (sorted.numbers.has(text) && /^\d{1,2}$/.test(text) && pointsOn) {
    const record = `n:${section}:${text}`;
    emit(sorted, 'content', line, { ...place, field: 'number', record });
    return { ...place, record };
  }
  const several = supports.has(section) ? severalIn(sorted, text) : undefined;
  if (several) {
    const at = { ...place, record: `n:${section}:${several.own}`, item: undefined, group: undefined };
    emit(sorted, 'content', { ...line, to: line.from + several.own.length }, { ...at, field: 'number' });
    emit(sorted, 'content', { ...line, from: line.from + several.to }, at);
    return at;
  }
  const key = marker && numberOf(sorted, marker, place);
  const points = marker?.points !== undefined && key === marker.points.toLowerCase();
  const free = place.group === undefined || place.group.rank === ranks.none || isPointing(place.group.record, section);
  if (marker && key !== undefined && (free || points)) {
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
    const item =
      section === 'outcomes' && !points && field === undefined ? { own: marker.own!, rank: at.rank } : undefined;
    // All that follows “For A1: …” up to the next item is for A1.
    return points
      ? { ...at, item, group: { record, rank: ranks.plain } }
      : { ...at, item, group: free ? undefined : place.group };
  }
  if (place.group !== undefined) {
    const record = place.record ?? place.group.record;
    if (section === 'outcomes' && main && outcomeForm.test(text)) asTitle(sorted, record);
    const helps = section === 'outcomes' && main && isHelp(sorted, text, record);
    const below = line.block.list && field === undefined && isPointing(record, section) && tells(sorted, record);
    emit(sorted, 'content', line, {
      ...place,
      record,
      ...(helps && { section: 'provision', field: 'provision' }),
      ...(below && { field: fieldBelow(text) }),
    });
    return place;
  }
  const above = place.record !== undefined && sorted.above?.record === place.record ? sorted.above.text : undefined;
  if (section === 'outcomes' && place.field === undefined && above !== undefined && isSatellite(text, above)) {
    emit(sorted, 'content', line, { ...place, field: 'comment' });
    return place;
  }
  const bullet = section === 'outcomes' && place.field === undefined && line.block.list === true;
  if (bullet && above !== undefined && isSupportBelow(text, above, place.record!)) {
    emit(sorted, 'content', line, { ...place, section: 'provision', field: 'provision' });
    return place;
  }
  if (section === 'outcomes' && above !== undefined && isTitle(above) && outcomeForm.test(text)) {
    asTitle(sorted, place.record);
    emit(sorted, 'content', line, place);
    sorted.above = { record: place.record!, text };
    return place;
  }
  const told = section === 'outcomes' && main ? numberBehind.exec(text) : null;
  if (told) {
    const at = { ...place, record: `n:outcomes:${told[1]!}` };
    const from = line.from + told.index + told[0].indexOf(told[1]!);
    sorted.numbers.add(told[1]!);
    emit(sorted, 'content', { ...line, to: line.from + told.index }, at);
    emit(sorted, 'content', { ...line, from, to: from + told[1]!.length }, { ...at, field: 'number' });
    return at;
  }
  // A new line of outcomes is a new outcome; the labels below it (“By when: …”) belong to it.
  const record = place.field !== undefined && place.record !== undefined ? place.record : `l${sorted.records++}`;
  emit(sorted, 'content', line, { ...place, record });
  if (record !== place.record) sorted.above = { record, text };
  return { ...place, record };
}
