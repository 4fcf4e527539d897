import { codeOfPractice } from '../../plan/authorities';
import type { Provision } from '../../plan/provision';
import { looseInProfile } from '../../plan/provision/loose-in-profile';
import { isSizeWord } from '../../plan/provision/weasel';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

export default rule({
  id: 'provision-weasel-words',
  severity: 'warning',
  authority: codeOfPractice('9.69, on EHC plans; good practice for SEN support'),
  summary: 'Words that sound like help and promise none.',
  why: 'A parent cannot tell whether “access to support as required” was given. An amount and a person can be checked.',
  examples: {
    bad: [
      'Mrs Roe reads with her on Mondays, 10 minutes. [[Ongoing]] help from Mr Cole with tables.',
      'Mrs Roe reads with her on Mondays, 10 minutes, and at lunch [[when she gets a minute]]',
      '[[Regular]] movement breaks [[as required]]',
      '[[Support with]] spelling',
      '| Outcome | Provision | Who | When |\n| Mia will read a page aloud by Easter | Reading a page aloud, 10 minutes | Mrs Roe | daily |\n| Mia will draw a map by Easter | Drawing club, 20 minutes | Mrs Roe | [[as and when]] |',
      '[[Opportunities to]] talk',
      '[[Access to support as required]] from the class teacher',
      'Reading with Mr Cole, ten minutes daily, [[numbers permitting]]',
      'Word cards with Mr Cole, ten minutes daily; [[lots of opportunities to]] talk',
      'Mentor to be available [[if needed]]',
      'Name: Mia Patel\n\n## How best to support me\nGive me a printed copy [[where possible]]. Staff should check hearing aids [[regularly]].',
    ],
    good: [
      'Give two tasks to choose from every lesson: Leo answers when he is given two choices',
      'Name: Mia Patel\n\n## How best to support me\nI like it if I can have a regular break. Give me a break every hour, and a rest when I need it.',
      'Teachers to give her extra time to answer',
      'Movement break of 5 minutes every hour, led by the TA',
      'Regular reading with Mr Cole: 15 minutes on Mondays and Fridays',
      'Craft club with Mrs Day every Tuesday for 25 minutes, up to 6 children',
    ],
  },
  *check(plan) {
    for (const provision of plan.provisions) {
      for (const span of provision.weasel) {
        const words = wordsAt(plan, span);
        // “Up to 10 minutes” gives an amount, if not a firm one.
        yield report(
          span,
          message(words, provision),
          /^(?:about|around|approximately|up to)$/i.test(words) ? { severity: 'hint' } : {},
        );
      }
    }
    for (const span of looseInProfile(plan)) {
      const words = wordsAt(plan, span);
      yield report(span, `“${words}” leaves it to each adult. Say how often, or at which signs or times.`, {
        severity: 'hint',
      });
    }
  },
});

function message(words: string, { what, who, frequency, duration, session }: Provision): string {
  if (
    /^(?:as|when|where|if|so far|in so far|staff|time|numbers|cover|subject|may|might|could|should|would|will benefit|possible|to be|consider)/i.test(
      words,
    )
  ) {
    if (frequency) return `“${words}” leaves it open. Say when it happens, or who decides and how.`;
    return `“${words}” leaves it open. Say how often${session && !duration ? ', and for how long each time' : ' it will happen'}.`;
  }
  if (/regular|frequent|often|ongoing|on-going|occasion|times|throughout|time to time|consistently|days$/i.test(words))
    return `“${words}” is not an amount. Say how many times a day or a week.`;
  if (isSizeWord(words))
    return /^small/i.test(words) ? `“${words}”: say how many children.` : `“${words}”: give the exact number.`;
  // Only what the rest does not say is asked for.
  const asked = [
    ...(what && frequency ? [] : ['what will be done']),
    ...(who ? [] : ['by whom']),
    ...(frequency ? [] : ['how often']),
  ];
  const last = asked.pop() ?? 'what will be done';
  return `“${words}” does not say what happens. Say ${asked.length > 0 ? `${asked.join(', ')} and ` : ''}${last}.`;
}
