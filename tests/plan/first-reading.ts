import type { Question } from '../../shared/plan/learned/second-reading';

/** What the grammar of an outcome or a provision said, before its words were weighed with it. */
export function firstReading<Q extends Question>(
  read: Readonly<Record<Q, boolean | null>> & { readonly doubted: readonly Question[] },
  question: Q,
): boolean {
  const answer: boolean | null = read[question];
  return read.doubted.includes(question) ? answer !== true : answer === true;
}
