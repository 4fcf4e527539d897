import { holds } from '../../text/match';
import type { Child } from '../child/child';
import { saysHowKnown } from './speech';

const collected =
  /["“]|\b(?:own words?|words down|w(?:rote|ritten) (?:it|this|that|them|down|what|with|from)|typed|scribed?|dictated|questionnaire|survey|interview(?:ed)?|talking mats?|(?:made|put together|filled in|done) (?:this |it )?with|(?:photo|picture|symbol) cards?|by (?:choosing|pointing|looking|watching)|we (?:asked|noticed|can tell)|observ(?:ed|ations?)|(?:tells|told|shows|showed) (?:us|me|Mrs|Mr|Miss|Ms|his|her|their)|lets us know)\b/;
const said =
  'said|says|told|tells|asked|answered|chose|picked|drew|wrote|dictated|pointed|signed|explained|showed|shows us';

/** Whether a text says that the child told or showed it, or how an adult found out: “Mia told us …”, “(Mrs Roe wrote it down)”; what the child likes to be told or shown is no such thing. */
export function showsHowKnown(text: string, { first }: Pick<Child, 'first'>): boolean {
  if (holds(collected, text)) return true;
  const name = first?.replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M} '’-]/gu, '');
  return new RegExp(
    `(?<!\\b(?:when|if|what|until|unless|where|before) )\\b(?:[Hh]e|[Ss]he|[Tt]hey${name ? `|${name}` : ''}) (?:also |has |have |often )?(?:${said})\\b`,
  ).test(text);
}

/** What a child likes to draw or look at, and whom it makes smile. */
const liked =
  /\b(?:likes?|loves?|enjoys?|hates?|needs?)\b(?:(?!\b(?:he|she|they|we|and) (?:told|said|says|showed|pointed|chose)\b)[^.!?\n"“])*|\bmakes? (?:[a-z]+ ){1,3}(?:laugh|smile)\b/g;

/** Whether a view is told with how it was found out: in words, drawings, signs or by looking. */
export const tellsHowViewIsKnown = (text: string): boolean => saysHowKnown(text.replace(liked, ''));
