import { isOn } from './styles';
import type { Attr } from './xml';

/** A field that is being read: its code is not text, its result is. */
export interface Field {
  /** Still in the code. */
  code: boolean;
  /** A result was shown. */
  shown: boolean;
  /** A check box of an old-style form. */
  checked?: boolean;
  /** The choices of an old-style drop-down list, and which is chosen. */
  readonly choices: string[];
  chosen: number;
}

/** A field before its code. */
export function startField(): Field {
  return { code: true, shown: false, choices: [], chosen: 0 };
}

/** Takes an element of the data of an old-style form field; ignores all others. */
export function fieldPart(field: Field, name: string, attr: Attr, parent: string): void {
  if (name === 'w:checkBox') field.checked ??= false;
  else if (parent === 'w:checkBox' && (name === 'w:default' || name === 'w:checked')) field.checked = isOn(attr);
  else if (parent === 'w:ddList' && name === 'w:listEntry') field.choices.push(attr('w:val') ?? '');
  else if (parent === 'w:ddList' && name === 'w:result') field.chosen = Number(attr('w:val')) || 0;
}

/** What stands for a field that has no result of its own: a ticked or empty box, the chosen entry. */
export function endField(field: Field): string {
  if (field.checked !== undefined) return field.checked ? '☒' : '☐';
  return field.shown ? '' : (field.choices[field.chosen] ?? '');
}
