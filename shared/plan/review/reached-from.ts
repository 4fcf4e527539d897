import { withoutDays } from './without-days';

interface Figure {
  readonly value: number;
  /** What it is a share of: 5 in “2 days out of 5”, 100 of percentages. */
  readonly of?: number;
  /** What is counted, in the singular. */
  readonly unit?: string;
}

const figure =
  /(?<![\d/.:])(\d{1,4}(?:\.\d+)?)(?:(?: ([a-z]{3,}))?(?: [a-z]{3,})? ?(?:out of|of|in|\/)(?: the| every)? ?(\d{1,3})(?![\d/]|\.\d)|( ?%)|(?: ([a-z]{3,})\b)?)/gi;

/** “By 8.40am”, “a Year 1 book” */
const clock =
  /\b(?:Year|Yr|Stage|Level|Phase) \d{1,2}\b|\b(?:at|by|before|until) \d{1,2}[.:]\d\d\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b/gi;

const figuresIn = (text: string): readonly Figure[] =>
  [...withoutDays(text).replace(clock, '').matchAll(figure)].map(([, value, thing, of, percent, unit]) => ({
    value: Number(value),
    ...((of ?? percent) !== undefined && { of: of === undefined ? 100 : Number(of) }),
    ...((unit ?? thing) !== undefined && { unit: (unit ?? thing)!.toLowerCase().replace(/s$/, '') }),
  }));

/** The one figure of a text; undefined where it has none or several. */
function onlyIn(text: string): Figure | undefined {
  const [first, second] = figuresIn(text);
  return second ? undefined : first;
}

const connects = /^(?:now|and|but|with|last|this|per|for|the|when)$/;
const counts = ({ unit }: Figure): boolean => unit !== undefined && !connects.test(unit);

function isLike(one: Figure, other: Figure): boolean {
  if (one.of !== undefined && other.of !== undefined) return one.of === other.of;
  if (one.of !== undefined || other.of !== undefined) return !counts(one.of === undefined ? one : other);
  return !counts(one) || !counts(other) || one.unit === other.unit;
}

/**
 * Whether what a review tells has come as far as was aimed at, by one figure each: the start says which way is up.
 * Undefined where that is not certain.
 */
export function isReachedFrom(start: string, aim: string, told: string): boolean | undefined {
  const [first] = figuresIn(start);
  const [wanted, had] = [onlyIn(aim), onlyIn(told)];
  if (!first || !wanted || !had || first.value === wanted.value) return undefined;
  if (!isLike(first, wanted) || !isLike(wanted, had)) return undefined;
  return first.value < wanted.value ? had.value >= wanted.value : had.value <= wanted.value;
}

/** Whether a review that says “18, up from 5 in September” begins elsewhere than the outcome did, both with one figure of one kind and of one month. */
export function startsElsewhere(start: string, outcome: string, told: string): boolean {
  const { 1: from, 2: month } = upFrom.exec(told) ?? [];
  if (from === undefined || (month !== undefined && !outcome.includes(month.slice(0, 3)))) return false;
  const [begun, second] = figuresIn(start);
  const [said] = figuresIn(from);
  return (
    begun !== undefined &&
    second === undefined &&
    said !== undefined &&
    isLike(begun, said) &&
    begun.value !== said.value
  );
}
const upFrom =
  /\d[^.;\d]{0,40}(?:[\d/.]+)?,? (?:up|down) from (\d{1,4}(?: ?%| ?(?:out of|of|\/) ?\d{1,3})?)(?: in ([A-Z][a-z]{2,8})\b)?(?=\W*$|[.,;)]\s)/;
