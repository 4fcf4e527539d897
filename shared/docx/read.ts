import type { Block, Draft } from '../text/draft';
import { DocxError, damaged } from './error';
import { openPackage, type Package } from './package';
import type { Gathered } from './flow';
import { readNumbering } from './numbering';
import { Story } from './story';
import { isOn, readStyles } from './styles';
import { readXml } from './xml';

export { DocxError, type DocxProblem } from './error';

/**
 * Reads the bytes of a .docx into a draft, tracked changes as accepted; headers, footers and notes follow the body.
 * Throws `DocxError`, and nothing else, for a file that is not a readable .docx.
 */
export function readDocx(bytes: Uint8Array): Draft {
  const file = openPackage(bytes);
  const links = file.relations(file.main);
  const content = (type: string) => {
    const part = links.find((link) => link.type === type)?.part;
    return part === undefined ? undefined : file.part(part);
  };
  const all: Gathered = {
    blocks: [],
    styles: readStyles(content('styles')),
    numbering: readNumbering(content('numbering')),
    notes: new Set(),
    margins: new Set(),
    tables: 0,
    pictures: [],
    diagrams: 0,
    embedded: 0,
    hidden: false,
  };
  readMain(file, new Story(all, undefined, hasEvenPages(content('settings'))));
  const read = new Set<string>();
  for (const { id, type, part } of links) {
    if ((type !== 'header' && type !== 'footer') || !all.margins.has(id) || read.has(part)) continue;
    read.add(part);
    const bytes = file.part(part);
    if (bytes) readXml(bytes, new Story(all, type));
  }
  for (const type of ['footnotes', 'endnotes']) {
    const bytes = all.notes.size > 0 ? content(type) : undefined;
    if (bytes) readXml(bytes, new Story(all, 'note'));
  }
  const blocks = all.blocks.filter((block): block is Block => block !== undefined);
  const notices = noticesOf(all);
  const { pictures } = all;
  return { blocks, ...(pictures.length > 0 && { pictures }), ...(notices.length > 0 && { notices }) };
}

function readMain(file: Package, story: Story): void {
  const bytes = file.part(file.main);
  if (!bytes) throw damaged();
  let root = '';
  readXml(bytes, {
    open(name, attr, parent) {
      if (parent === '') root = name;
      if (root !== 'w:document') throw notText();
      return story.open(name, attr, parent);
    },
    close: (name) => story.close(name),
    text: (text) => story.text(text),
  });
}

const notText = () =>
  new DocxError('not-docx', 'This is an Office file but not a Word document: choose the .docx that holds the plan.');

function hasEvenPages(settings: Uint8Array | undefined): boolean {
  let even = false;
  if (settings) {
    readXml(settings, {
      open(name, attr) {
        if (name === 'w:evenAndOddHeaders') even = isOn(attr);
        return false;
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return even;
}

function noticesOf({ pictures, diagrams, embedded, hidden }: Gathered): string[] {
  const notices: string[] = [];
  const say = (count: number, one: string, many: string) => {
    if (count > 0) notices.push(count === 1 ? `1 ${one} was not read.` : `${count} ${many} were not read.`);
  };
  say(pictures.length, 'picture', 'pictures');
  say(diagrams, 'chart or diagram', 'charts or diagrams');
  say(embedded, 'embedded file', 'embedded files');
  if (hidden) notices.push('Hidden text was not read.');
  return notices;
}
