import type { Block, Draft } from '../../text/draft';
import { numbering } from '../label';
import { outcomeForm } from './outcome-form';
import { readLooseMarker, readMarker } from './markers';
import { labelKey } from './label-keys';
import { nameAt } from './name-at';
import { type Sorted } from './sorted';

/** How a draft as a whole is written: what its lines are read by. */

const next = /^\W*(?:\S+['’]s |my )?next steps?[\W\d]*$/i;

const ofChild =
  /^(?!(?:Mum|Mummy|Dad|Daddy|Parents?|Carers?|Family|Staff|Adults?|Teachers?|School|We|I|You|He|She|They|It|This|All|Everyone)\b)(\p{Lu}[\p{L}-]+) will (?!have\b)\p{Ll}/u;

const nextOne = /^\W*next steps? (?:\d|one|two|three)\W*$/i;

/** Whether a heading, a label or a column names outcomes, or no line is one by its form; else “Next steps” may name them. */
export function namesOutcomes(sorted: Sorted, { blocks }: Draft): boolean {
  // “1.By Easter Mia will …”, or “1. Mia will …” more than once
  const found = blocks.some(({ text }) => outcomeForm.test(text.replace(numbering, '')));
  const own = blocks.flatMap(({ text }) => {
    const words = text.replace(numbering, '');
    return words === text ? [] : (ofChild.exec(words)?.[1] ?? []);
  });
  const promised = [...sorted.promises.values()].some((count) => count > 1);
  // “NEXT STEP ONE” over “Links to: (a)” and “Aylin will …”
  const counted = blocks.some(
    ({ text }, at) => nextOne.test(text) && blocks.slice(at + 1, at + 3).some((below) => ofChild.test(below.text)),
  );
  if (!found && !promised && !counted && new Set(own).size === own.length) return true;
  return blocks.some(({ label, text }) => {
    const words = label ?? text.split(/[:：\n]/)[0]!;
    const name = words.length > 60 || next.test(words) ? undefined : nameAt(sorted, undefined, words);
    return name?.section === 'outcomes' || (name?.field === 'outcome' && name.key !== 'step');
  });
}

const numeral = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|every|each)\b/i;

/** Whose name a line begins with that says what they will do, and how much: “Mia” of “L1 Mia will read 40 words”. */
export function promisedBy(text: string): string | undefined {
  const words = text.slice((readMarker(text) ?? readLooseMarker(text))?.to ?? 0);
  const who = ofChild.exec(words)?.[1];
  return who !== undefined && numeral.test(words.slice(who.length)) ? who : undefined;
}
/** The lines outside tables that say by name what somebody will do, counted by the names. */
export function countPromises(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { cell, text } of blocks) {
    const who = cell || text.length > 400 ? undefined : promisedBy(text);
    if (who !== undefined) found.set(who, (found.get(who) ?? 0) + 1);
  }
  return found;
}

/** Short lines that stand more than once and end no sentence. */
export function repeatedLines(blocks: readonly Block[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { cell, heading, text } of blocks) {
    if (cell || heading !== undefined || text.length > 40 || /[.;,!]$/.test(text)) continue;
    const key = labelKey(text);
    if (once.has(key)) again.add(key);
    else once.add(key);
  }
  return again;
}

/** Whether `Assess` and two more of the cycle's names stand as headings or labels. */
export function hasCycle(draft: Draft): boolean {
  const found = new Set<string>();
  for (const { text, label } of draft.blocks) {
    const name = cycleName.exec(label ?? text)?.[1];
    if (name !== undefined) found.add(name.toLowerCase());
  }
  return found.has('assess') && found.size >= 3;
}

const cycleName =
  /^[^A-Za-z\d]*(?:(?:step|stage|part|section|box)\s+)?(?:(?:\d{1,2}|[a-o])[.):\s-]{1,3})?(assess|plan|do|review)(?:\s(?:stage|phase|so far|and do))?\s*(?:(?:[:(–=*-]|\]| {2}).{0,60})?$/is;

/** Whether a draft was written without capitals, but for names. */
export function isSmall({ blocks }: Draft): boolean {
  const firsts = blocks.flatMap(({ cell, text }) => (cell ? [] : (/\p{L}/u.exec(text)?.[0] ?? [])));
  const small = firsts.filter((letter) => letter === letter.toLowerCase()).length;
  return firsts.length >= 8 && small * 3 > firsts.length * 2;
}

/** Whether most lines of a draft are a label with its value: an export of a records system. */
export function isLabelled({ blocks }: Draft): boolean {
  const lines = blocks.filter(({ cell, text }) => !cell && text.trim() !== '');
  const pairs = lines.filter(({ text, list }) => !list && /^\p{Lu}[^:.!?\n]{1,40}:(?: \S|$)/u.test(text));
  return pairs.length >= 8 && pairs.length * 3 >= lines.length * 2;
}
