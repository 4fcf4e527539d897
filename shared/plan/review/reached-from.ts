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

/** Whether a review that says “up from 5” begins elsewhere than the outcome did, both with one figure of one kind. */
export function startsElsewhere(start: string, told: string): boolean {
  const from = upFrom.exec(told)?.[1];
  const [begun, second] = figuresIn(start);
  const [said] = from === undefined ? [] : figuresIn(from);
  return (
    begun !== undefined &&
    second === undefined &&
    said !== undefined &&
    isLike(begun, said) &&
    begun.value !== said.value
  );
}
const upFrom = /\b(?:up|down|rise[ns]?|rose|increased?|fallen|fell|dropped|improved|moved|gone) from ([^.;,()]{1,30})/i;
