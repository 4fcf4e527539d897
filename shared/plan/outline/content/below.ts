import type { FieldId } from '../../section';
import { isAmount, isOfFamily, isToldAsSupport, tellsAdult } from '../cell-shapes';
import { isWillDo } from '../fields-by-answers';
import { isSatellite, strangeLabel } from '../satellites';
import { emit, type Place, type Sorted } from '../sorted';
import type { Given, Reading } from './given';
import { isPointing } from './items';
import { asTitle } from './titles';

/** A line without a number below an item with one, or under a label that opened a record. */
export const inGroup: Reading = ({ sorted, line, text, place, section, main }) => {
  if (place.group === undefined) return undefined;
  const record = place.record ?? place.group.record;
  if (section === 'outcomes' && main && isWillDo(text)) asTitle(sorted, record);
  const told = section === 'outcomes' && main ? outcomeOf(sorted, record) : undefined;
  const helps = told !== undefined && isHelp(sorted, text, told);
  const counts = told !== undefined && !helps && counting.test(text);
  // No heading says that what stands below an outcome told by its form is one, too.
  const beside = told !== undefined && !helps && !counts && place.group.byForm !== undefined && !isWillDo(text);
  const below = line.block.list && place.field === undefined && isPointing(record, section) && tells(sorted, record);
  emit(sorted, 'content', line, {
    ...place,
    record,
    ...(helps && { section: 'provision', field: 'provision' }),
    ...(counts && { field: 'measure' }),
    ...(beside && { field: 'comment' }),
    ...(below && { field: fieldBelow(text) }),
  });
  return place;
};

/** “Our corner: Mum plays the card game with Mia” among outcomes or support: what home does; “Blue box: Mr Lowe reads with him daily” below an outcome: its support. */
export const behindStrangeLabel: Reading = ({ sorted, line, text, place, section, marker, main }) => {
  const label = marker === undefined && main ? strangeLabel.exec(text)?.[0] : undefined;
  if (label === undefined || sorted.passages.at(-1)?.role !== 'content') return undefined;
  const answer = text.slice(label.length);
  const adult =
    section === 'outcomes' && place.record !== undefined && isToldAsSupport(answer) && adultFirst.test(answer);
  if (!isOfFamily(answer) && !adult) return undefined;
  const record = place.record ?? `l${sorted.records++}`;
  const at = adult
    ? ({ section: 'provision', field: 'provision' } as const)
    : ({ section: 'home', field: 'home' } as const);
  emit(sorted, 'label', { ...line, to: line.from + label.trimEnd().length }, { ...at, record });
  emit(sorted, 'content', { ...line, from: line.from + label.length }, { ...at, record });
  return place;
};

/** “Also: Dawn takes him to the potty every morning” behind the support for the last outcome, “From school: Mrs Bux texts Mum” behind a table of it: support for none of them. */
export const alsoSupport: Reading = ({ sorted, line, text, place, section }) => {
  const last = sorted.passages.at(-1);
  const behind = last?.section === 'provision' && last.role === 'content' && last.record !== undefined;
  if (!behind || (section !== 'provision' && section !== 'outcomes')) return undefined;
  const more = also.test(text) || (last.record.startsWith('t') && adultFirst.test(text.replace(lead, '')));
  if (!more) return undefined;
  const record = `l${sorted.records++}`;
  emit(sorted, 'content', line, { section: 'provision', field: 'provision', record });
  return place;
};
/** “Mum was given her copy on 11 January.” behind a table of outcomes: neither an outcome nor support. */
export const behindTable: Reading = ({ sorted, line, text, place, section, marker, main }) => {
  if (section !== 'outcomes' || !main || marker || place.record !== undefined) return undefined;
  const last = sorted.passages.findLast((one) => one.section === 'outcomes' && one.record !== undefined);
  if (!last?.record!.startsWith('t')) return undefined;
  if (!statement.test(text) || isWillDo(text)) return undefined;
  emit(sorted, 'content', line, {});
  return place;
};
/** What somebody did, or what is so, in a whole sentence. */
const statement =
  /^(?!(?:To|By)\b)[^.:]{3,60}? (?:was|were|has|have|had|is|are|agreed|said|asked|took|got|went|came|gave|told|showed|visited|advised|suggested|wrote|meets?|visits?|checks?) [^.]{3,200}\.(?: .*)?$/s;
const lead = /^\p{Lu}[^:.]{2,40}: /u;
const also =
  /^(?:(?:Also|In addition|As well as (?:this|these)|On top of (?:this|that|these))[:,–-] ?\S|(?:He|She|They|\p{Lu}\p{Ll}+) will also (?:have|get|go to|join|attend)\b|\S.{2,40} will also run (?:an? )?(?:\w+ ){0,3}(?:group|club)\b)/u;

/** What is no outcome of its own, but belongs to the one above. */
export const satellite: Reading = ({ sorted, line, text, place, section, above }) => {
  if (section !== 'outcomes' || place.field !== undefined || above === undefined) return undefined;
  if (!isSatellite(text, above) || (line.block.list && namesHelp(text))) return undefined;
  emit(sorted, 'content', line, { ...place, field: 'comment' });
  return place;
};

/** “- Colour cards: all adults” is support that has a name. */
function namesHelp(text: string): boolean {
  const answer = text.slice(strangeLabel.exec(text)?.[0].length ?? text.length);
  return justWho.test(answer) || isToldAsSupport(answer);
}

/** “>> report card” below a numbered outcome: an arrow leads to what is done about it. */
export const arrowBelow: Reading = ({ sorted, line, text, place, section }) => {
  const lead = section === 'outcomes' && place.field === undefined ? arrow.exec(text)?.[0] : undefined;
  if (lead === undefined || place.record === undefined || !isPointing(place.record, 'outcomes')) return undefined;
  const answer = text.slice(lead.length);
  // “→ Met, 31 words”, “→ 20 words now”, “→ so that she can read to her brother”
  if (asOutcome.test(answer) || ofOutcome.test(answer) || (/\d/.test(answer) && !tellsAdult(answer))) return undefined;
  const from = line.from + lead.length;
  emit(sorted, 'content', { ...line, from }, { ...place, section: 'provision', field: 'provision' });
  return place;
};
const ofOutcome =
  /^(?:(?:partly |nearly |not |almost )?(?:met|achieved|reached|on track|ongoing|working towards|reads?|writes?|says?|uses?|asks?)\b|(?:so that|so|then|until|review|reviewed|linked|links?|see|starting|start|baseline|now|next|new|this|because|which)\b)/i;
const arrow = /^(?:>{1,3}|-+>|=+>|[→⇒➔➜»↳]) ?/;

/** “- Danny texts me on a Thursday” below “1. By 11 December I will hand in my homework on 5 out of 6 weeks.”: a bullet below a numbered outcome is what is done about it. */
export const bulletBelow: Reading = ({ sorted, line, text, place, section, above }) => {
  if (section !== 'outcomes' || place.field !== undefined || line.block.list !== true || above === undefined)
    return undefined;
  const supported =
    isPointing(place.record!, 'outcomes') &&
    /\b(?:will|can|to)\b|\d/.test(above) &&
    above.split(/\s+/).length > 5 &&
    !asOutcome.test(text);
  if (!supported) return undefined;
  emit(sorted, 'content', line, { ...place, section: 'provision', field: 'provision' });
  return place;
};

/** Another outcome, or how the one above is measured. */
const asOutcome =
  /^(?:[Tt]o|[Bb]y|[Ww]ithin|[Bb]e|[Cc]an|(?:I|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{Ll}+) (?:will|can|is able to))\b|^(?:[Aa]t least |[Oo]n |[Ii]n )?\d{1,3} ?(?:%|\/|(?:\w+ )?out of\b)/u;

/** “Mrs Bux plays a game with Mia on Mondays” below an outcome that has been said: what somebody does about it. */
const adultFirst =
  /^(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+|(?:The |Her |His |Our )?(?:TA|LSA|HLTA|SENCO|[Cc]lass teacher|[Tt]eaching assistant|[Kk]ey (?:person|worker)))(?:,[^,]{3,40},)? (?!will be able)\p{Ll}/u;

/** “We will also run …” below what has been said of an outcome. */
const alsoHelp =
  /^We (?:will|['’]ll|are going to|plan to|hope to) also (?!(?:know|see|review|check|measure|meet|celebrate)\b)\p{Ll}/u;

/** “Precision teaching, Miss Oyelaran, 1:1, 15 minutes daily.”: support in a heap of nouns. */
const withoutVerb =
  /^(?!\d|[Oo]n |[Ii]n |[Aa]t )(?!.*\b(?:can|will|would|is|are|was|were|has|have|had|did|does|able|needs?|knows?)\b)(?=.*\b(?:M(?:r|rs|iss|s) \p{Lu}[\p{L}’'-]*|TA|LSA|HLTA|teaching assistant|mentor|1:1|small group|support)\b)/u;

/** “Ruth Kessler, your learning support assistant, will work with you”, “Tariq rides beside her”: somebody by name, and not the child. */
const byName =
  /^(\p{Lu}[\p{L}'’-]*\p{Ll})(?: \p{Lu}[\p{L}'’-]*\p{Ll})*(?:,[^,.]{3,60},| \([^()]{3,40}\))? (?:will (?!be able\b)\p{Ll}|(?!has\b|is\b|was\b)\p{Ll}+s )/u;
/** “We will count the tasks”, “Dan ticks off …”, “Dan will count her questions”: how it will be known. */
const counting =
  /^\(?(?:(?:We|You|Staff|(?:Her|His|Their) teachers|(?:Mr|Mrs|Ms|Miss|Dr) \p{Lu}\p{Ll}+) (?:will |['’]ll )?(?:count|tick|check|time|test|measure|score|keep (?:a |the )?(?:tally|count|record))s?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:(?:count|tick|check|time|test|measure|score)s|will (?:count|tick|check|time|test|measure|score)(?= (?:off )?(?:your|her|his|their|each)\b(?! hearing| own))))\b/u;

/** “Every day until 12 February, Dawn sits with Sami …”: when, in front of who does it. */
const whenFirst =
  /^(?:Every|Each|On|At|From|Before|After|Until|During|In) [^.:;]{3,60}?, (?=\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?)\b)/u;

/** “Hannah will let him pour at tea”: what somebody does to or for another. */
const toChild =
  /^\p{Lu}\S+(?: \p{Lu}\S+)? will (?:let|help|give|show|remind|teach|ask|take|bring|(?:read|sit|play|practise|work) with|talk to) (?:him|her|them|you|me)\b/u;

/** Whether a line below an outcome tells what somebody does about it; who does what the outcome says is the child. */
function isHelp({ child }: Sorted, all: string, outcome: string): boolean {
  const text = all.replace(whenFirst, '');
  if (adultFirst.test(text) || alsoHelp.test(text) || withoutVerb.test(text)) return true;
  const name = byName.exec(text)?.[1];
  if (
    name === undefined ||
    /^(?:He|She|They|It|This|By|You)$/.test(name) ||
    (child !== undefined && name.search(child) === 0) ||
    (` ${outcome}`.includes(` ${name} will `) && text.startsWith(`${name} will `))
  )
    return false;
  if (toChild.test(text)) return true;
  return isToldAsSupport(all) && (!counting.test(text) || / with (?:him|her|them|you|me)\b/.test(text));
}

/** What was last said to be aimed at in a record. */
function outcomeOf({ passages, texts }: Sorted, record: string): string | undefined {
  const last = passages.findLast(
    (one) =>
      one.record === record &&
      one.role === 'content' &&
      (one.field === 'outcome' || (one.section === 'outcomes' && one.field === undefined)),
  );
  return last && texts.get(last.block)!.slice(last.from, last.to);
}

/** “Dan will spend five minutes with you every Monday” and “Dan will count your questions” behind an outcome of a list: its support, and how it will be known. */
export const helpBehind: Reading = ({ sorted, line, text, place, section, marker, main, above }) => {
  if (section !== 'outcomes' || !main || marker || above === undefined || place.record === undefined) return undefined;
  const told = place.group === undefined && promised.test(above) ? outcomeOf(sorted, place.record) : undefined;
  if (told === undefined) return undefined;
  // “Typing lessons on the laptop with Mr Ode beside him: Monday and Friday, 15 minutes each.” below “A. Mia will …”
  const listed = isPointing(place.record, 'outcomes') && isToldAsSupport(text) && tellsAdult(text);
  const counts = counting.test(text);
  const helps = isHelp(sorted, text, told) || (listed && !isWillDo(text) && !counts);
  if (!helps && !counts) return undefined;
  emit(sorted, 'content', line, {
    ...place,
    ...(helps ? { section: 'provision' as const, field: 'provision' as const } : { field: 'measure' as const }),
  });
  return place;
};
const promised = /\bwill\b/;

/** “a) Miss Roe reads with Mia for 10 minutes every day.” or “1.1 …” below “1. By Easter Mia will …”: its support, as a list in a list has it; an outcome of its own where it is told as one. */
export const helpInList = ({
  sorted,
  line,
  text,
  place,
  section,
  marker,
  main,
}: Omit<Given, 'above'>): Place | undefined => {
  if (section !== 'outcomes' || !main || place.group !== undefined || marker?.own === undefined) return undefined;
  const outer = /^[a-h]$/i.test(marker.own)
    ? /^n:outcomes:(\d+(?:\.\d+)?)/.exec(place.record ?? '')
    : /^(\d+)\.\d+$/.exec(marker.own);
  const record = `n:outcomes:${outer?.[1]}`;
  const told = outcomeOf(sorted, record);
  if (told === undefined || !promised.test(told)) return undefined;
  const from = line.from + marker.to;
  const words = text.slice(marker.to);
  const before = sorted.passages.at(-1);
  const goesOn = before?.record === record && before.section === 'provision';
  const helps = isHelp(sorted, words, told) || (isToldAsSupport(words) && tellsAdult(words) && !isWillDo(words));
  if (!helps && !(goesOn && !asOutcome.test(words))) return undefined;
  const at = { ...place, record };
  emit(sorted, 'label', { ...line, to: from }, at);
  emit(sorted, 'content', { ...line, from }, { ...at, section: 'provision', field: 'provision' });
  return at;
};

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
  return isAmount(text) ? 'frequency' : undefined;
}

const person = String.raw`(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? \p{Lu}[^\s,]*|\p{Lu}\p{Ll}+ \p{Lu}[^\s,]*)(?:, \p{Ll}+(?: \p{Ll}+){0,3}| \([^()]{2,40}\))?`;
/** A person with at most a job, or somebody unnamed: “Mrs Dacosta, teaching assistant”, “All adults”. */
const justWho = new RegExp(
  `^(?:${person}(?:(?:,| and| or| &) ${person})?|(?:[Aa]ll|[Aa]ny|[Cc]lass|[Tt]eaching) (?:the )?(?:adults?|staff|teachers?|assistants?)(?: in class)?|(?:the )?(?:class )?(?:teacher|TA|LSA|HLTA|SENCO|SENDCO|teaching assistant))\\W*$`,
  'u',
);
