import { longestLabel } from '../label';
import type { FieldId } from '../section';
import type { Named } from '../vocabulary';
import { byShape } from './cell-shapes';
import { wordsIn } from './heading-words';
import { ledLabel, type Labelled } from './leaders';
import { nameAt } from './name-at';
import { isDetail, ranks, type Line, type Place, type Sorted } from './sorted';

/** Plain words that head a column or stand before a colon, but alone on a line may be anything. */
export const tooPlain =
  /^(?:what|how|who|when|by|from|to|on|time|name|role|days?|start|end|note|notes|other|details?|next|now|area|number|due|adult|staff|lead|group|child|parents?|home|school|help|date|about|on|measure|title|room|place|method|result|score|length|hours)\s*[?.]?$/i;

const ofOneOutcome = new Set<FieldId | undefined>(['baseline', 'deadline', 'who', 'comment']);

/** “In May” or “Done by” names something in front of a colon, and nothing where it stands alone. */
export const isOnlyLabel = ({ exact, section, field, key }: Named) =>
  !exact && section === undefined && (ofOneOutcome.has(field) || !key.includes(' '));

/** “Pastoral Notes”, “SDQ score”: words that name something and tell nothing. */
const namesOnly = (text: string): boolean =>
  wordsIn(text) <= 4 &&
  !/^[A-Z]{0,2}\d/.test(text) &&
  !/\b(?:is|are|was|has|have|will|can|says|said|told)\b/i.test(text);

/** Whether a plan has dashes where others have colons: “Name – Mia Patel”. */
export const isDashed = (texts: readonly string[], isName: (text: string) => boolean): boolean =>
  texts.filter((text) => {
    const label = /^\p{Lu}[^:\n]{1,40}?(?= [-–—] \S)/u.exec(text)?.[0];
    return label !== undefined && !tooPlain.test(label) && isName(label);
  }).length > 3;

/** Finds `Label: value` once or several times in a line; undefined where the line does not begin with a known label. */
export function findLabels(sorted: Sorted, line: Line, place: Place): readonly Labelled[] | undefined {
  const text = line.block.text.slice(line.from, line.to);
  const box = boxLabel(sorted, line, text, place) ?? ledLabel(sorted, line, text, place);
  if (box) return box;
  if (!/[:：?]|\s[-–—]\s/.test(text) && !numberedOutcome.test(text)) return spacedLabels(sorted, line, place);
  const found: Labelled[] = [];
  const segment = /\S+(?:[ \u00a0]\S+)*/g;
  for (const match of text.matchAll(segment)) {
    const at = match.index;
    const part = match[0];
    const cut = labelEnd(sorted, part, place);
    if (!cut) {
      if (found.length === 0) return undefined;
      const last = found.at(-1)!;
      // Blanks behind the colon bring the values below one another.
      const from = last.value.to > last.value.from ? last.value.from : line.from + at;
      found[found.length - 1] = { ...last, value: { ...last.value, from, to: line.from + at + part.length } };
      continue;
    }
    found.push(...splitValue(sorted, line, at, part, cut));
  }
  // A strange label may begin a line only among details.
  if (found[0]?.name) return found;
  const only = found.length === 1 ? found[0]! : undefined;
  if (only && namesOnly(text.slice(0, only.label.to - line.from))) {
    // “Guide: Mr Ode” below an outcome
    const answer = text.slice(only.value.from - line.from, only.value.to - line.from);
    if (sorted.labelled || (place.group && byShape.some(([, isOne]) => isOne(answer)))) return found;
  }
  return found.some(({ name }) => name?.field !== undefined && isDetail(name.field)) ? found : undefined;
}

/** “Outcome 1. By Easter Mia will …”, “Outcome 2 is about rooms. I will …”, “Long-term outcome. Mia will …”: a full stop stands where others write a colon. */
const numberedOutcome =
  /^\W?((?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+[ -]){0,2}(?:outcome|target|goal|objective|step)\s+(?:\d{1,2}[a-d]?|[A-H])|(?:long|short)[- ]term (?:outcome|target|goal))(?: is (?:about|for|to do with) [^.:]{2,40}?)?\s?[.)]\s+(?=\S+(?:\s+\S+){4})/i;

/** “B2  What matters to Zainab. Priya laid out …”: in a form that numbers its boxes a full stop ends the label. */
const boxed = /^([A-H]\d{1,2}[.)]?\s+)(\p{Lu}[^.:]{3,50})[.:]\s+(?=\S)/u;

function boxLabel(sorted: Sorted, line: Line, text: string, place: Place): readonly Labelled[] | undefined {
  const found = boxed.exec(text);
  const name = found && nameAt(sorted, place.section, found[2]!);
  if (!name) return undefined;
  const from = line.from + found[1]!.length;
  return [
    {
      label: { ...line, from, to: from + found[2]!.length },
      value: { ...line, from: line.from + found[0].length },
      name,
    },
  ];
}

/** “Name Mia Patel     Yr 2     DOB 3.5.19”: details parted by wide gaps, with nothing between label and value. */
function spacedLabels(sorted: Sorted, line: Line, place: Place): readonly Labelled[] | undefined {
  const text = line.block.text.slice(line.from, line.to);
  const one = /^(\p{Lu}[^:.|\t]{1,40}?) {3,}(?=\S)/u.exec(text);
  const only = one && !/\d[./-]\d+$/.test(one[1]!) ? nameAt(sorted, place.section, one[1]!) : undefined;
  if (one && only?.exact && !/\S {3,}\S/.test(text.slice(one[0].length)))
    return [
      {
        label: { ...line, to: line.from + one[1]!.length },
        value: { ...line, from: line.from + one[0].length },
        name: only,
      },
    ];
  if (!/\S {3,}\S/.test(text)) return undefined;
  const parts = [...text.matchAll(/\S+(?: {1,2}\S+)*/g)];
  // “Start 9/11/26     Review 23/10/26” stands under any heading.
  const days = parts.every(([part]) => labelledDay.test(part));
  const open = place.section === undefined || place.section === 'personal_details' || place.rank >= ranks.label;
  if (!open && !days) return undefined;
  const isDetailName = (name: Named | undefined): name is Named =>
    name?.exact === true && (days || (name.field !== undefined && (isDetail(name.field) || ofDetails.has(name.field))));
  const found: Labelled[] = [];
  for (let each = 0; each < parts.length; each++) {
    const { 0: part, index } = parts[each]!;
    // “Name   Mia Patel          DOB   3.5.19”: a wide gap between label and value, too.
    const next = parts[each + 1];
    const whole = next && !/\d/.test(part) ? nameAt(sorted, undefined, part) : undefined;
    if (isDetailName(whole)) {
      const start = line.from + index;
      const value = line.from + next!.index;
      found.push({
        label: { ...line, from: start, to: start + part.length },
        value: { ...line, from: value, to: value + next![0].length },
        name: whole,
      });
      each++;
      continue;
    }
    const label =
      /^[A-Z]{2,4}(?= )|^(?:No|Ref)\.(?= )|^(?:[A-Z]\.){2}[A-Z]?\.?(?= )|^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?: \p{Ll}+){0,3}(?= )/u.exec(
        part,
      )?.[0] ?? '';
    const words = label.split(' ');
    const forms = words.map((_, last) => words.slice(0, words.length - last).join(' '));
    const known = forms.map((form) => nameAt(sorted, undefined, form));
    const at = known.findIndex(isDetailName);
    if (label === '' || (at < 0 && label !== label.toUpperCase() && !label.endsWith('.'))) return undefined;
    const from = line.from + index;
    const to = from + forms[Math.max(at, 0)]!.length;
    const value = {
      ...line,
      from: line.from + text.indexOf(text.slice(to - line.from).trimStart(), to - line.from),
      to: from + part.length,
    };
    found.push({ label: { ...line, from, to }, value, name: known[at] });
  }
  return found.filter(({ name }) => name).length > 1 || (found.length > 1 && found[0]!.name) ? found : undefined;
}
/** A label of a word or two with a day behind it. */
const labelledDay = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} {1,2}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u;
const ofDetails = new Set<FieldId>(['need', 'start', 'who']);

const forOutcome = /^\W*for (?:outcome|target|goal|aim|objective) \w{1,4}$/i;

/** What begins or ends a stretch of time, and the day itself. */
const withOwnDay =
  /^\W*(?:from|since|as of|start(?:s|ing)?|begin(?:s|ning)?|until|till|up to)(?: on| from)? (?:the )?(?:[a-z]+day,? )?(?:\d{1,2}[./]\d{1,2}[./]\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3})/i;

/** “This has a name: selective mutism.” tells what was spoken of, and asks for no name. */
const saysOfIt = /^(?:this|that|it|these|those)(?: (?:all|too|also|now|even|really))? (?:has|have|had) /i;

/** A sentence that ends in the middle of what stands before a colon. */
const sentenceInside = /(?:\p{Ll}{3}|\d{4})[.!] +\p{Lu}/u;

function labelEnd(
  sorted: Sorted,
  part: string,
  place: Place,
): { readonly end: number; readonly value: number; readonly name: Named | undefined } | undefined {
  const opening = numberedOutcome.exec(part);
  if (opening) {
    const name = nameAt(sorted, place.section, opening[1]!);
    const isWhole = name?.number !== undefined || name?.field === 'long_term_outcome' || name?.field === 'outcome';
    if (isWhole) return { end: opening[1]!.length, value: opening[0].length, name };
  }
  const first = part.search(/[:：?](?=\s|$)|(?<=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])[:：](?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d])/);
  // “Review (12/03/27: Mia, Mum): …”: the first colon stands inside the brackets.
  const inside = first > 0 && part.lastIndexOf('(', first) > part.lastIndexOf(')', first);
  const closed = inside ? part.indexOf('):', first) : -1;
  if (inside && closed < 0) return undefined;
  const colon = inside ? closed + 1 : first;
  if (colon > 0 && colon <= (inside ? longestLabel : 80)) {
    const label = part.slice(0, colon);
    // “For outcome 1: …” among support says which outcome it serves.
    if (place.section !== undefined && place.section !== 'outcomes' && forOutcome.test(label)) return undefined;
    // “From 4/1/27: Mr Ali plays … until 1 April 2027” is all one support.
    if (place.section === 'provision' && withOwnDay.test(label)) return undefined;
    // “We met on 22 September. Samira said: …”
    if (sentenceInside.test(label)) return undefined;
    const name = nameAt(sorted, place.section, label);
    // “Mum told us on 3 March: …” tells something; “Parents told on:” asks for it.
    if (name?.field !== undefined && isDetail(name.field) && (/\d{4}/.test(label) || saysOfIt.test(label)))
      return undefined;
    const unknown = part[colon] !== '?' && wordsIn(label) <= 5 && /^[\p{Lu}]/u.test(label);
    if (name ?? unknown) return { end: colon, value: colon + 1, name };
    return undefined;
  }
  const dash = /\s[-–—]\s/.exec(part);
  if (dash && dash.index <= 60) {
    const name = nameAt(sorted, place.section, part.slice(0, dash.index));
    const words = part.slice(0, dash.index);
    const strange = sorted.dashed && !name && wordsIn(words) <= 5 && /^[\p{Lu}]/u.test(words);
    if ((name && sorted.dashed) || (name?.exact && !tooPlain.test(words)) || strange)
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
  if (name?.field !== undefined && (isDetail(name.field) || name.field === 'signature' || name.field === 'date')) {
    for (const colon of part.matchAll(/[:：]/g)) {
      if (colon.index <= end) continue;
      // No label is longer: what stands before is not looked at again for each colon.
      const from = Math.max(value, colon.index - longestLabel - 1);
      const words = [...part.slice(from, colon.index).matchAll(/\S+/g)].slice(-5);
      for (const word of words) {
        const next = nameAt(sorted, undefined, part.slice(from + word.index, colon.index));
        if (next?.field === undefined || !next.exact || word.index === 0 || !/^\p{Lu}/u.test(word[0])) continue;
        const labelFrom = from + word.index;
        push(labelFrom);
        start = labelFrom;
        end = colon.index;
        value = colon.index + 1;
        name = next;
        break;
      }
    }
  }
  // “I will bring my equipment. By when: 18 December”: what belongs to an outcome, behind its sentence.
  if (name && (name.field === 'outcome' || name.section === 'outcomes' || ofOutcome.has(name.field))) {
    for (const inner of part.matchAll(innerLabel)) {
      if (inner.index < value) continue;
      const next = nameAt(sorted, 'outcomes', inner[1]!);
      if (next?.field === undefined || !next.exact || !ofOutcome.has(next.field)) continue;
      const labelFrom = inner.index;
      push(labelFrom);
      start = labelFrom;
      end = labelFrom + inner[1]!.length;
      value = end + 1;
      name = next;
    }
  }
  push(part.length);
  return found;
}

const innerLabel = /(?<=[.;!?)]["”’]?\s)(\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{1,30}):(?=\s)/gu;
const ofOutcome = new Set<FieldId | undefined>([
  'deadline',
  'measure',
  'baseline',
  'who',
  'frequency',
  'duration',
  'provision',
  'home',
]);
