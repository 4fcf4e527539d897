import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { essexOnePlan } from '../../shared/plan/templates/essex-one-plan';
import type { Block } from '../../shared/text/draft';
import { readiness } from '../../shared/ui/readiness';

const judge = (blocks: readonly Omit<Block, 'id'>[], template = 'termly-review-three-questions') => {
  const plan = readPlan(
    { blocks: blocks.map((block, index) => ({ ...block, id: String(index) })) },
    { ...defaultSettings('2026-11-22'), template },
  );
  const findings = reviewPlan(plan);
  return { plan, findings, ...readiness(plan, findings) };
};

describe('whether a plan is ready', () => {
  it('is not while something would embarrass the school, and that comes first', () => {
    const { verdict, ready, steps, findings } = judge([
      { text: 'Name: Mia Hart' },
      { text: 'Outcomes', heading: 1 },
      { text: 'Mia will improve her reading. TBC' },
    ]);
    expect(verdict).toBe('Not ready to share yet');
    expect(ready).toBe(false);
    expect(steps[0]).toMatchObject({ to: 'note', finding: findings.find(({ severity }) => severity === 'error')! });
    expect(steps.length).toBeLessThanOrEqual(3);
  });

  it('says which outcomes and parts are still to be written', () => {
    const { verdict, steps } = judge(
      [
        { text: 'Name: Mia Hart' },
        { text: 'Outcomes', heading: 1 },
        { text: 'Mia will improve her reading.' },
        { text: 'Mia will read 40 key words on her own by July 2027.' },
      ],
      'essex-one-plan',
    );
    expect(verdict).toBe('Not finished yet');
    expect(steps.map(({ to }) => to)).toEqual(['note', 'outcomes', 'sections']);
    expect(steps[1]!.text).toBe('Make 1 of 2 outcomes SMART');
  });

  it('names the first note by its first sentence, and says of a blank plan once that it is to be written', () => {
    const blocks = essexOnePlan.sections.map(({ heading }) => ({ text: heading, heading: 1 }));
    const { steps, findings } = judge(blocks, 'essex-one-plan');
    expect(findings.filter(({ concern }) => concern === 'structure').length).toBeGreaterThan(2);
    for (const { text } of steps) expect(text).toMatch(/^[^.?!]{10,90}[.?!]?$/);
    expect(steps.map(({ to }) => to)).toEqual(['note', 'sections']);
  });

  it('claims nothing of text that was not checked', () => {
    const polish = 'Ania bardzo lubi rysować i śpiewać w szkole, ale czasem jest jej trudno się skupić na lekcji.';
    expect(judge([{ text: polish }, { text: polish }])).toMatchObject({ verdict: 'Not checked', steps: [] });
  });
});
