import type { Anchor } from './anchor';
import { invalidArgument, notSimulated } from './api-error';
import type { Model } from './model';
import { ensureProperties, property, setProperty, valueOf } from './properties';
import { child, closest, type Element } from './xml';
import { WordObject } from './word-object';

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  lightGray: '#C0C0C0',
  darkGray: '#808080',
  black: '#000000',
  white: '#FFFFFF',
};

/** The formatting of the words in a stretch: a value when they agree, null (empty for texts) when they differ. */
export class Font extends WordObject {
  readonly className = 'Font';

  constructor(
    private readonly model: Model,
    private readonly stretch: { extent(): Anchor; exists(): boolean; paragraphNodes(): Element[] },
  ) {
    super();
  }
  override exists(): boolean {
    return this.stretch.exists();
  }

  #runs(): Element[] {
    const { start, end } = this.stretch.extent();
    return this.stretch.paragraphNodes().flatMap((node) => {
      const from = node === start.paragraph ? start.offset : 0;
      const to = node === end.paragraph ? end.offset : Infinity;
      return this.model.editor.runsBetween(node, from, Math.min(to, this.model.editor.text(node).length));
    });
  }

  #read<T>(read: (run: Element) => T, mixed: T): T {
    const { start, end } = this.stretch.extent();
    const values = new Set(
      this.stretch.paragraphNodes().flatMap((node) =>
        this.model.editor
          .runs(node)
          .filter(
            (one) =>
              (node !== start.paragraph || one.to > start.offset) && (node !== end.paragraph || one.from < end.offset),
          )
          .map((one) => read(one.run)),
      ),
    );
    if (values.size === 0) return read(this.stretch.paragraphNodes()[0]!);
    return values.size === 1 ? [...values][0]! : mixed;
  }

  #write(name: string, attributes: Readonly<Record<string, string>> | null): void {
    for (const run of this.#runs()) setProperty(this.model.journal, run, name, attributes);
    for (const node of this.stretch.paragraphNodes()) this.model.changes.note('ParagraphChanged', node);
  }

  /** The property in force for a run: its own, its paragraph style's or the document's. */
  #inForce(run: Element, name: string): Element | null {
    const own = run.name === 'w:r' ? property(run, name) : null;
    if (own) return own;
    const paragraph = closest(run, 'w:p');
    const style = paragraph && valueOf(paragraph, 'w:pStyle');
    return this.model.styles.inherited(style, 'w:rPr', name) ?? this.model.styles.defaults('w:rPr', name);
  }

  #flag(name: string): boolean | null {
    return this.#read<boolean | null>((run) => {
      const found = this.#inForce(run, name);
      return found !== null && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '');
    }, null);
  }
  #setFlag(name: string, on: boolean | null): void {
    this.#write(name, on ? { val: '1' } : { val: '0' });
  }

  get bold(): boolean | null {
    return this.#flag('w:b');
  }
  set bold(on: boolean | null) {
    this.#setFlag('w:b', on);
  }
  get italic(): boolean | null {
    return this.#flag('w:i');
  }
  set italic(on: boolean | null) {
    this.#setFlag('w:i', on);
  }
  get strikeThrough(): boolean | null {
    return this.#flag('w:strike');
  }
  set strikeThrough(on: boolean | null) {
    this.#setFlag('w:strike', on);
  }
  get underline(): string {
    return this.#read((run) => {
      const kind = this.#inForce(run, 'w:u')?.attributes['w:val'] ?? 'none';
      return kind.charAt(0).toUpperCase() + kind.slice(1);
    }, 'Mixed');
  }
  set underline(kind: string) {
    if (kind !== 'None' && kind !== 'Single') throw notSimulated(`underline ${kind}`);
    this.#write('w:u', { val: kind.toLowerCase() });
  }
  get color(): string {
    return this.#read((run) => {
      const color = this.#inForce(run, 'w:color')?.attributes['w:val'] ?? 'auto';
      return color === 'auto' ? '#000000' : `#${color.toUpperCase()}`;
    }, '');
  }
  set color(color: string) {
    const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
    if (!hex) throw notSimulated(`font colour ${color}`);
    this.#write('w:color', { val: hex.toUpperCase() });
  }
  /** Points. */
  get size(): number | null {
    return this.#read<number | null>((run) => Number(this.#inForce(run, 'w:sz')?.attributes['w:val'] ?? 20) / 2, null);
  }
  set size(points: number | null) {
    if (points === null) throw invalidArgument('Font.size');
    this.#write('w:sz', { val: String(Math.round(points * 2)) });
    this.#write('w:szCs', { val: String(Math.round(points * 2)) });
  }
  get name(): string {
    return this.#read((run) => this.#inForce(run, 'w:rFonts')?.attributes['w:ascii'] ?? 'Times New Roman', '');
  }
  set name(name: string) {
    this.#write('w:rFonts', { ascii: name, hAnsi: name, cs: name });
  }
  /** A colour, null for none, the empty text when mixed. */
  get highlightColor(): string | null {
    return this.#read<string | null>(
      (run) => HIGHLIGHTS[this.#inForce(run, 'w:highlight')?.attributes['w:val'] ?? ''] ?? null,
      '',
    );
  }
  set highlightColor(color: string | null) {
    if (color === null) {
      for (const run of this.#runs()) {
        const properties = ensureProperties(this.model.journal, run);
        const known = child(properties, 'w:highlight');
        if (known) this.model.journal.remove(known);
      }
      return;
    }
    const named = Object.entries(HIGHLIGHTS).find(
      ([name, hex]) => name.toLowerCase() === color.toLowerCase() || hex === color.toUpperCase(),
    )?.[0];
    if (!named) throw notSimulated(`highlight colour ${color}`);
    this.#write('w:highlight', { val: named });
  }
}
