import { codeOfPractice } from '../authorities';
import type { Template } from '../template';

/** One cycle of the graduated approach on one sheet. */
export const assessPlanDoReviewRecord: Template = {
  id: 'assess-plan-do-review-record',
  title: 'Assess, plan, do, review record',
  authority: codeOfPractice('6.44 to 6.56'),
  sections: [
    {
      id: 'assess',
      heading: 'Assess',
      synonyms: ['assess stage', 'assess phase', 'step 1 assess'],
      hint: 'What goes well, what is hard, a dated figure to start from, and what child and parents say.',
      voice: 'school',
      by: 'class teacher with the SENCO',
      level: 1,
      table: {
        columns: [
          { field: 'comment', header: 'About', width: 1 },
          { field: 'comment', header: 'What we know', width: 3 },
        ],
        rows: 0,
        rowHeaders: [
          { header: 'Strengths' },
          { field: 'need', header: 'Needs', hint: 'What it looks like on an ordinary day' },
          { field: 'baseline', header: 'Baseline', hint: 'Figure, measure and date' },
          { header: 'Child’s views' },
          { header: 'Parents’ views' },
        ],
      },
    },
    {
      id: 'plan',
      heading: 'Plan',
      synonyms: ['plan stage', 'plan phase', 'step 2 plan'],
      hint: 'Outcomes first, then the support for each, who gives it, how often and for how long, and a date to review.',
      voice: 'school',
      by: 'class teacher and SENCO, agreed with child and family',
      level: 1,
      table: {
        columns: [
          { field: 'outcome', header: 'Outcome', hint: '[Name] will … so that …', width: 4 },
          { field: 'provision', header: 'Support', width: 3 },
          { field: 'who', header: 'Who', hint: 'Name and role', width: 2 },
          { field: 'frequency', header: 'How often', width: 1.5 },
          { field: 'duration', header: 'How long', width: 1.5 },
          { field: 'deadline', header: 'Review date', width: 1.5 },
        ],
        rows: 3,
      },
    },
    {
      id: 'do',
      heading: 'Do',
      synonyms: ['do stage', 'do phase', 'step 3 do'],
      hint: 'What was given: sessions planned and sessions held, by whom, and what was changed on the way.',
      voice: 'school',
      by: 'the adults who give the support',
      level: 1,
      table: {
        columns: [
          { field: 'provision', header: 'Support', width: 3 },
          { field: 'who', header: 'Who', width: 2 },
          { field: 'frequency', header: 'Sessions planned', width: 1.5 },
          { field: 'status', header: 'Sessions given', width: 1.5 },
          { field: 'comment', header: 'What we changed', width: 3 },
        ],
        rows: 3,
      },
    },
    {
      id: 'review',
      heading: 'Review',
      synonyms: ['review stage', 'review phase', 'step 4 review'],
      hint: 'The new figure beside the baseline, what child and parents think, and what happens next.',
      voice: 'school',
      by: 'class teacher and SENCO, with child and family',
      level: 1,
      table: {
        columns: [
          { field: 'outcome', header: 'Outcome', width: 3 },
          { field: 'baseline', header: 'Baseline', width: 1.5 },
          { field: 'impact', header: 'New figure', width: 1.5 },
          { field: 'status', header: 'Met, partly met or not met', width: 1.5 },
          { field: 'comment', header: 'Views of child and parents', width: 3 },
          { field: 'next_step', header: 'Next step', width: 2 },
        ],
        rows: 3,
      },
    },
  ],
};
