import type { Passage } from '../plan';

/** “Aimed at”, “What we hoped for”, “Aim”, “Target figure” */
const aims =
  /^\W*(?:(?:what )?(?:we|he|she|they|I) )?(?:aim(?:ed|ing|s)?|hop(?:ed|ing)|want(?:ed)?|expect(?:ed|ing))\b|^\W*(?:target|goal) (?:figure|score|level|number|value)\b|^\W*to reach\b/i;

/** Whether a cell stands behind another of its row that holds the outcome, though both columns are headed as outcomes are. */
export const isSecond = (cell: Passage, row: readonly Passage[]): boolean =>
  cell.field === 'outcome' && row.find(({ field }) => field === 'outcome') !== cell;

/** Whether a cell in a row of a review says what was aimed at, beside the outcome itself: “Aimed at | 20 of 30”. */
export const isAim = (cell: Passage, row: readonly Passage[]): boolean =>
  cell.field === 'measure' ||
  (aims.test(cell.label ?? '') && cell.field !== 'status' && (cell.field !== 'outcome' || isSecond(cell, row)));

const isNow = (label = ''): boolean => /\b(?:now|today|at the moment|currently)\b/i.test(label);
const month =
  /^(?:in |on |at )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer)(?: term)?(?: 20\d\d)?$/i;

/** Whether a cell says where things were before: “Baseline”, or “September” beside “Now”. */
export const isBefore = ({ field, label = '' }: Passage, row: readonly Passage[]): boolean =>
  (field === 'baseline' && !isNow(label)) ||
  ((field === undefined || field === 'comment') && month.test(label.trim()) && row.some((one) => isNow(one.label)));

/** Whether a cell of a review says where things are, though its column is headed as a start may be: “Now”. */
export const isAfter = ({ field, label }: Passage): boolean => field === 'baseline' && isNow(label);
