import { isBlank } from './blank';
import type { Passage } from './plan';
import type { Provision } from './provision';
import { parseProvision, type Part } from './provision/parse-provision';
import { piecesOf } from './pieces';
import type { SortedPlan } from './read-outcomes';
import type { FieldId } from './section';

const fields = new Set<FieldId | undefined>([
  undefined,
  'provision',
  'who',
  'frequency',
  'duration',
  'group',
  'resources',
  'where',
]);
/** Fields whose words can stand for the provision itself. */
const speaks = (passage: Passage) =>
  passage.field === 'provision' || passage.field === undefined || passage.field === 'resources';
const elsewhere = /^(?:as (?:above|below|before)|see (?:above|below|attached|over)|n\/?a|none)\b/i;

/** Parses every provision of a plan once. */
export function readProvisions(plan: SortedPlan): readonly Provision[] {
  if (plan.draft.fragment) return readFragment(plan);
  const rows = new Map<string, Passage[]>();
  const loose: Passage[] = [];
  const numbers = new Map<string, string>();
  for (const passage of plan.passages) {
    if (passage.role !== 'content') continue;
    if (passage.field === 'number' && passage.record) numbers.set(passage.record, words(plan, passage));
    if (
      passage.section !== 'provision' &&
      passage.field !== 'provision' &&
      !(passage.record && rows.has(passage.record))
    ) {
      if (!(
        passage.record &&
        passage.section === 'outcomes' &&
        fields.has(passage.field) &&
        passage.field !== undefined
      ))
        continue;
    }
    if (!fields.has(passage.field) || isBlank(words(plan, passage))) continue;
    if (passage.record && (passage.section !== 'outcomes' || passage.field !== undefined)) {
      rows.set(passage.record, [...(rows.get(passage.record) ?? []), passage]);
    } else if (passage.section === 'provision' || passage.field === 'provision') loose.push(passage);
  }
  const provisions: Provision[] = [];
  for (const [record, passages] of rows) {
    const number = numbers.get(record);
    provisions.push(...readRow(plan, passages, record, number));
  }
  for (const passage of loose) provisions.push(...readRow(plan, [passage], undefined, undefined));
  const order = new Map(plan.draft.blocks.map(({ id }, index) => [id, index]));
  return provisions.sort((a, b) => order.get(a.span.block)! - order.get(b.span.block)! || a.span.from - b.span.from);
}

const words = (plan: SortedPlan, { block, from, to }: Passage) => plan.blocks.get(block)!.text.slice(from, to).trim();

function readRow(
  plan: SortedPlan,
  passages: readonly Passage[],
  record: string | undefined,
  number: string | undefined,
): readonly Provision[] {
  const mains = passages.filter((passage) => passage.field === 'provision');
  const spoken = mains.length > 0 ? mains : passages.filter(speaks);
  const others = passages.filter((passage) => !spoken.includes(passage) && passage.field !== undefined);
  const cells = others.map((passage) => partOf(plan, passage));
  const pieces = spoken.flatMap((passage) => {
    const whole = partOf(plan, passage);
    return piecesOf(whole.text).map((piece) => ({
      ...whole,
      at: whole.at + piece.from,
      text: whole.text.slice(piece.from, piece.to),
    }));
  });
  const rest = {
    ...(passages[0]!.section && { section: passages[0]!.section }),
    ...(record && { record }),
    ...(number && { number }),
  };
  return pieces
    .filter(({ text }) => !isBlank(text) && !elsewhere.test(text))
    .map((part) => parseProvision([part, ...cells], rest));
}

/** A part of a plan that the writer picked out: each block is one provision as it stands. */
function readFragment({ draft }: SortedPlan): readonly Provision[] {
  return draft.blocks
    .filter(({ section, text }) => section === 'provision' && text.trim() !== '')
    .map(({ id, text }) =>
      parseProvision([{ block: id, at: text.indexOf(text.trim()), text: text.trim() }], { section: 'provision' }),
    );
}

function partOf(plan: SortedPlan, { block, from, to, field }: Passage): Part {
  const raw = plan.blocks.get(block)!.text.slice(from, to);
  const text = raw.trim();
  return {
    block,
    at: from + raw.indexOf(text),
    text,
    ...(field && field !== 'provision' && field !== 'resources' && { field }),
  };
}
