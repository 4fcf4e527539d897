import { numerals } from '../label';
import type { Outcome } from '../outcome';

/** What an outcome of the plan is known by. */
export interface KnownOutcome {
  readonly outcome: Outcome;
  readonly stems: ReadonlySet<string>;
  /** Stems of the outcome's area of need, where its row names one. */
  readonly area: ReadonlySet<string>;
}

/** The outcomes of a plan, to be found again by what a review says of them; none is asked that shares no word with it. */
export class KnownOutcomes {
  readonly #all: readonly KnownOutcome[];
  /** Where the block of each stands in the draft. */
  readonly #places: readonly number[];
  /** Those that have a stem, by their places in the list. */
  readonly #having = new Map<string, number[]>();
  readonly #ofNumber = new Map<string, number>();

  /** `order`: where each block stands in the draft. */
  constructor(all: readonly KnownOutcome[], order: ReadonlyMap<string, number>) {
    const placeOf = ({ outcome }: KnownOutcome) => order.get(outcome.span.block)!;
    this.#all = [...all].sort((a, b) => placeOf(a) - placeOf(b));
    this.#places = this.#all.map(placeOf);
    for (const [index, { outcome, stems, area }] of this.#all.entries()) {
      for (const stem of new Set([...stems, ...area])) {
        const having = this.#having.get(stem);
        if (having) having.push(index);
        else this.#having.set(stem, [index]);
      }
      const number = bareNumber(outcome.number);
      if (number !== undefined && !this.#ofNumber.has(number)) this.#ofNumber.set(number, index);
    }
  }

  /** How many stand above a place in the draft. */
  above(place: number): number {
    let [from, to] = [0, this.#places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#places[middle]! < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The first of the upper `among` that has a number; “1.”, “1” and “one” are one number. */
  numbered(number: string, among: number): Outcome | undefined {
    const index = this.#ofNumber.get(bareNumber(number)!);
    return index !== undefined && index < among ? this.#all[index]!.outcome : undefined;
  }

  /** The short-term outcome that a number counts among the upper `among`, where none of them has a number of its own. */
  counted(number: string, among: number): Outcome | undefined {
    const upper = this.#all.slice(0, among);
    if (upper.some(({ outcome }) => outcome.number !== undefined)) return undefined;
    const short = upper.filter(({ outcome }) => outcome.term === 'short');
    return short[Number.parseInt(bareNumber(number)!, 10) - 1]?.outcome;
  }

  /**
   * The one of the upper `among` that a review repeats, shortens (`Reading`) or tells of; undefined where none or several
   * fit as well. `share` is how much of the shorter text must agree, 0 to 1; `atLeast` how many words.
   */
  told(
    stems: ReadonlySet<string>,
    share: number,
    atLeast: number,
    among: number = this.#all.length,
  ): Outcome | undefined {
    const common = new Map<number, number>();
    for (const stem of stems)
      for (const index of this.#having.get(stem) ?? []) {
        if (index >= among) break;
        common.set(index, (common.get(index) ?? 0) + 1);
      }
    let best: Outcome | undefined;
    let most = 0;
    let ties = 0;
    for (const [index, count] of common) {
      const { outcome, stems: own } = this.#all[index]!;
      const size = Math.min(stems.size, own.size);
      if (count < atLeast || size === 0 || count / size < share) continue;
      const score = count + count / size;
      if (score > most) {
        most = score;
        best = outcome;
        ties = 0;
      } else if (score === most) ties++;
    }
    return ties > 0 ? undefined : best;
  }
}

function bareNumber(text: string | undefined): string | undefined {
  const bare = text?.toLowerCase().replace(/^\W+|(?<!\W)\W+$/g, '');
  return bare && numerals.includes(bare) ? String(numerals.indexOf(bare) + 1) : bare;
}
