import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';
import { wordsAt } from '../../plan/passages';

/** Headings that name only what is wrong: “Area/s of concern”, “Weaknesses”, “What Mia cannot do”, “Problem behaviours”. */
const deficit =
  /^\W*(?:\d{1,2}[.)]\s*)?(?:(?:main|key|current|primary|other|presenting|the|his|her|their|pupil['’]?s?|child['’]?s?|student['’]?s?) )*(?:areas?(?:\/s|\(s\))? (?:of|for|causing) (?:concern|weakness|deficit|difficulty|failure)s?|(?:reasons?|causes?) for concern|(?:(?:behaviou?ral?|learning|social|academic|presenting|school|identified|current) )*(?:weaknesses|weakness|deficits?|failings?|shortcomings?|problems?|problem behaviou?rs?|bad behaviou?rs?|unwanted behaviou?rs?|issues?)|(?:what )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:can['’]?t|cannot|is (?:bad|poor|weak) at|does badly)(?: do)?|(?:things|areas) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:is (?:bad|weak|poor) (?:at|in)|fails? (?:at|in))|(?:pupil|student|child) needs to)\b[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*(?:\(.*\))?\W*$/i;
/** What stands beside what goes well says both sides. */
const bothSides = /\bstrengths?\b/i;

export default rule({
  id: 'deficit-heading',
  severity: 'hint',
  authority: goodPractice('a plan that a child can read'),
  summary: 'A heading speaks of a concern or a weakness where it could speak of a need.',
  why: 'The child reads the headings first. “What Mia finds hard” or “Needs” says the same and keeps a door open.',
  examples: {
    bad: [
      'Name: Mia Patel\n[[Area/s of concern]]: reading\n\n## Strengths\nKind.',
      'Name: Mia Patel\n\n## Strengths\nKind.\n\n## [[Weaknesses]]\nReading is slow.',
      '| Name | Mia Patel |\n| Strengths | Kind |\n| [[Reasons for concern]] | Reading is slow |',
    ],
    good: [
      'Name: Mia Patel\n\n## Strengths and weaknesses\nKind.\n\n## Needs\nReading is slow.',
      '## Planning to meet my needs\n| Strengths | Concerns |\n| Kind | Reading is slow |',
      '## What are we concerned about?\nReading is slow.\n\n## Area of need\nReading',
      '## Parents’ concerns\nReading is slow.\n\n## What I find hard\nReading.',
    ],
  },
  *check({ passages, blocks, child }) {
    const seen = new Set<string>();
    for (const { role, block, from, to } of passages) {
      if (role === 'content') continue;
      const words = wordsAt({ blocks }, { block, from, to });
      if (words.length > 60 || !deficit.test(words) || bothSides.test(words)) continue;
      if (seen.size === seen.add(words.toLowerCase()).size) continue;
      const name = child.first ?? 'the child';
      yield report({ block, from, to }, `Could this heading say “What ${name} finds hard” or “Needs”?`);
    }
  },
});
