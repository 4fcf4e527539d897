import { essex } from '../../plan/authorities';
import { replaceFix, report, rule } from '../rule';

const impersonal =
  /\bthe (?:pupil|student|learner)\b(?! (?:premium|voice|passport|profile|council|support|view|records?))/gi;

/** Said of the child for sure, and not of another pupil. */
const certain = /^ (?:will|should|must|can|needs?|is|has|finds?)\b/;

export default rule({
  id: 'called-the-pupil',
  severity: 'hint',
  authority: essex('principles of One Planning'),
  summary: 'The plan calls the child “the pupil” although it knows the name.',
  why: 'A plan is about one child. The family reads it, and the name sounds warmer than the role.',
  examples: {
    bad: [
      'Name: Mia Example\n\n## Provision\n[[The pupil]] should write it in her reading log.',
      'Name: Mia Example\n\n## Needs\n[[The pupil]] reads slowly. With a ruler under the line [[the pupil]]’s reading is easier to follow.',
      [
        'Name: Mia Example\n\n## Needs\n[[The student]] reads slowly and [[the student]] tires after lunch.',
        'Name: Mia Example\n\n## Needs\nMia reads slowly and the student tires after lunch.',
      ],
    ],
    good: [
      'Name: Mia Example\n\n## Needs\nMia reads slowly. The pupil premium pays for the books, and the pupil voice form is on file.',
      'Name: Mia Example\n\n## Needs\nMia reads slowly. The pupil next to her helps.',
      '## Needs\nThe pupil reads slowly and the pupil tires after lunch.',
    ],
  },
  *check(plan) {
    const { first } = plan.child;
    if (!first) return;
    const found = [];
    for (const { block, from, to, role } of plan.passages) {
      if (role !== 'content') continue;
      const text = plan.blocks.get(block)!.text;
      for (const match of text.slice(from, to).matchAll(impersonal)) {
        const start = from + match.index;
        found.push({ text, span: { block, from: start, to: start + match[0].length } });
      }
    }
    // Once may be another pupil.
    if (found.length === 1 && !found.some(({ text, span }) => certain.test(text.slice(span.to)))) return;
    for (const { text, span } of found.slice(0, 3)) {
      yield report(span, `Use the name here: ${first}.`, { fixes: [replaceFix(text, span, first)] });
    }
  },
});
