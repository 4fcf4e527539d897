import { findDates } from '../../text/dates';
import { calendarOf } from '../dates/read-dates';
import type { Plan } from '../plan';

const paper = '(?:plan|sheet|card|page|board|map|form|record|passport|target|aim|goal)s?';
const looked = '(?:reviewed|looked at|looked over|checked|talked through|talked over|gone through)';
/** “We will talk it through again on …”, “Cards get checked on …”, “To be reviewed with Mrs Roe on …”. */
const again = new RegExp(
  `\\b(?:to be ${looked}|we(?: will| shall|['’]ll| all)? (?:review|look at|look over|talk|go through|go over|check|come back)\\b[^.]{0,40}\\b(?:again|together|over|through)\\b|${paper} (?:(?:is|are|will be|gets?|to be) )?${looked}(?: again)?\\b|next (?:review|look|review meeting)\\b|we all look at this\\b)`,
  'i',
);

/** Whether a line says in words on which day to come the plan is looked at again, though no field of the form does. */
export function saysReviewDay(plan: Plan): boolean {
  const calendar = calendarOf(plan.child, plan.settings);
  return plan.draft.blocks.some(({ text }) => {
    const lines = again.test(text) ? text.split(/(?<=[a-z)]\.)\s|\n/) : [];
    return lines.some(
      (line) =>
        again.test(line) && findDates(line, calendar).some(({ kind, day }) => kind === 'date' && day! >= plan.today),
    );
  });
}
