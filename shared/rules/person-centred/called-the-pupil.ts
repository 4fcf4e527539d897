import { essex } from '../../plan/authorities';
import { namedByRole } from '../../plan/voice/impersonal';
import { replaceFix, report, rule } from '../rule';

export default rule({
  id: 'called-the-pupil',
  severity: 'hint',
  authority: essex('principles of One Planning'),
  summary: 'The plan calls the child “the pupil” or “the child” although it knows the name.',
  why: 'A plan is about one child. The family reads it, and the name sounds warmer than the role.',
  examples: {
    bad: [
      'Name: Mia Example\n\n## Concerns\n[[The pupil]] leaves about six lessons a week.',
      'Name: Mia Example\n\n## Attainment\nReading is slow. [[The student]] also loses her place.',
      'Name: Mia Example\n\n## Provision\n[[The pupil]] should write it in her reading log.',
      [
        'Name: Mia Example\n\n## Needs\n[[The student]] reads slowly and the student tires after lunch. The student’s bag is heavy.',
        'Name: Mia Example\n\n## Needs\nMia reads slowly and Mia tires after lunch. Mia’s bag is heavy.',
      ],
      [
        'Name: Leo Example\n\n## Needs\nWith a timer [[this child]] starts at once.',
        'Name: Leo Example\n\n## Needs\nWith a timer Leo starts at once.',
      ],
      [
        'Name: Leo Example\n\n## Provision\n[[Pupil]] to choose a book.',
        'Name: Leo Example\n\n## Provision\nLeo to choose a book.',
      ],
      'Name: Leo Example\n\n## Needs\nHe is tired. [[The boy]] needs a rest.',
      'Name: Leo Example\n\n## Attainment\n[[The pupil]] came to school on 11 days out of 19.',
      [
        'Name: Leo Example\n\n## Needs\nSmall steps help [[the SEN child]] to begin.',
        'Name: Leo Example\n\n## Needs\nSmall steps help Leo to begin.',
      ],
      'Name: Leo Example\n\n## Needs\nS4 [[The pupil]] lacks confidence in science.',
      'Name: Leo Example\n\n## What we see\nWhen the hall is used [[the pupil]] shouts and runs out.',
    ],
    good: [
      'Name: Leo Example\n\n## What we see\nIn a pair the pupil shouts and runs out.',
      'Name: Mia Example\n\n## Needs\nMia reads slowly. The pupil premium pays for the books, and the pupil voice form is on file.',
      'Name: Mia Example\n\n## Needs\nMia reads slowly. The pupil next to her helps.',
      'Name: Mia Example\n\n## Needs\nMia waits for the child in front. She plays with the girl from next door.',
      'Name: Mia Example\n\n## Provision\nAll pupils have a visual timetable. When a child is upset, the child can go to the tent.',
      'Name: Mia Example\n\n## Needs\nHer report says “the child is quiet and the child needs time”.',
      'Name: Mia Example\n\n## Agreement\nThe child or young person agrees. The pupil has a copy.',
      '## Needs\nThe pupil reads slowly and the pupil tires after lunch.',
      'Name: Mia Example\n\n## Family’s views\nThe child is happy. The child is loved.',
    ],
  },
  *check(plan) {
    const { first } = plan.child;
    const found = namedByRole(plan);
    if (!first) return;
    const text = (block: string) => plan.blocks.get(block)!.text;
    const everywhere = found.flatMap((span) => replaceFix(text(span.block), span, first).edits);
    const writable = found.every(({ block }) => !plan.blocks.get(block)!.readOnly);
    const times = found.length === 1 ? '' : ` This happens ${found.length} times in the plan.`;
    const seen = new Set<string>();
    for (const one of found) {
      const words = text(one.block).slice(one.from, one.to);
      if (seen.size === seen.add(words.toLowerCase()).size) continue;
      const own = replaceFix(text(one.block), one, first);
      const fixes =
        found.length === 1
          ? [own]
          : [...(writable ? [{ title: `Say “${first}” in all ${found.length} places`, edits: everywhere }] : []), own];
      yield report(one, `Say “${first}” instead of “${words}”: the plan is about one child whom you know.${times}`, {
        fixes,
      });
    }
  },
});
