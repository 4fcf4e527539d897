import { onceFor } from '../../../text/once';
import { ofReview, type SectionId } from '../../section';
import { sortContent } from '../content';
import { outcomeForm } from '../outcome-form';
import { readLooseMarker, readMarker, type Marker } from '../markers';
import { openGroup } from '../pairs/group';
import { promisedBy } from '../traits';
import { sortLabels } from '../pairs/open-pair';
import { nameAt } from '../name-at';
import { emit, hopes, inOutcomes, ranks, type Place, type Sorted } from '../sorted';
import { isMarked, type Given } from './given';

/** “By Easter Mia will …” is an outcome also where no heading says so. */
export function outcomeByForm(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  const marker = given.marker ?? ownNumber(text, place);
  if (isMarked(given) || !isOutcome(sorted, text, marker, place)) return undefined;
  const rank = place.rank === ranks.none ? ranks.label : place.rank;
  const start = marker ? marker.to : 0;
  const number = (marker?.own ?? marker?.points)?.toLowerCase() ?? '\0';
  const at = openGroup(sorted, { ...line, to: line.from + start }, number, rank, '');
  const about = /(\S+) will\b/.exec(text)?.[1] ?? '';
  const group = { ...at.group!, byForm: place.group?.byForm ?? about };
  const rest = line.from + start;
  // “… Now: 2.” behind the outcome
  const cut = inLine.exec(text.slice(start));
  const known = cut && nameAt(sorted, 'outcomes', cut[1]!)?.field !== undefined;
  const to = known ? rest + cut.index : line.to;
  const next = sortContent(sorted, { ...line, from: rest, to }, { ...at, group });
  const last = (known && sortLabels(sorted, { ...line, from: to + 1 }, next)) || next;
  return last.group ? { ...last, group: { ...last.group, byForm: group.byForm } } : last;
}
/** “Coming in. NOW: two days a week. BY 12 FEBRUARY 2027: I will come in on four days a week.”: where it starts, and the outcome. */
export function outcomeBehindNow(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  const { section, field, group } = place;
  if (isMarked(given) || ofReview.has(section) || group || (field !== undefined && field !== 'baseline'))
    return undefined;
  const [all, title = '', label = '', start = ''] = nowThenBy.exec(text) ?? [];
  if (all === undefined) return undefined;
  const record = `r${sorted.records++}`;
  const at = (from: number, to: number) => ({ ...line, from: line.from + from, to: line.from + to });
  const words = title.length + label.length;
  if (title !== '')
    emit(sorted, 'label', at(0, title.trimEnd().length), { section: 'outcomes', field: 'comment', record });
  emit(sorted, 'label', at(title.length, words), { section: 'outcomes', field: 'baseline', label: 'Now', record });
  emit(sorted, 'content', at(words, words + start.trimEnd().length), {
    section: 'outcomes',
    field: 'baseline',
    record,
  });
  emit(sorted, 'content', at(all.length, text.length), { section: 'outcomes', field: 'outcome', record });
  return place;
}
const nowThenBy =
  /^(\p{Lu}[^.:?!]{2,50}[.:] )?((?:NOW|Now|TODAY|Today|At the moment): ?)(\S.{3,160}?[.;] )(?=(?:BY|By) [^.:]{3,40}(?:: ?|, | )(?:I|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{Ll}[\p{L}-]*) will\b)/u;

const inLine = /(?<=[.!?]) (\p{Lu}[\p{L} ]{1,20}): \S/u;

/** The number of an item, whatever stands in front of it: “Aim 1. By Easter …”; “Outcome 1: …” is a label. */
function ownNumber(text: string, { section, group }: Place): Marker | undefined {
  const marker = readMarker(text);
  if (marker?.own !== undefined && marker.points === undefined) return marker;
  const loose = readLooseMarker(text);
  return section === undefined || hopes.has(section) || group?.byForm !== undefined || loose?.at === 0
    ? loose
    : undefined;
}

/** “1. You will read 15 new words” in a letter to the child. */
const yours = /^\d{1,2}[.)] You (?:will|['’]ll) (?!be (?:given|helped|supported)\b)\p{Ll}/u;

/** “Mia will read 40 words”, more than once, where no heading names outcomes. */
function isPromise({ promises, child, namesOutcomes, toChild }: Sorted, text: string): boolean {
  if (toChild && yours.test(text)) return true;
  const who = promisedBy(text);
  if (who === undefined || promises.get(who)! < 2) return false;
  return (child === undefined || who.search(child) === 0) && !namesOutcomes();
}

/** “I'd like him to write more”, “She will have …” below “By Easter Mia will …”, where no heading said that these are outcomes. */
const further =
  /^(?:(?:I|We)(?:['’]d| would) like (?:him|her|them|[A-Z]\S+) to|(?:He|She|They|(\p{Lu}\S+)) (?:will|to))\b/u;

/** Sections that have numbered promises of their own. */
const mayHold = new Set<SectionId>(['outcomes', 'provision', 'home', 'next_steps', 'recommendations', 'timeline']);

/** “By 2 July Mia will find her place” under “Next steps”: the child’s own, where what school will do is none; of two days or more where nothing else says who the child is. */
function isOfChild({ child, texts }: Sorted, words: string): boolean {
  const who = whoWill(words);
  if (who === undefined || stepOfAdults(texts) !== '') return false;
  if (who === 'I') return true;
  return child ? who.search(child) === 0 : daysOf(texts).get(who)! > 1;
}
const whoWill = (words: string): string | undefined =>
  /^By [^.:]{3,80}? (?<!\b(?:Mrs?|Ms|Miss|Mx|Dr)\.? )(I|\p{Lu}[\p{L}'’-]+) will\b/u.exec(words)?.[1];
/** “By 20 January Mrs Roe will ring Mum”, “By 15 January Mia will be seen by the optician” */
const ofAdults =
  /^By [^.:]{3,80}? (?:(?:(?:Mrs?|Ms|Miss|Mx|Dr)\.? \S+|[Mm]um|[Dd]ad|[Ss]chool|[Ss]taff|[Ww]e) will\b|\S+ will (?:have|get|receive|be (?!able\b)))/;
/** The first step that adults take, or nothing: beside it all are steps, and no outcomes. */
const stepOfAdults = onceFor(
  (texts: Sorted['texts']): string =>
    [...texts.values()].find((text) => ofAdults.test(text.slice(readMarker(text)?.to ?? 0))) ?? '',
);
/** How many lines say of each name by when somebody will do something. */
const daysOf = onceFor((texts: Sorted['texts']): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const text of texts.values()) {
    const who = whoWill(text.slice(readMarker(text)?.to ?? 0));
    if (who !== undefined) found.set(who, (found.get(who) ?? 0) + 1);
  }
  return found;
});

function isOutcome(sorted: Sorted, text: string, marker: Marker | undefined, place: Place): boolean {
  const { section, field, group } = place;
  const words = text.slice(marker?.to ?? 0);
  if (group?.byForm !== undefined) {
    if (marker?.own !== undefined && /^(?:\S+ ){1,3}will\b/.test(words)) return true;
    const next = further.exec(words);
    return (
      outcomeForm.test(words) ||
      isPromise(sorted, text) ||
      (next !== null && (next[1] === undefined || next[1] === group.byForm))
    );
  }
  // A numbered “By Easter Mia will …” is no need and nobody's view.
  const numbered = marker?.own !== undefined && section !== undefined && !mayHold.has(section);
  if (numbered && group === undefined && !ofReview.has(section) && outcomeForm.test(words)) return true;
  const free =
    section === undefined ||
    section === 'plan' ||
    // Behind “What we’ll do: …” of the one before, too.
    ((section === 'next_steps' || (section === 'provision' && place.rank === ranks.label)) &&
      isOfChild(sorted, words)) ||
    (!ofReview.has(section) && !inOutcomes.has(section) && !sorted.namesOutcomes());
  if (!free || field !== undefined) return false;
  return group === undefined && (outcomeForm.test(words) || isPromise(sorted, text));
}
