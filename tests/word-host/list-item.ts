import type { Model } from './model';
import { property } from './properties';
import { WordObject } from './word-object';
import { child, elements, type Element } from './xml';

/** `Word.ListItem`: what Word itself writes before a paragraph of a list, as far as its numbers are decimal, letters or bullets. */
export class ListItem extends WordObject {
  readonly className = 'ListItem';

  constructor(
    private readonly model: Model,
    private readonly node: Element,
  ) {
    super();
  }
  override exists(): boolean {
    return this.model.holds(this.node);
  }
  get level(): number {
    return placeOf(this.node).level;
  }
  get listString(): string {
    const { list, level } = placeOf(this.node);
    const root = this.model.package.related('numbering');
    const all = root ? elements(root) : [];
    const shape = valueIn(
      all.find((one) => one.name === 'w:num' && one.attributes['w:numId'] === list),
      'w:abstractNumId',
    );
    const own = all.find((one) => one.name === 'w:abstractNum' && one.attributes['w:abstractNumId'] === shape);
    const levelAt = (at: number) =>
      own && elements(own).find((one) => one.name === 'w:lvl' && one.attributes['w:ilvl'] === String(at));
    const format = (at: number) => valueIn(levelAt(at), 'w:numFmt') ?? 'decimal';
    if (format(level) === 'bullet') return valueIn(levelAt(level), 'w:lvlText') ?? '';
    const counts: number[] = [];
    for (const one of this.model.paragraphs) {
      const place = placeOf(one);
      if (place.list !== list) continue;
      counts[place.level] = (counts[place.level] ?? 0) + 1;
      counts.length = place.level + 1;
      if (one === this.node) break;
    }
    return (valueIn(levelAt(level), 'w:lvlText') ?? '').replace(/%([1-9])/g, (_, digit: string) => {
      const count = counts[Number(digit) - 1] ?? 1;
      return format(Number(digit) - 1) === 'lowerLetter' ? String.fromCharCode(96 + count) : String(count);
    });
  }
}

const valueIn = (parent: Element | undefined, name: string): string | undefined =>
  (parent && child(parent, name))?.attributes['w:val'];

function placeOf(paragraph: Element): { readonly list: string | undefined; readonly level: number } {
  const numbering = property(paragraph, 'w:numPr') ?? undefined;
  return { list: valueIn(numbering, 'w:numId'), level: Number(valueIn(numbering, 'w:ilvl') ?? 0) };
}
