import { outcomeForm } from '../outcome-form';
import { emit, type Place, type Sorted } from '../sorted';
import type { Reading } from './given';

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

/** Makes a label of words that only name what a record aims at (“Journey 1: typing”); false where something says it already. */
export function leavesTitle({ passages, texts }: Sorted, record: string): boolean {
  const at = passages.findLastIndex(
    (one) => one.record === record && one.role === 'content' && one.field === 'outcome',
  );
  const said = passages[at];
  if (!said) return true;
  if (!isTitle(texts.get(said.block)!.slice(said.from, said.to))) return false;
  passages[at] = { ...said, role: 'label' };
  return true;
}

/** “By Easter Mia will …” below “1. Reading”. */
export const belowTitle: Reading = ({ sorted, line, text, place, section, above }) => {
  if (section !== 'outcomes' || above === undefined || !isTitle(above)) return undefined;
  if (!outcomeForm.test(text) && !isOfChild(sorted, text, place)) return undefined;
  asTitle(sorted, place.record);
  emit(sorted, 'content', line, place);
  sorted.above = { record: place.record!, text };
  return place;
};

/** “Mia will …”, “I can …”: without a date it is the outcome only below a title that has a number. */
function isOfChild({ child }: Sorted, text: string, { record }: Place): boolean {
  const [, who] = record?.startsWith('n:') ? (ofSomebody.exec(text) ?? []) : [];
  if (who === undefined) return false;
  if (/^(?:I|He|She|They)$/.test(who)) return true;
  return child ? who.search(child) === 0 : !/^(?:Mum|Dad|School|Staff|Adults|Home|Everyone|We)$/.test(who);
}

const ofSomebody = /^(I|\p{Lu}[\p{L}-]+) (?:will|can|is able to) \p{Ll}/u;
