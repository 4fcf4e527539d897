import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import type { Finding } from '../../shared/rules/finding';
import { summary } from '../../shared/labels';
import type { Selected } from '../word/selected';
import type { WordSurface } from '../word/word';

/** Selects the words of the next note behind the selection, the first again after the last, and says what the note is. */
export async function nextNote({ host, selected, stored }: WordSurface, today: string): Promise<string> {
  const draft = await host.read();
  const plan = readPlan(draft, { ...stored, today });
  if (!plan.english) return 'This text does not seem to be in English, so there are no notes.';
  const findings = reviewPlan(plan);
  const order = new Map(draft.blocks.map(({ id }, index) => [id, index]));
  // A missing part has no words to go on from: it is shown where nothing else is.
  const inText = findings.filter(({ place }) => 'block' in place);
  const next = nextFinding(inText.length > 0 ? inText : findings, order, await selected());
  if (!next) return 'There is nothing to note in this document.';
  await host.reveal(next.place);
  const quote = next.quote && next.quote.length <= 80 ? `“${next.quote}”: ` : '';
  return `${quote}${next.message} (${summary(findings, ' in all')}.)`;
}

/** Findings come in the order of the draft. */
function nextFinding(
  findings: readonly Finding[],
  order: ReadonlyMap<string, number>,
  { block, text }: Selected,
): Finding | undefined {
  const here = block === undefined ? -1 : (order.get(block) ?? -1);
  const current = findings.findLastIndex(
    ({ place, quote }) => 'block' in place && place.block === block && text !== '' && quote === text,
  );
  if (current >= 0) return findings[current + 1] ?? findings[0];
  const at = findings.findIndex(({ place }) => 'missing' in place || order.get(place.block)! >= here);
  return findings[at] ?? findings[0];
}
