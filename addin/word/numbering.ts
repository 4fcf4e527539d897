import type { Block } from '../../shared/text/draft';

/** Numbers that somebody typed before the headings of a level: what comes behind them goes on with `next`. */
export interface Numbering {
  /** Index of the last numbered heading among the paragraphs. */
  readonly last: number;
  /** The next number as it is typed, with what stands around it; empty where there is none, as after `z)`. */
  readonly next: () => string;
}

/** `1.`, `2)`, `(c)`, `d.`, `Part 3:`; a letter needs a sign beside it, or “A good day” would be numbered. */
const typed = /^(\(|(?:section|part)\s+)?(\d{1,2}|[a-z])(\.\)|[.):]|\s?[-–])?(\s+)(?=[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/i;

interface Typed {
  readonly index: number;
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

/** The numbering of these headings, if the last two of them are numbered by hand in order. */
export function typedNumbering(
  headings: readonly { readonly block: Block; readonly index: number }[],
): Numbering | undefined {
  const [one, two] = headings.flatMap(({ block, index }) => read(block.text, index) ?? []).slice(-2);
  if (!one || !two || following(one.value) !== two.value || one.before !== two.before || one.after !== two.after)
    return undefined;
  let value: string | undefined = two.value;
  return {
    last: two.index,
    next: () => {
      value = value && following(value);
      return value ? two.before + value + two.after : '';
    },
  };
}

function read(text: string, index: number): Typed | undefined {
  const [, before = '', value, sign = '', gap] = typed.exec(text) ?? [];
  if (value === undefined || gap === undefined) return undefined;
  if (sign === '' && before === '' && gap !== '\t') return undefined;
  return { index, value, before, after: sign + gap };
}

function following(value: string): string | undefined {
  if (/\d/.test(value)) return String(Number(value) + 1);
  return /z/i.test(value) ? undefined : String.fromCharCode(value.charCodeAt(0) + 1);
}
