import { sectionOfTag } from '../plan/tag';
import type { Block } from '../text/draft';
import { listNumber } from '../text/list-number';
import { tooBig } from './error';
import { endField, fieldPart, startField } from './field';
import { addText, newFlow, openControl, silent, type Flow, type Gathered, type Paragraph } from './flow';
import { isOn, listOf, outlineLevel } from './styles';
import { inFont, symbol } from './symbol';
import { closeCell, closeRow, openTable, tablePart } from './table';
import type { Attr, XmlHandler } from './xml';
import { limits } from './zip';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the body, a header, a footer or the notes into blocks, as they look with all tracked changes accepted. */
export class Story implements XmlHandler {
  private readonly flows: Flow[] = [];
  private flow: Flow;
  private taking = false;
  private pages = newPages();
  /** What the drawing at hand is said to show. */
  private alternative?: string;

  constructor(
    private readonly all: Gathered,
    private readonly aside?: 'header' | 'footer' | 'note',
    /** The document prints other headers on even pages. */
    private readonly even = false,
  ) {
    this.flow = newFlow(aside);
  }

  open(name: string, attr: Attr, parent: string): boolean {
    const { flow } = this;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.taking = true;
        return false;
      case 'w:r':
      case 'm:r':
        flow.run = { style: {} };
        return false;
      case 'w:p':
        this.openParagraph();
        return false;
      case 'w:tab':
      case 'w:ptab':
        if (parent === 'w:r') this.add('\t');
        return false;
      case 'w:br':
      case 'w:cr':
        if (parent === 'w:r') this.add('\n');
        return false;
      case 'w:noBreakHyphen':
        this.add('-');
        return false;
      case 'w:sym':
        this.add(symbol(attr('w:font'), attr('w:char')));
        return false;
      case 'w:instrText':
      case 'w:delText':
      case 'w:delInstrText':
      case 'w:rt':
        return true;
      case 'w:del':
      case 'w:moveFrom':
        return this.deletion(parent);
      case 'w:txbxContent':
        this.flows.push(flow);
        this.flow = newFlow(flow.aside ?? 'text-box');
        return false;
      case 'v:textpath':
        this.wordArt(attr('string'));
        return false;
      case 'w:fldChar':
        this.fieldChar(attr('w:fldCharType'));
        return false;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.all.notes.add(`${name.slice(2, -9)} ${attr('w:id') ?? ''}`);
        return false;
      case 'w:footnote':
      case 'w:endnote':
        return !this.all.notes.has(`${name.slice(2)} ${attr('w:id') ?? ''}`);
      case 'wp:docPr':
        this.alternative = attr('descr') ?? attr('title');
        return false;
      case 'pic:pic':
      case 'v:imagedata':
        if (!this.aside && !silent(flow)) this.all.pictures.push(this.alternative ?? attr('o:title') ?? '');
        this.alternative = undefined;
        return false;
      case 'dgm:relIds':
      case 'c:chart':
        this.all.diagrams++;
        return false;
      case 'w:object':
      case 'w:altChunk':
      case 'w:subDoc':
        this.all.embedded++;
        return true;
      default:
        // What it looked like before a tracked change.
        if (name.endsWith('Change')) return true;
        return this.openTablePart(name, attr, parent) || this.property(name, attr, parent);
    }
  }

  close(name: string): void {
    const { flow } = this;
    switch (name) {
      case 'w:t':
      case 'm:t':
        this.taking = false;
        break;
      case 'w:r':
      case 'm:r':
        flow.run = undefined;
        break;
      case 'w:pPr':
        if (flow.paragraph) flow.paragraph.atEnd = false;
        break;
      case 'w:p':
        this.closeParagraph();
        break;
      case 'w:tbl':
        this.settle();
        flow.tables.pop();
        break;
      case 'w:tr':
        if (flow.tables.length > 0) closeRow(flow.tables.at(-1)!);
        break;
      case 'w:tc':
        this.closeCell();
        break;
      case 'w:sdt':
        flow.controls.pop();
        break;
      case 'w:txbxContent':
        this.settle();
        this.flow = this.flows.pop() ?? this.flow;
        break;
      case 'w:sectPr':
        this.closePages();
        break;
      case 'w:footnote':
      case 'w:endnote':
      case 'w:body':
      case 'w:hdr':
      case 'w:ftr':
        this.settle();
        break;
    }
  }

  text(value: string): void {
    // A soft hyphen is not a letter of the word; a line end inside an element is only how the file is laid out.
    const { run } = this.flow;
    if (this.taking) this.add(inFont(value.replace(/[\r\n]+/g, ' ').replaceAll('\u00ad', ''), run?.font));
  }

  private openTablePart(name: string, attr: Attr, parent: string): boolean {
    const { tables } = this.flow;
    if (name === 'w:tbl') {
      this.settle();
      tables.push(openTable(`t${++this.all.tables}`));
      return false;
    }
    const table = tables.at(-1);
    if (!table) return false;
    if (name === 'w:hidden' && parent === 'w:trPr' && isOn(attr)) this.all.hidden = true;
    return tablePart(table, name, attr, parent, this.all.blocks.length);
  }

  private property(name: string, attr: Attr, parent: string): boolean {
    const { run, paragraph, fields } = this.flow;
    const control = this.flow.controls.at(-1);
    switch (parent) {
      case 'w:rPr':
        if (!run) break;
        if (name === 'w:b') run.bold = isOn(attr);
        else if (name === 'w:vanish') run.hidden = isOn(attr);
        else if (name === 'w:rFonts') run.font = attr('w:ascii') ?? attr('w:hAnsi');
        else if (name === 'w:rStyle') run.style = this.all.styles.get(attr('w:val'));
        break;
      case 'w:pPr':
        if (!paragraph) break;
        if (name === 'w:pStyle') paragraph.style = this.all.styles.get(attr('w:val'));
        else if (name === 'w:rPr') paragraph.atEnd = true;
        else if (name === 'w:outlineLvl') paragraph.heading = outlineLevel(attr);
        break;
      case 'w:numPr':
        if (paragraph && name === 'w:numId') paragraph.list = listOf(attr);
        else if (paragraph && name === 'w:ilvl') paragraph.depth = Number(attr('w:val'));
        break;
      case 'w:sdtPr':
        if (!control) break;
        if (name === 'w:tag') control.section = sectionOfTag(attr('w:val') ?? '') ?? control.section;
        else if (name === 'w:showingPlcHdr') control.placeholder ||= isOn(attr);
        else if (name === 'w:lock') control.locked ||= /contentlocked$/i.test(attr('w:val') ?? '');
        break;
      case 'w:sectPr':
        if (name === 'w:titlePg') this.pages.first = isOn(attr);
        else if (name === 'w:headerReference' || name === 'w:footerReference') {
          this.pages.margins.push({ id: attr('r:id') ?? '', type: attr('w:type') ?? 'default' });
        }
        break;
    }
    if (name === 'w:sdt') openControl(this.flow);
    else if (fields.length > 0) fieldPart(fields.at(-1)!, name, attr, parent);
    return false;
  }

  /** A deletion marks a paragraph's end or a table row as gone, or holds words that are. */
  private deletion(parent: string): boolean {
    const { flow } = this;
    if (parent === 'w:trPr') {
      if (flow.tables.length > 0) flow.tables.at(-1)!.dropRow = true;
      return false;
    }
    if (parent !== 'w:rPr') return true;
    if (flow.run) flow.run.hidden = true;
    else if (flow.paragraph?.atEnd) flow.paragraph.open = true;
    return false;
  }

  private openParagraph(): void {
    const { flow, all } = this;
    const control = flow.controls.at(-1);
    // No paragraph holds another; what came so far is not lost where a file says so.
    if (flow.paragraph) this.closeParagraph();
    flow.paragraph = {
      slot: this.nextSlot(),
      text: flow.carry?.text ?? '',
      bold: flow.carry?.bold,
      style: all.styles.get(all.styles.usual),
      section: control?.section,
      locked: control?.locked ?? false,
      open: false,
    };
    flow.carry = undefined;
  }

  /** Takes the place of the next block. */
  private nextSlot(): number {
    const { blocks } = this.all;
    if (blocks.length >= limits.blocks) throw tooBig();
    return blocks.push(undefined) - 1;
  }

  private closeParagraph(): void {
    const { flow } = this;
    const { paragraph } = flow;
    flow.paragraph = undefined;
    if (!paragraph) return;
    // A field whose code never ended must not swallow the rest of the text.
    for (const field of flow.fields) field.code = false;
    if (paragraph.open) flow.carry = paragraph;
    else this.put(paragraph);
  }

  /** Ends what waits for a next paragraph: there is none in this text. */
  private settle(): void {
    const { flow } = this;
    if (flow.carry) this.put(flow.carry);
    flow.carry = undefined;
  }

  private put({
    slot,
    text: own,
    bold,
    style,
    heading = style.heading,
    list = style.list,
    depth = style.depth,
    section,
    locked,
  }: Paragraph): void {
    const { flow, all } = this;
    const cell = flow.tables.at(-1)?.cell;
    if (style.contents) return;
    const number = list ? listNumber(all.numbering.next(list, depth ?? 0)) : '';
    const text = number === '' ? own : `${number}${withoutBreaks(own)}`.trimEnd();
    if (text.trim() === '') {
      if (cell) {
        cell.section ??= section;
        return;
      }
      // An empty part of a known section still shows where to write.
      if (section === undefined) {
        flow.gap = true;
        return;
      }
    }
    const block: Mutable<Block> = { id: `p${slot}`, text: withoutBreaks(text) };
    if (heading) block.heading = heading;
    else if (list) {
      block.list = true;
      if (depth) block.indent = depth * levelIndent;
    }
    if (bold) block.bold = true;
    if (cell) block.cell = cell.place;
    else if (flow.gap) block.gap = true;
    flow.gap = false;
    if (section !== undefined) block.section = section;
    if (locked) block.readOnly = true;
    if (flow.aside) block.aside = flow.aside;
    all.blocks[slot] = block;
  }

  private closeCell(): void {
    this.settle();
    const { flow, all } = this;
    const table = flow.tables.at(-1);
    const cell = table?.cell;
    if (!table || !cell) return;
    const shown = closeCell(table, cell);
    if (!shown) {
      all.blocks.length = cell.from;
      return;
    }
    const { place } = cell;
    const inside = all.blocks.splice(cell.from);
    // A text box that fills a cell says what the cell says.
    const filled = inside.every((block) => !block || (block.aside === 'text-box' && !block.cell));
    for (const block of inside) all.blocks.push(block && filled ? { ...block, cell: place } : block);
    if (inside.some((block) => block !== undefined)) return;
    const slot = this.nextSlot();
    const empty: Mutable<Block> = { id: `p${slot}`, text: '', cell: place };
    if (cell.section !== undefined) empty.section = cell.section;
    if (flow.aside) empty.aside = flow.aside;
    all.blocks[slot] = empty;
  }

  /** Ends a stretch of pages, and keeps the headers and footers that they show. */
  private closePages(): void {
    const { first, margins } = this.pages;
    const { even } = this;
    for (const { id, type } of margins) {
      if (type === 'first' ? first : type === 'even' ? even : true) this.all.margins.add(id);
    }
    this.pages = newPages();
  }

  private fieldChar(type: string | undefined): void {
    const { fields } = this.flow;
    if (type === 'begin') {
      if (fields.length >= limits.fields) throw tooBig();
      fields.push(startField());
    } else if (type === 'separate' && fields.length > 0) fields.at(-1)!.code = false;
    else if (type === 'end') {
      const field = fields.pop();
      if (field) this.add(endField(field));
    }
  }

  /** Old lettering as a shape; in a header it is a watermark. */
  private wordArt(text = ''): void {
    const { aside } = this.flow;
    if (text.trim() === '' || aside === 'header' || aside === 'footer') return;
    const slot = this.nextSlot();
    this.all.blocks[slot] = { id: `p${slot}`, text, aside: aside ?? 'text-box' };
  }

  private add(text: string): void {
    if (addText(this.flow, text)) this.all.hidden = true;
  }
}

/** Points by which Word sets each level of a list further in. */
const levelIndent = 36;

const newPages = () => ({ first: false, margins: [] as { id: string; type: string }[] });

/** Without line breaks at either end, where they are mostly page breaks. */
function withoutBreaks(text: string): string {
  let from = 0;
  let to = text.length;
  while (text[from] === '\n') from++;
  while (to > from && text[to - 1] === '\n') to--;
  return text.slice(from, to);
}
