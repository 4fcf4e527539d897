import { codeOfPractice } from '../../plan/authorities';
import { isBlank } from '../../plan/blank';
import { rowOf, wordsAt } from '../../plan/passages';
import type { Passage } from '../../plan/plan';
import { addDays } from '../../text/day';
import { report, rule } from '../rule';

/** In days: a term's last ones after the review are no reason to speak up, nor a day or two. */
const grace = { term: 13, day: 4 };
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** “11 December”, “December 11th”, “11.12.26”; “this term”, “March”, “March 27”, “Autumn 2 term” and “2026-27” name none. */
const namesDay = new RegExp(
  String.raw`\d(?:st|nd|rd|th)? (?:of )?${month}\b|\b${month} \d{1,2}(?:st|nd|rd|th|,? \d{4})|\b\d{1,2}[./](?:0?[1-9]|1[0-2])\b|\d-\d\d?-\d`,
  'i',
);
/** A year and the weeks in which a plan is still being written. */
const year = 366 + 28;

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** “1a” and “1b” of “1c”. */
function stepsBefore(number = ''): readonly string[] {
  const { 1: whole = '', 2: letter = 'a' } = /^(\d{1,2})([a-h])$/i.exec(number) ?? [];
  return letters.slice(0, letters.indexOf(letter.toLowerCase())).map((before) => whole + before);
}

export default rule({
  id: 'deadline-after-review',
  severity: 'hint',
  authority: codeOfPractice('6.48'),
  summary: 'A short-term outcome ends after the plan is reviewed.',
  why: 'The review can only look at what should have happened by then.',
  examples: {
    bad: [
      'Review date: 12 February 2027\n\n## Outcomes\n\nMia will read 40 key words on her own [[by 16 July 2027]].',
      'Review date: 12 February 2027\n\n## Outcomes\n\n| Outcome | By when |\n| Mia will read 40 key words on her own | [[May 2027]] |',
      'Review date: 5 February 2027\n\n## Outcomes\n\nMia will read 40 key words on her own [[by 12 February 2027]].',
      'Review date: 12 February 2027\n\n## Outcomes\n\n| Step | Outcome | By when |\n| 1 | Mia will read 40 key words on her own | [[May 2027]] |',
    ],
    good: [
      'Review date: w/c 7 December 2026\n\n## Outcomes\n\nMia will read 40 key words on her own by 18 December 2026.',
      'Review date: 12 February 2027\n\n## Outcomes\n\n1a. By 12 February 2027 Mia will read 40 key words on her own.\n1b. By 16 July 2027 Mia will read 60 key words on her own.',
      'Review date: 10 December 2026\n\n## Outcomes\n\nMia will read 40 key words on her own by the end of term.',
      'Review date: 12 February 2026\n\n## Outcomes\n\nMia will read 40 key words on her own by 16 July 2027.',
      'Review date: 12 February 2027\n\n## Outcomes\n\nMia will read 40 key words on her own by 12 February 2027.',
      'Review date: 12 February 2027\n\n## Long-term outcomes\n\nMia will read a page on her own by 16 July 2027.',
    ],
  },
  *check(plan) {
    const { outcomes, reviewDate, today } = plan;
    // Of a review that has passed there is a note already.
    if (!reviewDate?.day || reviewDate.day < today) return;
    const { block, from } = reviewDate.span;
    const before = plan.blocks.get(block)!.text.slice(Math.max(0, from - 12), from);
    // “Review: w/c 7 December”, “Spring term”: some day of it.
    const isOnDay =
      namesDay.test(wordsAt(plan, reviewDate.span)) &&
      !/\b(?:w\/?c|week|mid|early|late)\b/i.test(before + wordsAt(plan, reviewDate.span));
    // “The end of term (18 December 2026)” is the term's.
    const lastOf = (words: string): string =>
      addDays(
        reviewDate.day!,
        isOnDay && namesDay.test(words) && !/\b(?:term|half|easter|christmas)\b/i.test(words) ? grace.day : grace.term,
      );
    const last = addDays(reviewDate.day, grace.term);
    const noted = new Set<string>();
    const inTime = new Set(
      outcomes.flatMap(({ number, deadline }) =>
        deadline?.day && deadline.day <= last ? (number?.toLowerCase() ?? []) : [],
      ),
    );
    for (const { deadline, term, record, number } of outcomes) {
      if (term === 'long' || !deadline?.day || !deadline.span || deadline.from === 'review-date') continue;
      // “Step 1b” may be due later than 1a.
      if (stepsBefore(number).some((step) => inTime.has(step))) continue;
      // “Small steps: by December one paragraph” stand beside it.
      const isStep = ({ label = '', field }: Passage) =>
        /\bsteps?\b/i.test(label) && field !== 'number' && field !== 'outcome';
      if (rowOf(plan, record).some((cell) => isStep(cell) && !isBlank(wordsAt(plan, cell)))) continue;
      // The date of a heading stands over several outcomes.
      const at = `${deadline.span.from} ${deadline.span.block}`;
      if (deadline.day > lastOf(wordsAt(plan, deadline.span)) && noted.size < noted.add(at).size)
        yield report(
          deadline.span,
          deadline.day > addDays(today, year)
            ? 'This is more than a year away, and after the review. Add a smaller step that can be reached by the review date.'
            : 'This is after the review. Add a step to look at by the review date.',
        );
    }
  },
});
