import type { FieldId } from '../../section';
import { tellsAdult } from '../cell-shapes';
import { beginsWithTime, isWhen } from '../when';
import { wordsOf, type NamedPair } from './pair';

/** Among the details some words mean something else: “Review” a date, “Start date” the plan's, “Supported by” nobody's task yet. */
export function fieldOfPair({ name, value, words, place }: NamedPair): {
  readonly field: FieldId | undefined;
  readonly asDetail: boolean;
} {
  const { section, nearDetails, field: above } = place;
  const { key } = name;
  const told = value && wordsOf(value);
  const starts = name.field === 'start' && key === 'start' && told !== undefined;
  const field = starts && !beginsWithTime(told) ? 'baseline' : name.field;
  const asked = name.section === 'review' && /^review|review$/.test(key) && (field === undefined || field === 'impact');
  // “Review of last plan: 10 July 2026, Mum, Ms Bianchi” opens what was said then.
  if (asked && /\b(?:last|previous|old|cycle \d)\b/i.test(words)) return { field, asDetail: false };
  // “We talked on: 2 November 2026” among the details
  if (name.section === 'contributors' && told && isWhen(told)) return { field: undefined, asDetail: true };
  // “Plan: 2 November 2026 to 11 February 2027”
  if (name.section === 'plan' && told && isWhen(told)) return { field: 'plan_date', asDetail: true };
  if (asked && told && isWhen(told)) return { field: 'review_date', asDetail: section === undefined };
  if (!nearDetails && section !== undefined && section !== 'personal_details') return { field, asDetail: false };
  // “Check date: 12 February 2027” at the head of a plan
  if (field === 'deadline' && told && isWhen(told) && /\b(?:check|meet|look|review)/i.test(words))
    return { field: 'review_date', asDetail: true };
  // “Completed by: Mrs Kettle, SENCO”
  if (field === 'deadline' && told && tellsAdult(told)) return { field: undefined, asDetail: true };
  // “Status: Active” is the form's.
  if (field === 'status') return { field: undefined, asDetail: true };
  // “When we meet again”, and below it “Date and time: …”
  if (field === 'date' && above === 'review_date') return { field: 'review_date', asDetail: true };
  if (field === 'date' || (field === 'start' && key.startsWith('start'))) return { field: 'plan_date', asDetail: true };
  // “Room: Pebbles” at the head of a plan
  const open = section !== undefined || nearDetails === true || (field === 'where' && place.group === undefined);
  const asDetail = open && name.section === undefined && field !== undefined && alsoDetails.has(field);
  return { field, asDetail };
}

const alsoDetails = new Set<FieldId>(['who', 'where', 'start', 'end', 'comment', 'frequency', 'group', 'resources']);
