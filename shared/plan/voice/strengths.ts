import { holds } from '../../text/match';
import { wordSet } from '../../text/word-set';
import type { Plan } from '../plan';
import type { SectionId } from '../section';
import { isPraise, saidByOthers, tellsStrengths } from './praise';
import { isAgreed, isAnswered, isUnheaded, namesOf, underStrange, written } from './written';

/** Sections that say what a child does well. */
export const strengthSections: readonly SectionId[] = ['strengths', 'like_and_admire', 'planning_needs'];

/** Whether a part under a heading that nobody knows tells strengths, where no heading asks for them. */
const strengthsUnderStrange = (plan: Plan): boolean =>
  isUnheaded(plan, strengthSections) && underStrange(plan).some((text) => tellsStrengths(text, namesOf(plan)));

/** “I fence”, “I can name every car”, “I’m the one who makes the table laugh”: in a profile of the child’s own a strength. */
const pastimes = wordSet(
  'play draw sing dance bake cook build swim fence box paint code collect write ride ski skate run climb knit sew fix mend grow rap act perform compose name know',
);
const isPastime = (text: string): boolean =>
  /\bI['’]?m the one who\b/.test(text) ||
  [...text.matchAll(/\bI (?:(?:also|can|always|often) )?([a-z]+)/g)].some(([, verb]) => pastimes.has(verb!));
const enjoys =
  /\b(?:I|he|she|they|\p{Lu}\p{Ll}+)(?: (?:also|really|particularly))? (?:enjoys?|loves?|likes?|excels?|thrives?)\b/u;
const strong =
  /\b(?:strengths?|good at|great at|do(?:es)? well|talents?|enjoys?|like and admire|proud of|interests?)\b/i;

/** How far a plan says what the child does well: in a part for it or in so many words; only what the child enjoys; not at all. */
export function strengthsIn(plan: Plan): 'told' | 'liked' | 'none' {
  const texts = written(plan).filter((one) => !isAgreed(one));
  const told = texts.some(
    ({ section, label = '', text }) =>
      ((section === 'strengths' || section === 'like_and_admire') && !isAgainst(label)) ||
      isPraise(text) ||
      (section === 'pupil_view' && saidByOthers(text)) ||
      // “What’s going well: I can do my times tables.”
      (section === 'working_not_working' &&
        !isAgainst(label) &&
        /\b(?:I|[Hh]e|[Ss]he|They) can (?!be\b)[a-z]/.test(text)) ||
      (section === 'one_page_profile' && isPastime(text)),
  );
  if (told || strengthsUnderStrange(plan) || isAnswered(plan, (title) => strong.test(title) && !isAgainst(title)))
    return 'told';
  return texts.some(({ text }) => holds(enjoys, text)) ? 'liked' : 'none';
}

/** Whether a label asks for what is disliked or hard, and not for what is liked. */
export const isAgainst = (label: string): boolean =>
  /n['’]t\b|\bnot\b|\bdislikes?\b|\bhard\b|\bneeds?\b|\bdifficult/i.test(label);
