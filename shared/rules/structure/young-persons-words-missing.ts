import { codeOfPractice } from '../../plan/authorities';
import { whereToSay } from '../../plan/parts/place-of';
import { isOnAnotherPage, isWhole } from '../../plan/parts/whole';
import { childSections } from '../../plan/voice/whose-sections';
import { hasChildsView } from '../../plan/voice/childs-view';
import { hasOwnWords, isYoungPerson } from '../../plan/child/young-person';
import { report, rule } from '../rule';

export default rule({
  id: 'young-persons-words-missing',
  severity: 'hint',
  authority: codeOfPractice('8.13'),
  summary: 'A plan for a young person of 16 or older has none of their own words.',
  why: 'Once they are over compulsory school age, which ends with the school year in which they turn 16, many decisions are the young person’s own. A plan for somebody of 16 or older should let them speak for themselves, and not only tell what others think of them.',
  examples: {
    bad: [
      'Name: Callum Reid\nYear group: Year 12\n## Strengths\nGood with engines.\n## [[Hopes and aspirations]]\nCallum hopes to be a mechanic.\n## Needs\nReading is slow.\n## Outcomes\nCallum will read a job sheet by Easter.',
      '| Name | Callum Reid |\n| Date of birth | 3 March 2010 |\n| Strengths | Good with engines. |\n| [[Pupil voice]] | Callum likes college. |\n| Parent voice | We are proud of him. |\n| Needs | Reading is slow. |',
    ],
    good: [
      'Name: Callum Reid\nYear group: Year 12\n## Strengths\nGood with engines.\n## Hopes and aspirations\nI want to be a mechanic.\n## Needs\nReading is slow.\n## Outcomes\nCallum will read a job sheet by Easter.',
      'Name: Callum Reid\nYear group: Year 12\n## Strengths\nGood with engines.\n## Hopes and aspirations\nCallum told us that he hopes to be a mechanic.\n## Needs\nReading is slow.',
      'Name: Callum Reid\nYear group: Year 9\n## Strengths\nGood with engines.\n## Hopes and aspirations\nCallum hopes to be a mechanic.\n## Needs\nReading is slow.',
    ],
  },
  *check(plan) {
    // Where nothing of theirs is there at all, the note on the missing views says so.
    if (!isWhole(plan) || !isYoungPerson(plan) || !hasChildsView(plan) || hasOwnWords(plan)) return;
    if (isOnAnotherPage(plan, childSections)) return;
    const written = plan.sections.find(({ id, status }) => status === 'present' && childSections.includes(id));
    const place = written?.heading ?? whereToSay(plan, childSections)?.heading;
    if (place && place.to > place.from)
      yield report(
        place,
        'At 16 or older the young person should speak here. Ask them, and write down their own words.',
      );
  },
});
