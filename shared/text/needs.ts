/** What a part of an expression asks of a text, letters folded to lower case and all but letters, digits and `_` to a space. */
interface Asked {
  /** The only strings that it matches; absent where there are too many. */
  readonly exact?: readonly string[];
  /** One of these stands in whatever it matches; absent where nothing is known. */
  readonly need?: readonly string[];
  /** Whatever it matches begins with one of these; absent where nothing is known. */
  readonly start?: readonly string[];
}

/** Marks a border between a word and what is none, until what stands beside it is known. */
const border = '\u0001';
/** Stands for any letters and digits, or none. */
const any = '\u0002';
const most = 160;
const nothing: Asked = {};
const empty: Asked = { exact: [''] };
const letters: Asked = { exact: [any] };
const fold = (character: string): string =>
  /\d/.test(character) ? '0' : /\w/.test(character) ? character.toLowerCase() : ' '.repeat(character.length);

/** What an expression asks of a text, a text being put between spaces; letters are in lower case, digits `0`, and what is no letter, digit or `_` is a space. */
export interface Needs {
  /** At least one stands in every text that it matches; absent where that cannot be told, or they are too short to tell anything. */
  readonly words?: readonly string[];
  /** Every match begins with one of these, some behind any letters of their first word; absent where that cannot be told. */
  readonly starts?: readonly { readonly text: string; readonly behindLetters: boolean }[];
  /** Every match begins where a word does. */
  readonly atWord: boolean;
}

/** Reads what an expression needs. */
export function needsOf(source: string): Needs {
  const { exact, need, start = exact } = new Reader(source).read();
  const words = exact ? usable(exact) : need;
  const starts = start?.map((string) => {
    const bare = string.replace(/^\u0001+/, '');
    const behindLetters = bare.startsWith(any);
    return { behindLetters, text: bordered(bare.replace(/^\u0002+(?:\u0001.*)?/, '').replace(/\u0002.*$/, '')) };
  });
  return {
    ...(words && { words: shortest(words) }),
    ...(starts && !starts.some(({ text, behindLetters }) => text.length < (behindLetters ? 2 : 1)) && { starts }),
    atWord: start?.every((string) => /^\u0001+[\w\u0002]/.test(string)) ?? false,
  };
}

/** Less those that begin with another: where “often” is asked for, “often as” need not be. */
const shortest = (strings: readonly string[]): readonly string[] =>
  [...new Set(strings)].filter((one, _, all) => !all.some((other) => other !== one && one.startsWith(other)));

/** A string as it stands in a text: a border beside a letter is a space. */
const bordered = (string: string): string =>
  string
    .replace(/^\u0001+(?=(\w)?)/, (_, word?: string) => (word ? ' ' : ''))
    .replace(/(\w?)\u0001+$/, (_, word: string) => (word ? `${word} ` : ''))
    .replaceAll(border, '');

/** The strings as they stand in a text, of each its longest part; undefined where one is too short to tell anything. */
function usable(strings: readonly string[]): readonly string[] | undefined {
  const ready = strings.map((string) =>
    string
      .split(any)
      .map(bordered)
      .reduce((longest, part) => (part.length > longest.length ? part : longest)),
  );
  return ready.every((string) => string.length >= 3) ? ready : undefined;
}

/** Of two sets of strings the one that fewer texts have. */
function rarer(one: readonly string[] | undefined, other: readonly string[] | undefined) {
  const worth = (strings: readonly string[]) =>
    Math.min(6, ...strings.map(({ length }) => length)) - strings.length / 16;
  if (!one || !other) return one ?? other;
  return worth(other) > worth(one) ? other : one;
}

class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  read(): Asked {
    const branches: Asked[] = [];
    do branches.push(this.#sequence());
    while (this.source[this.#at++] === '|');
    const exact = branches.flatMap((branch) => branch.exact ?? []);
    if (branches.every((branch) => branch.exact) && exact.length <= most) return { exact: [...new Set(exact)] };
    const needs = branches.map((branch) => (branch.exact ? usable(branch.exact) : branch.need));
    const starts = branches.map((branch) => branch.exact ?? branch.start);
    return {
      ...(needs.every((need) => need !== undefined) && { need: needs.flat() }),
      ...(starts.every((start) => start !== undefined) && { start: starts.flat() }),
    };
  }

  #sequence(): Asked {
    let run: readonly string[] = [''];
    let start: readonly string[] | undefined;
    let need: readonly string[] | undefined;
    const close = (next: readonly string[], begins: readonly string[] = ['']) => {
      need = rarer(need, usable(run));
      start ??= run.length * begins.length <= most * 4 ? join(run, begins) : run;
      run = next;
    };
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at]!)) {
      const part = this.#atom();
      const [least, isOpen] = this.#times();
      if (part === letters) {
        run = join(run, [any]);
        continue;
      }
      if (least === 0) {
        const [exact] = isOpen ? [] : [part.exact];
        if (exact && run.length * (exact.length + 1) <= most) run = join(run, ['', ...exact]);
        else close(['']);
        continue;
      }
      if (!part.exact) {
        close([''], part.start);
        need = rarer(need, part.need);
      } else if (run.length * part.exact.length <= most) run = join(run, part.exact);
      else close(part.exact, part.exact);
      if (isOpen && part.exact) close(part.exact);
    }
    return start ? { start, need: rarer(need, usable(run)) } : { exact: run };
  }

  /** How often at least, and whether it may be more than once. */
  #times(): readonly [number, boolean] {
    const match = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.#at, this.#at + 12));
    if (!match) return [1, false];
    this.#at += match[0].length;
    const [, sign, from, comma, to] = match;
    if (sign) return [sign === '+' ? 1 : 0, sign !== '?'];
    return [Math.min(1, Number(from)), comma ? to !== '1' : Number(from) > 1];
  }

  #atom(): Asked {
    const unit = this.source[this.#at++]!;
    if (unit === '(') return this.#group();
    if (unit === '[') return this.#class();
    if (unit === '\\') return this.#escape();
    if (unit === '^' || unit === '$') return empty;
    return unit === '.' ? nothing : { exact: [fold(unit)] };
  }

  #group(): Asked {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += kind.length;
    const inside = this.read();
    // `read` has passed the closing bracket. What looks ahead or behind takes no room.
    return /[=!]/.test(kind) ? empty : inside;
  }

  #class(): Asked {
    const start = this.#at;
    while (this.source[this.#at] !== ']') this.#at += this.source[this.#at] === '\\' ? 2 : 1;
    const inside = this.source.slice(start, this.#at++);
    if (inside === 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ') return letters;
    if (/^\^|.-.|\\[^stnrfv\W]/.test(inside)) return nothing;
    return { exact: [...new Set(Array.from(inside.replace(/\\[stnrfv]/g, ' ').replaceAll('\\', ''), fold))] };
  }

  #escape(): Asked {
    const unit = this.source[this.#at++]!;
    if (unit === 'b') return { exact: [border] };
    if (unit === 'B') return empty;
    if (unit === 's' || unit === 'W' || /[tnrfv]/.test(unit)) return unit === 'W' ? nothing : { exact: [' '] };
    if (unit === 'd') return { exact: ['0'] };
    if (unit === 'w') return letters;
    if (unit === 'p') {
      const name = this.source.slice(this.#at, (this.#at = this.source.indexOf('}', this.#at) + 1));
      return /^\{L[ul]?\}$/.test(name) ? letters : nothing;
    }
    if (unit === 'P') this.#at = this.source.indexOf('}', this.#at) + 1;
    else if (unit === 'k') this.#at = this.source.indexOf('>', this.#at) + 1;
    else if (unit === 'u' && this.source[this.#at] === '{') this.#at = this.source.indexOf('}', this.#at) + 1;
    else if (unit === 'u') this.#at += 4;
    else if (unit === 'x') this.#at += 2;
    else if (!/[DS\d]/.test(unit)) return { exact: [fold(unit)] };
    return nothing;
  }
}

const join = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...new Set(before.flatMap((one) => after.map((other) => one + other))),
];
