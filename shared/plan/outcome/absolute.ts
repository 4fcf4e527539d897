import { find } from '../../text/match';

const absolute =
  /\b(?:always|never|at all times|all of the time|every single (?:time|lesson|day|morning|week|piece)|every [a-z]+(?: of [a-z]+)? in every [a-z]+|each and every time|every time|without fail|without exception|on (?:all|every) occasions?|ever again|(?<=\b(?:not|n['’]t) [^.;]{2,40})in any lessons?)\b(?! before)|(?<=\b(?:not|n['’]t) [^.;]{2,60}, )ever(?=[.,;]|$)|^no incidents?(?=\W*$)|\b(?:100 ?%|100 per ?cent\b)(?! (?:of|on) (?:all |the |his |her |my |their |these |those )*(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b))/i;
/** What is now, or what others do, is no aim: “from never to twice”, “the things he always forgets”. */
const notAimed =
  /\b(?:from|currently|at present|now|has|have|that|who|which|what|is|are|instead of|rather than)\s(?:\w+\s){0,2}$|\((?:he |she |they |still |now )?(?:needs?|needed|wants?|forgets?|refuses|cries|runs)\s(?:\w+\s){0,2}$/i;

/** The words of an outcome that allow no slip: “always”, “every time”; undefined where it has none. */
export function findAbsolute(text: string): RegExpExecArray | undefined {
  const match = find(absolute, text);
  return match && !notAimed.test(text.slice(Math.max(0, match.index - 30), match.index)) ? match : undefined;
}
