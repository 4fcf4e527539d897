import { isBlank } from '../blank';
import type { Plan } from '../plan';
import type { Span } from '../../text/span';
import { holds } from '../../text/match';

const photo =
  /\b(?:photo(?:graph)?s?|(?:my |child['’]?s? |pupil['’]?s? )?picture(?: of me| of child| of pupil)?|image)\b/i;
const label =
  /^\W*(?:(?:a|my|pupil|child|student|learner|recent|current|school|insert)(?:['’]s)? )*(?:photo|photograph|picture|image|photo of me|picture of me|photo(?:graph)? of (?:the )?(?:child|pupil|student|young person))(?: (?:on|for) (?:the |my )?(?:front )?(?:cover|page))?\W*$/i;
/** A line that is nothing but the picture: “[Photo of Isla on her pony]”, “Photo of child attached”. */
const shownInLine =
  /^(?:[[(<](?:a |recent |school |my )*(?:photo(?:graph)?|picture)\b[^.!?\n]{0,110}[\])>]|(?:a |recent |school |my )*(?:photo(?:graph)?|picture)\b(?: \S+){0,5} (?:attached|enclosed|here|on file|overleaf)(?: (?:to|on|at|in|inside) (?:the )?(?:front|cover|page|top|first)(?: \S+)?)?|[[(](?:photo|picture)[\])] \S.{2,90}|(?:[\d.]+ )?(?:front )?(?:cover|page)(?: picture)?: ?(?:a )?(?:photo(?:graph)?) of .{2,60})\W*$/i;
const none =
  /^\W*(?:n\/?a|none|no|no (?:photo|picture)\w*|not (?:given|used|needed)|declined|avatar.*|drawing.*|(?:my|his|her|their|our|the family['’]?s?) (?:(?:pet|own|old|new) )?(?:dog|cat|rabbit|hamster|guinea pig|pony|horse|fish|tortoise|bike|toy|teddy)\b.*)\W*$/i;
const permission =
  /\b(?:permissions?|permits?|permitted|consent(?:ed|s)?|agree[sd]?|agreement|allow(?:s|ed)?|happy (?:for|with)|may (?:use|be used)|authoris\w+|yes)\b/i;
/** “Permission not yet received”, “awaiting Dad’s consent”: nobody has agreed so far. */
const notYet =
  /\b(?:permissions?|consent|photo(?:graph)? (?:slip|form))\b[^.;]{0,25}\b(?:not|awaited|pending|outstanding|to follow|tb[ca]|requested|still|sought|needed|required|chas(?:ed?|ing))\b|\b(?:no|without|awaiting|waiting for|chas(?:e|ing)|need(?:s|ed)?|ask(?:ed)?(?: \S+){0,3} for) (?:\S+ ){0,3}(?:permission|consent)\b/i;
/** “Permission given by parent: yes / no”, “Permission: ____” */
const unanswered = /(?:(?:\b(?:yes ?\/ ?no|y ?\/ ?n)|_{3,})\W*|:\s*)$/i;
const noPhotograph =
  /\b(?:logo|crest|badge|icon|symbol|clip ?art|widgit|emoji|qr|drawing|drawn|painting|painted|own picture|sketch|cartoon|chart|graph|map|diagram|screenshot|signature|text|letterhead|banner|no photo(?:graph)?s?|(?:chose|chosen) an? picture of (?!me\b|child\b))\b/i;
const ofPerson =
  /\b(?:photo(?:graph)?|portrait|selfie|headshot|child|boy|girl|pupil|person|smil(?:es|ing)|face|wearing|uniform)\b/i;

/** Where a plan shows a photograph of the child: a field for one that is filled in, else `document` where a picture of the file is said to be one. */
export function photographIn(plan: Plan): Span | 'document' | undefined {
  for (const { role, label: named, block, from, to } of plan.passages) {
    if (role !== 'content') continue;
    const line = plan.blocks.get(block)!.text.slice(from, to).trimEnd();
    const bare = holds(notYet, line) ? line.replace(/\([^()]*\)/, '').replace(/\W+$/, '') : line;
    // A label that no template knows stands in the content.
    const colon = named === undefined ? line.indexOf(':') : -1;
    if (
      shownInLine.test(bare) &&
      !holds(noPhotograph, line) &&
      (!holds(permission, line) || holds(notYet, line) || unanswered.test(line)) &&
      !/\binsert|add\b/i.test(line)
    )
      return { block, from, to: from + line.length };
    if (!label.test(named ?? line.slice(0, Math.max(0, colon)))) continue;
    const text = line.slice(colon + 1).trim();
    if (!isBlank(text) && !none.test(text) && !holds(noPhotograph, text))
      return { block, from: from + line.length - text.length, to: from + line.length };
  }
  const pictures = (plan.draft.pictures ?? []).filter((about) => !noPhotograph.test(about));
  const shown = pictures.some((about) => ofPerson.test(about));
  const asked = plan.draft.blocks.some(({ text }) => text.length < 60 && label.test(text.replace(/:.*$/s, '')));
  return shown || (asked && pictures.length > 0) ? 'document' : undefined;
}

/** Whether anything in a plan says that the photograph may, or may not, be used. */
export const hasPhotographPermission = (plan: Plan): boolean =>
  plan.passages.some(({ role, label: named = '', block, from, to }) => {
    const text = plan.blocks.get(block)!.text.slice(from, to);
    if (role !== 'content' || isBlank(text)) return false;
    const line = `${named} ${text}`;
    return holds(photo, line) && holds(permission, line) && !holds(notYet, line) && !unanswered.test(line);
  });
