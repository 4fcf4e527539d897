import { ancestor, child, copy, element, elements, ownText, type Element } from './xml';

/** A stretch of a paragraph's text that stands in one element. */
export interface Piece {
  readonly run: Element;
  readonly node: Element;
  readonly text: string;
  /** Offset in the paragraph's text, UTF-16. */
  readonly start: number;
}

const TRANSPARENT = new Set(
  'w:hyperlink w:sdt w:sdtContent w:ins w:moveTo w:smartTag w:customXml w:fldSimple w:dir w:bdo'.split(' '),
);

function textOf(node: Element, deletions: boolean): string | null {
  switch (node.name) {
    case 'w:t':
      return ownText(node);
    case 'w:delText':
      return deletions ? ownText(node) : null;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return node.attributes['w:type'] === 'page' ? '\f' : node.attributes['w:type'] === 'column' ? '\u000e' : '\v';
    case 'w:cr':
      return '\v';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return '\u0002';
    case 'w:noBreakHyphen':
      return '\u001e';
    case 'w:softHyphen':
      return '\u001f';
    default:
      return null;
  }
}

/** The pieces of a paragraph's text; tracked deletions count only when `deletions` says that the view shows them. */
export function piecesOf(paragraph: Element, deletions: boolean): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const walk = (node: Element): void => {
    for (const part of elements(node)) {
      if (part.name === 'w:r') {
        for (const inner of elements(part)) {
          const text = textOf(inner, deletions);
          if (text === null) continue;
          pieces.push({ run: part, node: inner, text, start });
          start += text.length;
        }
      } else if (TRANSPARENT.has(part.name) || (deletions && (part.name === 'w:del' || part.name === 'w:moveFrom')))
        walk(part);
    }
  };
  walk(paragraph);
  return pieces;
}

/** The run's share of the text: first and last offset. */
export interface RunExtent {
  readonly run: Element;
  readonly from: number;
  readonly to: number;
}

/** The runs that have text, in order. */
export function runsOf(pieces: readonly Piece[]): RunExtent[] {
  const runs: RunExtent[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const to = piece.start + piece.text.length;
    if (last?.run === piece.run) runs[runs.length - 1] = { ...last, to };
    else runs.push({ run: piece.run, from: piece.start, to });
  }
  return runs;
}

/** A `w:t` that keeps its spaces. */
export const textElement = (text: string, name = 'w:t'): Element => element(name, { 'xml:space': 'preserve' }, text);

/** A new run with the text, tabs and line breaks as elements, formatted like `like`. */
export function newRun(text: string, like: Element | null): Element {
  const run = element('w:r');
  const properties = like && child(like, 'w:rPr');
  const add = (node: Element): void => {
    node.parent = run;
    run.children.push(node);
  };
  if (properties) add(copy(properties));
  for (const part of text.split(/(\t|\v|\f)/)) {
    if (part === '\t') add(element('w:tab'));
    else if (part === '\v') add(element('w:br'));
    else if (part === '\f') add(element('w:br', { 'w:type': 'page' }));
    else if (part !== '') add(textElement(part));
  }
  return run;
}

/** The content control whose prompt the run is part of, if it is. */
export function placeholderRound(run: Element): Element | null {
  for (let control = ancestor(run, 'w:sdt'); control; control = ancestor(control, 'w:sdt')) {
    const properties = child(control, 'w:sdtPr');
    if (properties && child(properties, 'w:showingPlcHdr')) return control;
  }
  return null;
}
