import { goodPractice } from '../../plan/authorities';
import type { SectionId } from '../../plan/section';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

const most = 400;
const profile: readonly SectionId[] = ['one_page_profile', 'like_and_admire', 'important_to', 'how_to_support'];

export default rule({
  id: 'profile-too-long',
  severity: 'hint',
  authority: goodPractice('a one page profile fits on one page'),
  summary: `The one page profile has more than ${most} words, which is more than a page.`,
  why: 'A supply teacher reads a page at the door, not two. What matters most should stand there alone.',
  examples: {
    bad: [
      `# [[One Page Profile]]\n## How best to support me\n${'Word '.repeat(401)}`,
      `# One plan\n## [[One page profile]]\n### What people like and admire about me\n${'I tell good jokes and I wait for my friends at the gate. '.repeat(20)}\n### How best to support me\n${'Tell me what comes next and give me time. '.repeat(25)}`,
      `# Plan\n## [[Pupil passport]]\n${'Tell me what comes next and give me time to think. '.repeat(45)}`,
    ],
    good: [
      `# One Page Profile\n## How best to support me\n${'Word '.repeat(400)}`,
      `# One plan\n## One page profile\n### What people like and admire about me\n${'I tell good jokes. '.repeat(20)}\n### How best to support me\n${'Give me time. '.repeat(30)}`,
      `# One plan\n## One page profile\nI tell good jokes.\n## Needs\n${'Reading is slow and long instructions get lost. '.repeat(80)}`,
    ],
  },
  *check(plan) {
    const isThere = plan.sections.some(({ id, heading }) => id === 'one_page_profile' && heading !== undefined);
    const whole = isThere || plan.template.id === 'one-page-profile';
    for (const ids of [...(whole ? [profile] : []), ['pupil_passport']] as const) {
      const own = plan.passages.filter(
        ({ role, section }) => role === 'content' && section && (ids as readonly string[]).includes(section),
      );
      const words = own.map((one) => wordsAt(plan, one).match(/\S+/g)?.length ?? 0).reduce((sum, one) => sum + one, 0);
      if (words <= most) continue;
      const heading = plan.passages.find(({ role, section }) => role === 'heading' && ids.includes(section as never));
      const name = plan.child.first ?? 'the child';
      yield report(
        heading ?? own[0]!,
        `This page has about ${Math.round(words / 10) * 10} words, more than fit on one: keep what ${name} would miss most.`,
      );
    }
  },
});
