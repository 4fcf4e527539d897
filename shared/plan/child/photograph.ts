import { isBlank } from '../blank';
import type { Passage, Plan } from '../plan';
import type { SectionId } from '../section';
import type { Span } from '../../text/span';
import { holds } from '../../text/match';
import { awaitsPermission, givesPermission } from './photograph-permission';
import { wordsAt } from '../passages';

const label =
  /^\W*(?:(?:a|my|pupil|child|student|learner|recent|current|school|insert)(?:['’]s)? )*(?:(?:cover |front )?photo|photograph|picture|image|(?:photo|photograph|picture|image) of (?:me|(?:the )?(?:child|pupil|student|learner|holder|young person)))(?: (?:on|for) (?:the |my )?(?:front(?: (?:cover|page))?|cover|page))?\W*$/i;
/** A line that is nothing but the picture: “[Photo of Isla on her pony]”, “Photo of child attached”. */
const shownInLine =
  /^(?:[[(<]\s*(?:a |recent |school |my )*(?:photo(?:graph)?|picture)\b[^!?\n[\]]{0,160}[\])>]|(?:[☑☒✓✔] ?)?(?:photo(?:graph)?|picture) of \S+ on (?:the |my )?(?:front|cover)|(?:a |recent |school |my )*(?:photo(?:graph)?|picture)\b(?: \S+){0,5} (?:attached|enclosed|here|on file|overleaf)(?: (?:to|on|at|in|inside) (?:the )?(?:front|cover|page|top|first)(?: \S+)?)?|[[(](?:photo|picture)[\])] \S.{2,90}|(?:[\d.]+ )?(?:front )?(?:cover|page)(?: picture)?: ?(?:a )?(?:photo(?:graph)?) of .{2,60}|(?:front|cover) (?:photo(?:graph)?|picture): [a-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ (?:at|on|in|with) .{2,60})\W*$/i;
const none =
  /^\W*(?:n\/?a|none(?:\b.*)?|no|no (?:photo|picture)\w*|not (?:given|used|needed)|declined|avatar.*|drawing.*|(?:my|his|her|their|our|the family['’]?s?) (?:(?:pet|own|old|new) )?(?:dog|cat|rabbit|hamster|guinea pig|pony|horse|fish|tortoise|bike|toy|teddy)\b.*)\W*$/i;
const noPhotograph =
  /\b(?:logo|crest|badge|icon|symbol|clip ?art|widgit|emoji|qr|drawing|drawn|drew|hand ?prints?|paint|painting|painted|own picture|sketch|cartoon|chart|graph|map|diagram|screenshot|signature|text|letterhead|banner|no photo(?:graph)?s?|(?:chose|chosen) an? picture of (?!me\b|child\b))\b/i;
const ofPerson =
  /\b(?:photo(?:graph)?|portrait|selfie|headshot|child|boy|girl|pupil|person|smil(?:es|ing)|face|wearing|uniform)\b/i;

/** Where a plan shows a photograph of the child: a field for one that is filled in, else `document` where a picture of the file is said to be one. */
export function photographIn(plan: Plan): Span | 'document' | undefined {
  let title = '';
  for (const passage of plan.passages) {
    const { role, label: named, block, from, to } = passage;
    const line = wordsAt(plan, { block, from, to }).trimEnd();
    if (role !== 'content') {
      title = role === 'heading' ? line : '';
      continue;
    }
    if (isShown(plan, passage, line)) return { block, from, to: from + line.length };
    // A label that no template knows stands in the content, or heads it.
    const colon = named === undefined ? line.indexOf(':') : -1;
    const isHeaded = named === undefined && /\bphoto/i.test(title) && label.test(title);
    title = '';
    if (!isHeaded && !label.test(named ?? line.slice(0, Math.max(0, colon)))) continue;
    const text = isHeaded ? line : line.slice(colon + 1).trim();
    if (!isBlank(text) && !none.test(text) && !holds(noPhotograph, text))
      return { block, from: from + line.length - text.length, to: from + line.length };
  }
  const pictures = (plan.draft.pictures ?? []).filter((about) => !noPhotograph.test(about));
  const shown = pictures.some((about) => ofPerson.test(about));
  const asked = plan.draft.blocks.some(({ text }) => text.length < 60 && label.test(text.replace(/:.*$/s, '')));
  return shown || (asked && pictures.length > 0) ? 'document' : undefined;
}

/** Whether a line is nothing but the picture, or tells that one is on the front. */
function isShown({ child: { first } }: Plan, { section, record }: Passage, line: string): boolean {
  if (holds(noPhotograph, line) || givesPermission(line) || /\binsert|add\b/i.test(line)) return false;
  const bare = awaitsPermission(line) ? line.replace(/\([^()]*\)/, '').replace(/(?<!\W)\W+$/, '') : line;
  if (shownInLine.test(line) || shownInLine.test(bare) || holds(onFront, line)) return true;
  const start = /^(?:photo(?:graph)?|picture) of (?=\S)/i.exec(line)?.[0];
  return (
    start !== undefined &&
    first !== undefined &&
    record === undefined &&
    beforeParts.has(section) &&
    /^(?![\w’'-])[^.!?]{0,60}$/.test(line.slice(start.length + first.length).split(/ {3,}/)[0]!) &&
    line.startsWith(first, start.length)
  );
}
/** “A copy with my photo on the front goes up on the kitchen wall” */
const onFront = /\b(?:my|his|her|their) photo(?:graph)? (?:is )?on (?:the|its) (?:front|cover)\b(?! of\b)/i;
const beforeParts = new Set<SectionId | undefined>([
  undefined,
  'personal_details',
  'one_page_profile',
  'signatures_sharing',
]);
