import type { Protection } from './package';
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run of a paragraph, as XML; `properties` are the children of its `w:rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph in a style, of a text or of XML runs. */
export const paragraph = (content: string, style = ''): string => {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}${content.startsWith('<') ? content : content === '' ? '' : run(content)}</w:p>`;
};

/** A table of texts, or of XML blocks. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const cell = (content: string): string =>
    `<w:tc><w:tcPr/>${content.startsWith('<w:') ? content : paragraph(content)}</w:tc>`;
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join('');
  const lines = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl>`;
};

const heading = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/>` +
  `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;

const STYLES =
  `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  [1, 2, 3].map(heading).join('') +
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/></w:style></w:styles>';

/** Settings of a document that Review, Restrict Editing protects: that editing is all that is allowed. */
export const restrictedTo = (edit: Protection): string => `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`;

/** A minimal .docx with the given blocks (XML of `paragraph` and `table`, or plain texts) as its body. */
export function makeDocx(blocks: readonly string[], title = '', settings = ''): Uint8Array {
  const body = blocks.map((block) => (block.startsWith('<w:') ? block : paragraph(block))).join('');
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      part('word/document.xml', 'officedocument.wordprocessingml.document.main') +
      part('word/styles.xml', 'officedocument.wordprocessingml.styles') +
      part('word/settings.xml', 'officedocument.wordprocessingml.settings') +
      `${part('docProps/core.xml', 'package.core-properties')}</Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', `${OFFICE}/officeDocument`, 'word/document.xml')}` +
      `${link('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', `${OFFICE}/styles`, 'styles.xml')}${link('rId2', `${OFFICE}/settings`, 'settings.xml')}</Relationships>`,
    'word/document.xml':
      `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>` +
      '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr></w:body></w:document>',
    'word/styles.xml': STYLES,
    'word/settings.xml': `<w:settings xmlns:w="${W}">${settings}</w:settings>`,
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escape(title)}</dc:title></cp:coreProperties>`,
  };
  const parts = Object.entries(files).map(([path, xml]) => [
    path,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}
