import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import type { Finding } from '../../shared/rules/finding';
import { summary } from '../../shared/labels';
import type { Draft } from '../../shared/text/draft';
import type { Selected } from '../word/selected';
import { fitsSearch } from '../word/words';
import type { WordSurface } from '../word/word';

/**
 * The note that was shown last, and what was selected then. The same words may stand in a paragraph twice, and the same
 * paragraph in a document; of words that are too long for a search Word selects the whole paragraph.
 */
let last: { readonly finding: Finding; readonly nth: number; readonly at: Selected } | undefined;

/** Selects the words of the next note behind the selection, the first again after the last, and says what the note is. */
export async function nextNote({ host, selected, stored }: WordSurface, today: string): Promise<string> {
  const draft = await host.read();
  const plan = readPlan(draft, { ...stored, today });
  if (!plan.english) return 'This text does not seem to be in English, so there are no notes.';
  const all = reviewPlan(plan);
  // A missing part has no words to go on from: it is shown where nothing else is.
  const inText = all.filter(({ place }) => 'block' in place);
  const findings = inText.length > 0 ? inText : all;
  const here = await selected();
  const next = behindLast(findings, here) ?? behind(findings, draft, here);
  if (!next) return 'There is nothing to note in this document.';
  await host.reveal(next.place);
  last = { finding: next, nth: likeIt(findings, next).indexOf(next), at: await selected() };
  const quote = next.quote && next.quote.length <= 80 ? `“${next.quote}”: ` : '';
  return `${quote}${next.message} (${summary(all, ' in all')}.)`;
}

/** The notes of that kind on the same words. */
const likeIt = (findings: readonly Finding[], { rule, quote }: Finding): readonly Finding[] =>
  findings.filter((one) => one.rule === rule && one.quote === quote);

const after = (findings: readonly Finding[], index: number) => findings[index + 1] ?? findings[0];

/** Where nothing else was selected since the last note: the one behind it. */
function behindLast(findings: readonly Finding[], { block, text }: Selected): Finding | undefined {
  if (last?.at.block !== block || last?.at.text !== text) return undefined;
  const known = likeIt(findings, last.finding)[last.nth];
  return known && after(findings, findings.indexOf(known));
}

/** The note behind the one that is selected, else the first behind the caret. Findings come in the order of the draft. */
function behind(findings: readonly Finding[], { blocks }: Draft, { block, text }: Selected): Finding | undefined {
  const order = new Map(blocks.map(({ id }, index) => [id, index]));
  const here = block === undefined ? -1 : (order.get(block) ?? -1);
  const isWhole = blocks[here]?.text === text;
  const current = findings.findLastIndex(
    ({ place, quote }) =>
      'block' in place && place.block === block && text !== '' && (quote === text || (isWhole && !fitsSearch(quote))),
  );
  if (current >= 0) return after(findings, current);
  const at = findings.findIndex(({ place }) => 'missing' in place || order.get(place.block)! >= here);
  return findings[at] ?? findings[0];
}
