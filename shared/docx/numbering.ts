import { readXml, type Attr } from './xml';

/** What Word itself writes before the items of lists. */
export interface Numbering {
  /** Counts the next item of a list at a level, 0 for the outermost, and says what is written before it: `2.`, `b)`, `Outcome 3:`; '' for a bullet. */
  next(list: string, level: number): string;
}

interface Level {
  start: number;
  format: string;
  /** With `%1` for the number of the outermost level. */
  text: string;
}

interface List {
  /** The lists that go on counting together. */
  readonly shape: string;
  /** What it has of its own, by level. */
  readonly levels: Map<number, Level>;
  /** Where each level begins anew with its first item. */
  readonly starts: Map<number, number>;
}

/** Reads the numbering part; without one, nothing is written before an item. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const shapes = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  if (bytes) readParts(bytes, shapes, lists);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const next = (id: string, depth: number): string => {
    const at = asLevel(depth);
    const list = lists.get(id);
    const levelAt = (level: number) => list?.levels.get(level) ?? (list && shapes.get(list.shape)?.get(level));
    const own = levelAt(at);
    if (!list || !own) return '';
    const count = counts.get(list.shape) ?? [];
    counts.set(list.shape, count);
    const anew = begun.has(`${id} ${at}`) ? undefined : list.starts.get(at);
    begun.add(`${id} ${at}`);
    count[at] = anew ?? (count[at] === undefined ? own.start : count[at] + 1);
    count.length = at + 1;
    if (own.format === 'bullet') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const of = levelAt(level);
      return of ? written(count[level] ?? of.start, of.format) : '';
    });
  };
  return { next };
}

function readParts(bytes: Uint8Array, shapes: Map<string, Map<number, Level>>, lists: Map<string, List>): void {
  let shape = new Map<number, Level>();
  let list: List | undefined;
  let level: Level | undefined;
  let id = '';
  let at = 0;
  readXml(bytes, {
    open(name, attr, parent) {
      const value = attr('w:val') ?? '';
      if (name === 'w:abstractNum') shapes.set(attr('w:abstractNumId') ?? '', (shape = new Map<number, Level>()));
      else if (name === 'w:num') id = attr('w:numId') ?? '';
      else if (name === 'w:lvlOverride') at = levelOf(attr);
      else if (name === 'w:startOverride') list?.starts.set(at, Number(value) || 0);
      else if (name === 'w:lvl') {
        level = { start: 0, format: 'decimal', text: '' };
        (list?.levels ?? shape).set(levelOf(attr), level);
      } else if (name === 'w:start' && level) level.start = Number(value) || 0;
      else if (name === 'w:numFmt' && level) level.format = value;
      else if (name === 'w:lvlText' && level) level.text = value.slice(0, longestText);
      else if (name === 'w:abstractNumId' && parent === 'w:num') {
        list = { shape: value, levels: new Map(), starts: new Map() };
        lists.set(id, list);
      }
      return name === 'w:pPr' || name === 'w:rPr';
    },
    close(name) {
      if (name === 'w:lvl') level = undefined;
      else if (name === 'w:num') list = undefined;
    },
    text: () => undefined,
  });
}

/** Lists have nine levels. */
const levelOf = (attr: Attr): number => asLevel(Number(attr('w:ilvl')));
const asLevel = (level: number): number => Math.min(8, Math.max(0, Math.trunc(level) || 0));

/** What stands round a number is so long at most, in code units. */
const longestText = 60;

function written(count: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'lowerLetter') return letters(count);
  if (format === 'upperLetter') return letters(count).toUpperCase();
  if (format === 'lowerRoman') return roman(count);
  if (format === 'upperRoman') return roman(count).toUpperCase();
  return String(count);
}

/** `z` is followed by `aa`, `bb`. */
const letters = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 9));

const numerals = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  if (count > 399) return String(count);
  let text = '';
  let left = count;
  for (const [value, sign] of numerals) for (; left >= value; left -= value) text += sign;
  return text;
}
