import { holds } from '../../text/match';
import type { Figure } from './measures';

const capped = '(?:no more (?:often )?than|not more than|fewer than|less than|at most|a maximum of|only (?:once|one))';
const helped =
  '(?:reminded|prompted|helped|told|asked|shown|supported|guided|redirected|corrected|moved|lifted|assisted|supervised|chased|called back)';

/** “Be reminded no more than twice a day”, “be given at most one prompt”. */
const lessHelp = new RegExp(
  `\\bbe ${helped}(?: [a-z]+){0,4}? ${capped}\\b|\\bbe given ${capped} (?:[a-z\\d]+ ){0,3}?(?:reminders?|prompts?|cues?|warnings?|hints?|nudges?|instructions?|chances?)\\b`,
  'i',
);

const noMore = "(?:no longer|(?:does|do|will|would) not|(?:does|do|wo)n['’]t)";
const aid =
  '(?:readers?|scribes?|ramps?|(?:walking )?frames?|timers?|prompts?|prompt sheets?|cards?|dummy|dummies|nappy|nappies|pads?|glasses|wheelchair|walker|buggy|hoist|splints?|armbands?|ear defenders|headphones|chews?|stabilisers|rails?|number lines?|word mats?|mats?|overlays?|visual timetables?|checklists?)';

/** “No longer needs a reader”, “does not use the ramp”, “be moved by one adult, not two”; “not so much help” sets no mark. */
const needsLess = new RegExp(
  `\\b${noMore} (?:needs?|requires?|relies on|rely on) (?!to\\b|(?:any |more |adult )?(?:help|support) (?:with|in)\\b|[^.;]*\\b(?:(?:as|so) (?:much|many|often)|a lot of)\\b)|\\b${noMore} uses? (?:(?:a|an|the|any|her|his|their|my) )?(?:[a-z]+ ){0,2}?${aid}\\b|\\bbe ${helped} by (?:only |just )?one (?:[a-z]+ )?(?:adult|person|TA|grown-?up|member of staff),? (?:and )?(?:not|instead of|rather than) (?:by )?(?:two|three)\\b`,
  'i',
);

/** “Will not need as much support”, “no longer needs help with reading”: an aim, though nobody can see when it is met. */
const needsNoMore = new RegExp(`\\b${noMore} (?:needs?|requires?|relies on|rely on) (?!to\\b)`, 'i');

/** Whether an outcome says that some help is needed no more, which can be seen as it stands. */
export const isWithLess = (text: string): boolean => holds(needsLess, text);

/** “An adult who does not know Leo understands three of every four words he says” */
const understood =
  /\b(?:adult|staff|teacher|person|people|visitor|stranger|listener)s? (?:who|that) [^.;]{3,40}? understands? [^.;]*\b(?:words?|says?|said|speech|sentences?|talks?|signs?)\b/i;

/** “Two-word phrases used 10 times a day” */
const spoken = /^(?:[a-z-]+ ){0,3}(?:phrases?|words?|sentences?|signs?|symbols?|sounds?) used\b/i;

/** “Will have her ear defenders off”: taken off, and not given. */
const takenOff = /\bhave (?:his|her|their|my) (?:[a-z-]+ ){1,3}(?:off|out|down|away)\b/i;

/** “Will attend drama club on her own”, “… without Mum” */
const alone =
  /\bon (?:his|her|their|my) own\b|\bby (?:(?:him|her|my)self|themselves)\b|\bwithout (?:mum|dad|an adult|a grown-?up)\b/i;

/** Whether an outcome with the main verb `lemma` aims at less help, at being there or at being understood, though it names what is given. */
export function isOwnAim(text: string, lemma: string | undefined, figures: readonly Figure[]): boolean {
  if (holds(lessHelp, text) || holds(needsLess, text) || holds(needsNoMore, text)) return true;
  if (figures.length === 0) return false;
  if (lemma === 'attend')
    return holds(alone, text) || figures.some(({ kind }) => kind === 'out-of' || kind === 'percent');
  return (lemma === 'have' && holds(takenOff, text)) || holds(understood, text) || holds(spoken, text);
}
