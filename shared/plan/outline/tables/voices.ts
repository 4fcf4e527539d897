import { namesKin } from '../relatives';
import { emit, hopes, linesOf, type Line, type Place, type Sorted } from '../sorted';
import { filledCells, type TableCell, type TableRow } from './rows';

/** Whether a table tells who said what: the child and the family, in quotation marks. */
export function isOfVoices(sorted: Sorted, rows: readonly TableRow[]): boolean {
  const filled = rows.map(filledCells);
  const said = filled.filter((cells) => cells.length === 2 && isQuoted(cells[1]!.text));
  return (
    said.length > 1 &&
    said.length >= filled.length - 1 &&
    said.every(([who]) => speakerOf(sorted, who!.text) !== undefined)
  );
}

/** Sorts such a table: the family's words by who they are to the child, the child's by the first name. Below “Hopes for the future” they are hopes. */
export function sortVoices(sorted: Sorted, rows: readonly TableRow[], before: Place): Place {
  for (const row of rows) {
    const [who, said] = filledCells(row);
    if (!who || !said) continue;
    const speaker = isQuoted(said.text) ? speakerOf(sorted, who.text) : undefined;
    const section = speaker && hopes.has(before.section) ? hopesOf[speaker] : speaker;
    for (const line of linesIn(who)) emit(sorted, 'label', line, { section });
    for (const line of linesIn(said)) emit(sorted, 'content', line, { section, label: who.text });
  }
  return { ...before, record: undefined, field: undefined, group: undefined };
}

const hopesOf = { pupil_view: 'aspirations_child', parent_view: 'aspirations_family' } as const;

function speakerOf({ child }: Sorted, who: string): keyof typeof hopesOf | undefined {
  // “Mum and Dad say” heads what they say.
  if (who.length > 40 || /\b(?:says?|said|think|views?)\b/i.test(who)) return undefined;
  if (namesKin(who)) return 'parent_view';
  return (child && who.search(child) === 0) || /^(?:me|i)\b/i.test(who) ? 'pupil_view' : undefined;
}

const isQuoted = (text: string): boolean => /^["“‘']\p{L}.*["”’']\W*$/su.test(text.trim());
const linesIn = ({ blocks }: TableCell): readonly Line[] => blocks.flatMap(linesOf);
