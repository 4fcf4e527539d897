import { isBlank } from '../blank';
import type { Plan } from '../plan';
import type { Span } from '../../text/span';
import { holds } from '../../text/match';
import { wordsAt } from '../passages';

const photo =
  /\b(?:photo(?:graph)?s?|(?:my |child['’]?s? |pupil['’]?s? )?picture(?: of me| of child| of pupil)?|image)\b/i;
const permission =
  /\b(?:permissions?|permits?|permitted|consent(?:ed|s)?|agree[sd]?|agreement|allow(?:s|ed)?|happy (?:for|with)|may (?:use|be used)|authoris\w+|yes)\b/i;
/** “Permission not yet received”, “awaiting Dad’s consent”, “form for the photo: not sent yet”: nobody has agreed so far. */
const notYet =
  /\b(?:permissions?|consent|photo(?:graph)? (?:slip|form))\b[^.;]{0,25}\b(?:not|awaited|pending|outstanding|to follow|tb[ca]|requested|still|sought|needed|required|chas(?:ed?|ing))\b|\b(?:no|without|awaiting|waiting for|chas(?:e|ing)|need(?:s|ed)?|ask(?:ed)?(?: \S+){0,3} for) (?:\S+ ){0,3}(?:permission|consent)\b|\b(?:slip|form|letter)\b[^.;\n]{0,50}\bnot (?:yet )?(?:been )?(?:sent|back|returned|signed|received|in)\b|\b(?:nobody|no one) has (?:yet )?asked\b|\bnot (?:been )?asked yet\b|\bto (?:ask|check with) (?:the )?(?:parents?|mum|dad|family|home|carers?)\b|\b(?:have we|has (?:mum|dad|home|anyone|anybody)|did we)\b[^.;\n]{0,40}\b(?:form|slip|letter|permission|consent)\b[^.;\n]{0,40}\?/i;
/** “Permission given by parent: yes / no”, “Permission: ____”, “☐ Mum has said yes to the photo” */
const unanswered = /(?:(?:\b(?:yes ?\/ ?no|y ?\/ ?n)|_{3,})\W*|:\s*)$|^\s*[☐□]/i;
/** “Permission for photo”, and nothing more. */
const asksOnly =
  /^\W*(?:[a-z]+(?:\/[a-z]+)? )?(?:permission|consent) (?:for|to use) (?:the |a |this )?(?:photo(?:graph)?|picture|image)\W*$/i;
/** “Photo: yes, on the front sheet”: where it is, and nothing of who agreed. */
const whereItIs =
  /^\W*(?:photo(?:graph)?\W+)?yes,? (?:it is )?(?:on|in|at) (?:the )?(?:front|cover|top)\b(?![^.;]*\b(?:permission|consent|agree[sd]?|happy|ok|okay|said yes|signed)\b)/i;

/** Whether a line is about permission that somebody gave or refused. */
export const givesPermission = (line: string): boolean =>
  holds(permission, line) &&
  !holds(notYet, line) &&
  !unanswered.test(line) &&
  !asksOnly.test(line) &&
  !whereItIs.test(line);

/** Whether a line says that nobody has given permission so far. */
export const awaitsPermission = (line: string): boolean => holds(notYet, line);

/** Whether anything in a plan says that the photograph may, or may not, be used. */
export const hasPhotographPermission = (plan: Plan): boolean =>
  plan.passages.some(({ role, label = '', block, from, to }) => {
    const text = wordsAt(plan, { block, from, to });
    if (role !== 'content' || isBlank(text)) return false;
    const line = `${label} ${text}`;
    // At the head of a column the answer stands below.
    if (plan.blocks.get(block)!.cell?.row === 0 && asksOnly.test(text)) return true;
    return holds(photo, line) && (givesPermission(line) || (label !== '' && givesPermission(text)));
  });

/** Where a plan has a line for the permission that is still to come; undefined where it has none. */
export function openPermission(plan: Plan): Span | undefined {
  return plan.passages.find((passage) => {
    const text = wordsAt(plan, passage);
    // A label is judged with its answer, where it has one.
    const line = passage.role === 'content' && passage.label ? `${passage.label}: ${text}` : text;
    return (
      passage.role !== 'heading' &&
      line.length < 200 &&
      holds(photo, line) &&
      (awaitsPermission(line) ||
        (holds(permission, line) && (unanswered.test(line) || asksOnly.test(line) || passage.role === 'label')))
    );
  });
}
