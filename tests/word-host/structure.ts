import { ancestor, child, elements, type Element } from './xml';

const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo']);
const OF_TABLES = new Set(['w:tbl', 'w:tr', 'w:tc']);

function collect(root: Element, name: string, into: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (node: Element): void => {
    for (const part of elements(node)) {
      if (part.name === name) found.push(part);
      if (into(part)) walk(part);
    }
  };
  walk(root);
  return found;
}

/** Every paragraph, in document order, those of tables and content controls among them; text boxes are another story. */
export const paragraphsIn = (root: Element): Element[] =>
  root.name === 'w:p' ? [root] : collect(root, 'w:p', (node) => CONTAINERS.has(node.name) || OF_TABLES.has(node.name));

/** The tables one level below, not those inside tables. */
export const tablesIn = (root: Element): Element[] =>
  collect(root, 'w:tbl', (node) => node.name !== 'w:tbl' && (CONTAINERS.has(node.name) || OF_TABLES.has(node.name)));

/** Every content control (`w:sdt`), round blocks and round words. */
export const controlsIn = (root: Element): Element[] =>
  collect(root, 'w:sdt', (node) => CONTAINERS.has(node.name) || OF_TABLES.has(node.name) || node.name === 'w:p');

/** The rows of a table, also those inside row content controls. */
export const rowsOf = (table: Element): Element[] => collect(table, 'w:tr', (node) => CONTAINERS.has(node.name));

/** The cells of a row, also those inside cell content controls. */
export const cellsOf = (row: Element): Element[] => collect(row, 'w:tc', (node) => CONTAINERS.has(node.name));

/** Where the content of a control, cell or body stands. */
export const contentOf = (node: Element): Element =>
  node.name === 'w:sdt' ? (child(node, 'w:sdtContent') ?? node) : node;

/** How many tables are round it. */
export function nesting(node: Element): number {
  let depth = 0;
  for (let table = ancestor(node, 'w:tbl'); table; table = ancestor(table, 'w:tbl')) depth++;
  return depth;
}

/** The first child that is content, not properties. */
export const firstContent = (node: Element): Element | null =>
  elements(node).find((part) => !part.name.endsWith('Pr')) ?? null;

/** The schema's order of what this host puts into property elements; Word refuses some files that break it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': (
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
  ).split(' '),
  'w:rPr': (
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint ' +
    'noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText ' +
    'vertAlign rtl cs em lang'
  ).split(' '),
  'w:tblPr': (
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'
  ).split(' '),
  'w:sdtPr': 'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex'.split(' '),
  'w:trPr': (
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del ' +
    'trPrChange'
  ).split(' '),
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign'.split(' '),
};

/** The child of a property element before which a new one of that name belongs. */
export function placeFor(properties: Element, name: string): Element | null {
  const order = ORDER[properties.name]?.map((one) => `w:${one}`);
  if (!order) return null;
  const rankOf = (part: string): number => (order.includes(part) ? order.indexOf(part) : Infinity);
  return elements(properties).find((part) => rankOf(part.name) > rankOf(name)) ?? null;
}
