import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';

const blocks = [
  { id: 'b', label: 'Needs', text: 'Reading is slow, and long words are hard for her.' },
  { id: 'c', label: 'Outcomes', text: 'Mia will read 40 key words on her own.' },
  { id: 'd', label: 'Provision', text: 'Miss Roe reads with Mia for ten minutes every day.' },
];
const rulesOf = (draft: Draft) => reviewPlan(readPlan(draft, defaultSettings('2026-11-22'))).map(({ rule }) => rule);

describe('a section on another page of the form', () => {
  it.each([
    ['pupil_view', 'child-views-missing'],
    ['parent_view', 'parent-views-missing'],
    ['strengths', 'strengths-missing'],
    ['personal_details', 'review-date-missing'],
    ['personal_details', 'outcome-no-deadline'],
    ['signatures_sharing', 'sharing-missing'],
    ['contributors', 'contributors-without-family'],
  ] as const)('%s is not asked for: %s', (section, rule) => {
    expect(rulesOf({ blocks })).toContain(rule);
    for (const status of ['present', 'empty'] as const)
      expect(rulesOf({ blocks, elsewhere: { [section]: status } })).not.toContain(rule);
  });

  it('has no note for standing empty there', () => {
    const elsewhere = { attainment: 'empty' } as const;
    expect(rulesOf({ blocks, elsewhere })).not.toContain('section-empty');
  });

  it('silences nothing about the same section on this page', () => {
    const more = [...blocks, { id: 'e', label: 'My views', text: '' }];
    expect(rulesOf({ blocks: more, elsewhere: { aspirations_child: 'present' } })).toContain('child-views-missing');
  });
});
