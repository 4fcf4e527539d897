import type { Stretch } from '../outcome/words';

const whoever = String.raw`(?:some(?:one|body)|an? member of (?:the )?(?:staff|team))(?: (?:from|in) (?:the |our )?[A-Za-z]+)?`;
/** Of these everybody knows who is meant: “someone who knows him”, “a member of staff on duty”. */
const known = String.raw`(?! (?:who|whom|that|on duty|teaching|taking|leading|covering|else|trained|he|she|they|I)\b)`;
const does = new RegExp(
  String.raw`(?<=^|[.;:!?] |, )${whoever}${known}(?= (?:will |to |can |should )?[a-z]{2,})|(?<=\b(?:with|by) )a member of (?:the )?(?:staff|team)\b${known}|\bwhoever(?:['’]s| is)? (?:free|available|around|about|in|nearest|closest|nearby|spare|to hand)\b`,
  'i',
);

/** Who does something and is nobody in particular, whatever else is said: “Someone from the Hub queues with him”. */
export function nobodyDoes(text: string): Stretch | undefined {
  const found = does.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}
