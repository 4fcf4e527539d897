import { readLabel } from '../label';

/** Titles of whole documents, and the template that a title names for sure. */
export const titles: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>(
  (
    [
      ['termly review: three questions', 'termly-review-three-questions'],
      ['termly review: four questions', 'termly-review-four-questions'],
      ['one plan', 'essex-one-plan'],
      ['one planning', 'essex-one-plan'],
      ['my one plan', 'essex-one-plan'],
      ['one page profile', 'one-page-profile'],
      ['my one page profile', 'one-page-profile'],
      ['pupil profile', 'one-page-profile'],
      ['pupil passport', 'one-page-profile'],
      ['learning passport', 'one-page-profile'],
      ['assess plan do review', 'assess-plan-do-review-record'],
      ['assess plan do review record', 'assess-plan-do-review-record'],
      ['apdr', 'assess-plan-do-review-record'],
      ['apdr cycle', 'assess-plan-do-review-record'],
      ['graduated approach', 'assess-plan-do-review-record'],
      ['send support plan', undefined],
      ['sen support plan', undefined],
      ['my send support plan', undefined],
      ['support plan', undefined],
      ['my support plan', undefined],
      ['my plan', undefined],
      ['plan for term', undefined],
      ['individual education plan', undefined],
      ['iep', undefined],
      ['individual support plan', undefined],
      ['isp', undefined],
      ['individual learning plan', undefined],
      ['individual provision plan', undefined],
      ['individual provision map', undefined],
      ['provision map', undefined],
      ['provision plan', undefined],
      ['learning plan', undefined],
      ['pupil support plan', undefined],
      ['graduated response plan', undefined],
      ['evidence for an ehc needs assessment request', 'ehcna-evidence'],
      ['ehc needs assessment request', 'ehcna-evidence'],
    ] as const
  ).flatMap(([title, template]) => {
    const key = readLabel(title)?.key;
    return key === undefined ? [] : [[key, template] as const];
  }),
);
