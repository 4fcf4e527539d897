import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../shared/docx/read';
import type { Block } from '../../shared/text/draft';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
].join(' ');

/** Parts of a .docx beside its body. */
export interface Parts {
  /** Content of `w:styles`, `w:settings`, `w:footnotes`, `w:endnotes`. */
  readonly styles?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Content of headers and footers by relation id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Any other file of the package, or one that takes the place of those made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Files of a small .docx, by name. */
export function files(body: string, parts: Parts = {}): Record<string, Uint8Array> {
  const made: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
  };
  const links: [string, string, string][] = [];
  for (const name of ['styles', 'settings', 'footnotes', 'endnotes'] as const) {
    if (parts[name] === undefined) continue;
    links.push([name, name, `${name}.xml`]);
    made[`word/${name}.xml`] = root(name, parts[name]);
  }
  for (const [kind, tag, all] of [
    ['header', 'hdr', parts.headers] as const,
    ['footer', 'ftr', parts.footers] as const,
  ]) {
    for (const [id, content] of Object.entries(all ?? {})) {
      links.push([id, kind, `${kind}-${id}.xml`]);
      made[`word/${kind}-${id}.xml`] = root(tag, content);
    }
  }
  made['word/_rels/document.xml.rels'] = relations(links);
  const all = Object.entries({ ...made, ...parts.files });
  return Object.fromEntries(
    all.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
}

/** A small .docx. */
export const docx = (body: string, parts?: Parts): Uint8Array => zipSync(files(body, parts));

/** The blocks of a small .docx, without their ids. */
export const read = (body: string, parts?: Parts): Partial<Block>[] =>
  readDocx(docx(body, parts)).blocks.map((block) => {
    const seen: { -readonly [K in keyof Block]?: Block[K] } = { ...block };
    delete seen.id;
    return seen;
  });

/** The texts of its blocks. */
export const texts = (body: string, parts?: Parts): string[] =>
  readDocx(docx(body, parts)).blocks.map(({ text }) => text);

/** A part with its root element. */
export const root = (name: string, content: string): string => `<w:${name} ${namespaces}>${content}</w:${name}>`;

/** Links of a part: id, last word of the type, target. */
export const relations = (links: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A run, with properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one run when given plain text. */
export const p = (content = '', properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

/** A cell: plain text becomes a paragraph. */
export const tc = (content = '', properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;

/** A row of cells. */
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

/** A table of rows. */
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A content control. */
export const sdt = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
