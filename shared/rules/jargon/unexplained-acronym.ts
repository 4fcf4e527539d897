import { goodPractice } from '../../plan/authorities';
import { clearExpansionsOf, expansionsOf, explainedLater, termOf, unexplainedJargon } from '../../plan/jargon/jargon';
import { isPlural as isPluralPhrase, plural } from '../../text/inflect';
import { articleOf, isPerson, reword, standsAlone, wantsArticle } from '../../text/reword';
import { report, rule } from '../rule';

export default rule({
  id: 'unexplained-acronym',
  severity: 'warning',
  authority: goodPractice('plain words for families'),
  summary: 'An acronym or a test that nothing has explained so far.',
  why: 'Parents outside school do not know the short forms. Explained once, it is clear in the whole plan.',
  examples: {
    bad: [
      [
        'Name: Mia Patel\n\n## My journey\nMia loved nursery. The [[EBSA]] pathway started in May.',
        'Name: Mia Patel\n\n## My journey\nMia loved nursery. The EBSA (distress about coming to school) pathway started in May.',
      ],
      ['Theo has [[DLD]].', 'Theo has developmental language disorder (DLD).'],
      ['An [[LSA]] reads with Theo.', 'A learning support assistant (LSA) reads with Theo.'],
      ['Ana is [[EAL]].', 'Ana is learning English as an additional language (EAL).'],
      ['He was referred to [[SaLT]].', 'He was referred to speech and language therapy (SaLT).'],
      ['Two [[TAs]] help in the room.', 'Two teaching assistants (TAs) help in the room.'],
      ['Mrs Lee asked for [[EAAs]].', 'Mrs Lee asked for EAAs (changes in how exams are taken).'],
      ['Noah has [[MLD]].', 'Noah has MLD (difficulty with learning most things).'],
      ['Mia has [[C&I]] needs.', 'Mia has C&I (talking and getting on with people) needs.'],
      ['Her [[OT]] report came in May.', 'Her occupational therapy (OT) report came in May.'],
      ['He is seen by [[SaLT]].', 'He is seen by the speech and language therapist (SaLT).'],
      ['[[SaLT]] are involved.', 'Speech and language therapists (SaLT) are involved.'],
      'Theo has [[DLD]]. His DLD means that words come slowly.',
      'The [[CELF-5]] was used, and the CELF-5 will be used again.',
    ],
    good: [
      'A learning support assistant (LSA) reads with Theo. The LSA keeps a log.',
      'Theo has DLD, which means that words are hard for him. His DLD was found in Year 1.',
      'Please pass the salt, we are going to send it.',
      'The SALT (speech and language therapist) came in May.',
      'DLD stands for developmental language disorder.',
      'DLD - developmental language disorder.',
      '| Plan type | SEN Support Plan |',
    ],
  },
  *check(plan) {
    const seen = new Set<string>();
    for (const hit of unexplainedJargon(plan, ['acronym', 'test', 'known'])) {
      if (seen.has(termOf(hit))) continue;
      seen.add(termOf(hit));
      const { entry, quote } = hit;
      const { text } = plan.blocks.get(hit.span.block)!;
      const short = quote.replace(/['’]s$/, '');
      const span = { ...hit.span, to: hit.span.from + short.length };
      const before = text.slice(Math.max(0, span.from - 40), span.from);
      const after = text.slice(span.to, span.to + 20);
      const alone = standsAlone(text, span.to);
      const isPlural =
        short === plural(entry.phrase) ||
        (short !== entry.phrase && /\p{Lu}s$/u.test(short)) ||
        (alone && /\b(?:[2-9]|\d\d+) $/.test(before));
      const isMany = !isPlural && areMany.test(after);
      const withArticle = (words: string) => {
        if (isPlural || isMany || !alone || !wantsArticle(words, before)) return words;
        if (isPerson(words) && bySomebody.test(before)) return `the ${words}`;
        return hasOne.test(before) ? `${articleOf(words)} ${words}` : words;
      };
      const meanings = (words: readonly string[]) =>
        inPlace(words, { before, after, isSeveral: isPlural || isMany }, entry.phrase)
          .map((one) => (isPlural || (isMany && isPerson(one)) ? pluralOf(one) : one))
          .map(withArticle);
      const clear = meanings(clearExpansionsOf(entry));
      const [instead = ''] = entry.instead;
      const said = `${short} (${instead})`;
      const isAdvice = /^\p{Lu}/u.test(instead);
      const plainly = withArticle(instead);
      const isOther = isPerson(instead) && clear.length > 0 && !clear.some(isPerson);
      const plain =
        isPlural || isMany || isAdvice || isOther || !alone || wantsArticle(plainly, before) ? [] : [plainly];
      // A test keeps its name, and words as hard as the letters tell a parent no more.
      const wordings =
        entry.kind === 'test' || clear.length === 0
          ? [...(isAdvice ? [] : [said]), ...(entry.kind === 'test' ? [] : plain)]
          : [...clear.map((words) => `${words} (${short})`), ...clear, ...plain].filter(
              (words) => !words.startsWith(`${short} (`),
            );
      const fitting = (all: readonly string[]) => all.flatMap((words) => reword(text, span, words, 'name') ?? []);
      const writtenOut = fitting([...new Set(wordings)]);
      // Some way to keep the letters and explain them is always wanted.
      const keepsLetters = writtenOut.some(({ edits }) => edits.some(({ insert }) => insert.includes(short)));
      const fixes = keepsLetters || isAdvice ? writtenOut : [...fitting([said]), ...writtenOut];
      const message = hit.later
        ? explainedLater(short)
        : `A parent may not know “${short}”: ${entry.kind === 'test' ? instead : meanings(expansionsOf(entry)).join(' or ')}. Say once what it is.`;
      const isMild = hit.later || entry.kind === 'known';
      yield report(span, message, { fixes, ...(isMild && { severity: 'hint' as const }) });
    }
  },
});

/** What is had, waited for or referred to is the service, not the person. */
const asService =
  /\b(?:referr(?:al|als|ed|ing)(?: [a-z]+)? to|under|through|receiv(?:e|es|ed|ing)|discharged from|ha[sd]|have|having|needs?|more|some|weekly) $/i;
/** It may be either; the service is likelier. */
const oftenService = /\b(?:for|in) $/i;
/** What the service gives: “her OT report”. */
const ofService =
  /^ (?:reports?|input|assessments?|advice|programmes?|sessions?|referrals?|exercises|targets?|teams?|services?|department|support|groups?|activities|recommendations|strategies|waiting|work|reviews?|visits?|appointments?|clinic|caseload|list|slots?|time|involvement|care)\b/i;
/** One of several is a person: “an OT”. */
const ofPeople = /\b(?:an?|another|each|every|one|our) $/i;
/** What only people do: “SALT saw him in July”. */
const byPeople =
  /^ (?:visit(?:s|ed)|c[ao]mes?|saw|sees|met|meets|rang|rings|wrote|writes|watched|observed|left|said|says|told|showed)\b/i;
/** “SALT are involved”: several people. */
const areMany = /^ (?:are|were|have)\b/;
/** “He has EHCP”, “met GLD”: one. */
const hasOne =
  /\b(?:has|have|had|having|gets?|got|given|met|meets?|achieve[ds]?|reach(?:ed)?|needs?|requires?|required) $/i;
/** “Seen by SALT”: one of them. */
const bySomebody = /\b(?:by|with|from|for|to|sees?|saw|asks?|tells?) $/i;
const afterBe = /\b(?:is|are|was|were|am)(?: also| still| now)? $/i;

/** The meanings of an acronym that can be meant in this place, the likeliest first, in words that fit: “is learning English as an additional language”. */
function inPlace(
  expansions: readonly string[],
  { before, after, isSeveral }: { readonly before: string; readonly after: string; readonly isSeveral: boolean },
  phrase: string,
): readonly string[] {
  if (phrase === 'EAL' && afterBe.test(before)) return expansions.map((words) => `learning ${words}`);
  const people = expansions.filter(isPerson);
  const services = expansions.filter((words) => !isPerson(words));
  if (people.length === 0 || services.length === 0) return expansions;
  if (ofService.test(after) || asService.test(before)) return services;
  if (isSeveral || ofPeople.test(before) || byPeople.test(after)) return people;
  return oftenService.test(before) ? [...services, ...people] : expansions;
}

/** “teacher of the deaf” has its plural in front; “exam access arrangements” is one already. */
function pluralOf(words: string): string {
  const [, head = words, rest = ''] = /^(.*?)( (?:of|in|for|with) .*)$/.exec(words) ?? [];
  return `${isPluralPhrase(head) ? head : plural(head)}${rest}`;
}
