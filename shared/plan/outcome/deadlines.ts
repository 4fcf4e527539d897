import type { DateHit } from '../../text/dates';
import type { Day } from '../../text/day';
import { timePoints } from './time-points';
import { type Stretch } from './words';
import { find, hasPiece, holds } from '../../text/match';

/** Words that say by when; `day` where a date was found in them. */
export interface DeadlineWords extends Stretch {
  readonly day?: Day;
}

const opens =
  /\b(?:by|before|until|till|at|in|on|over|during|throughout|within|end(?: of)?|start of|middle of|from now to|no later than|due|ending|finishing|finish(?:es)?|ends?|deadline|target date|(?<=(?:^|[.;,] ))date|review(?:ed)?(?: (?:date|point))?|for)\s*:?\s*(?:(?:\w+ ){0,3}(?:in|on|of) )?(?:the |his |her |my |their |our |this |next |w\/[bce] )?\(?$/i;
const looksBack =
  /\b(?:from|since|starting|started|starts|baseline|born|last|in his|as of|between|after|currently)\s+(?:\w+\s){0,2}$|\bthan (?:(?:it|he|she|they|I) (?:was|were|did|could|managed) )?(?:in|on|at|last) (?:the )?$/i;
const untilStage = /\b(?:by|before|until|till|end of|start of|beginning of|leaving|into|starting)\b/i;
/** “… every year”; not “By the end of September every teacher …”. */
const repeats =
  /^\s*(?:each|every|per)\b(?! (?:subject |class )?(?:teacher|tutor|adult|child|pupil|student|member|one)\b)/i;
const repeated = /\b(?:each|every|per|once a|twice a|times a|a)\s+$/i;
const window =
  /\b(?:period|window)\b|^(?:for|during|over|across|through)\s+(?:a|an|one|two|three|four|five|six|eight|ten|twelve|\d+)\b/i;

const nth = String.raw`(?:first|second|third|fourth|fifth|last|final|penultimate|1st|2nd|3rd|4th|5th)`;
/** Words in front of a date that lead up to it although they are more than a preposition. */
const leadsUp = new RegExp(
  String.raw`(?:\b(?:up|prior) to|\bahead of|(?:^|[.;:,(]\s?)come|\b(?:half|mid)-?\s?way through|\b(?:by|before|until|till|in|on) the ${nth} (?:full |school |teaching )?(?:day|week|weekend|half|month|lesson|(?:mon|tues|wednes|thurs|fri)day)s?(?: back)? (?:of|in|before|after)|\b(?:by|before|until|till) the (?:time|day|week) (?:of|before|after|that|when)?|(?:^|[.;:,]\s?)(?:when|as|once|on|upon|at the point of)|\b(?:by the time|once|when) (?:we|he|she|they|I) (?:reach|reaches|get to|gets to|come to)|\bby the time)\s+(?:the |this |our |next )*$`,
  'i',
);
const over =
  /^(?:['’]s)?\s(?:ends?|finish(?:es)?|is (?:over|done|finished)|are over|closes?|comes? to an end|starts?|begins?|arrives?|comes?)\b/i;

/** “… Hannah showed her how on 13 October.”: a later sentence that tells what was done. */
function isTold(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('.\n', at));
  const sentence = start > 0 ? text.slice(start + 2, at) : '';
  // “… She starts from 33 words (2 December).”
  if (starts.test(sentence)) return true;
  return (
    /\b(?:[a-z]{3,}ed|was|were|had|did|saw|met|came|taught|gave|wrote|began|told|sent|went|took|made|knew|spelt|(?<=\b(?:[Hh]e|[Ss]he|[A-Z][a-z]+) )read)\b/.test(
      sentence,
    ) && !/\b(?:will|to|can|should|must|by|before|until|be)\b/i.test(sentence)
  );
}

const starts =
  /^(?:(?:[Hh]e|[Ss]he|[Tt]hey|I|This|It|[A-Z][a-z]+) (?:now |currently )?(?:starts?|begins?) (?:from|at|on|with)|Starting (?:from|at|point)|Now|Today|Baseline|At present)\b(?!.*\b(?:by|until|before)\b)/;

/** “… in 4 lessons out of 5 (none in October)”: how it was before. */
function isStart(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  if (open < 0 || text.lastIndexOf(')', at) > open) return false;
  return (
    /^(?:\D{0,20}\d|(?:about |only )?(?:none|not|no|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|half|now|nothing)\b)/i.test(
      text.slice(open + 1, at),
    ) && !/\b(?:by|before|until|till|to)\b/i.test(text.slice(open, at))
  );
}

/** “from w/b 5 Jan to w/b 9 Feb”: the second of two dates. */
const endsRange = (text: string, hit: DateHit, last: DateHit | undefined): boolean =>
  last !== undefined &&
  ((/^,? (?:to|until|till|-|–) (?:the |w\/[bce] )*$/i.test(text.slice(last.to, hit.from)) &&
    /\bfrom (?:the |w\/[bce] )*$/i.test(text.slice(Math.max(0, last.from - 12), last.from))) ||
    (/^ and (?:the )?$/.test(text.slice(last.to, hit.from)) &&
      /\b[Bb]etween (?:the )?$/.test(text.slice(Math.max(0, last.from - 12), last.from))));

/** What was so on a day, of somebody. */
const could =
  /^,? (?:[A-Za-zà-ÿ]+|(?:the|her|his|my) [a-z]+) (?:only )?(?:could|was|were|had|knew|did|got|used to|wrote|spelt|read|gave|said|took|made|ate|sat|went|came|kept|left|told|chose|drew|found|put|spoke|stood|held|began|ran|met|swam|rode|lost|(?!need)[a-z]{2,}ed)\b/;

/** “… In December: 2 out of 10.”, “(In November: none heard)” behind an outcome: how often it was then. */
const soFar =
  /^ ?(?::|[–—-] |,) ?(?:(?:about|only|just|around|nearly|under|fewer than|less than|up to) )?(?:\d|no\b|none|nothing|never|not\b|once|twice|half|one|two|three|four|five|six|seven|eight|nine|ten|could|was|were|had|did|a (?:few|couple)|(?:the )?first)/;

/** “(It was 1 of the last 5 before Easter.)”: how often it was, in brackets; “Start: none of the 9 exits in December had a word”. */
const tellsOfBefore = (text: string, at: number): boolean =>
  /(?:^|[.;:] )(?:start(?:ing point)?|at the start|baseline|before): [^.]{0,90}$/i.test(
    text.slice(Math.max(0, at - 110), at),
  ) ||
  /\((?:it|he|she|they|this) (?:was|were|did|had|could|managed) [^()]{0,60}$/i.test(
    text.slice(Math.max(0, at - 80), at),
  );

function sets(text: string, hit: DateHit, last: DateHit | undefined): boolean {
  const before = text.slice(Math.max(0, hit.from - 40), hit.from);
  const words = text.slice(hit.from, hit.to);
  const after = text.slice(hit.to, hit.to + 12);
  const isRepeated = repeats.test(text.slice(hit.to, hit.to + 30));
  if (tellsOfBefore(text, hit.from)) return false;
  if (/^(?:by|before|until|till|within)$/.test(hit.lead ?? '') && !isRepeated) return true;
  // “In January 2026 she could read 14 of the words; …”
  if (
    /(?:^|[.;] |\()(?:in|on|at|since|back in|(?:in|during) the(?: (?:week|month) (?:of|to|beginning))?)? ?$/i.test(
      before,
    ) &&
    (could.test(text.slice(hit.to)) || (hit.from > 12 && soFar.test(text.slice(hit.to))))
  )
    return false;
  if (leadsUp.test(text.slice(Math.max(0, hit.from - 60), hit.from)) && !isRepeated) {
    const opener = /\b(?:when|as|once)\s+(?:the |this |our |next )*$/i.test(before);
    if (!opener || hit.kind === 'stage' || over.test(text.slice(hit.to))) return true;
  }
  if (/\(to (?:the )?$/.test(before)) return true;
  if (willCheck.test(text.slice(Math.max(0, hit.from - 60), hit.from))) return true;
  // “… each day of w/c 6 July”
  if (
    /\b(?:each|every) (?:day|morning|lesson|afternoon) (?:of|in) (?:the )?(?:week (?:of|beginning) |w\/[bce] )$/i.test(
      before,
    )
  )
    return true;
  // “In the July mock”
  if (atTest.test(before) && ofTest.test(text.slice(hit.to, hit.to + 30))) return true;
  // “Goal for July. Ines says …”
  if (
    /^\W*(?:goal|target|aim|outcome|step)s? for (?:the )?$/i.test(text.slice(0, hit.from)) &&
    /^ ?[.:,–—-]/.test(after)
  )
    return true;
  if (/\bbetween (?:now|[A-Z]\w+) and (?:the )?(?:end of )?(?:the )?$/.test(before)) return true;
  if (endsRange(text, hit, last)) return true;
  if (isTold(text, hit.from) || isStart(text, hit.from)) return false;
  if (looksBack.test(before) || repeated.test(before) || isRepeated) return false;
  // “…, summer term assessment week.”
  // “Gets a 4 in maths. Summer 2026 exams.”
  if (
    /[.,;] ?(?:the )?$/.test(before) &&
    /^ (?:[a-z]+ week|(?:[a-z]+ )?(?:exams?|papers?|sitting))\W*$/i.test(text.slice(hit.to))
  )
    return true;
  if (hit.kind === 'span') return !holds(window, words) && !/^\s*period\b/i.test(after);
  if (hit.kind === 'stage')
    return (
      holds(untilStage, words) ||
      /\b(?:by|before|until|till|end of|start of|leaving)\s+(?:the |his |her )?$/i.test(before)
    );
  if (hit.kind === 'review') return true;
  if (opens.test(before) || /^(?:by|before|until|within|in|at|end|this|next)\b/i.test(words)) return true;
  // A date that stands by itself: in front, in brackets, or behind a comma or dash at the end.
  if (/\d{4}$/.test(words) && /^\W*$/.test(after) && !/\b(?:of|and|to|than)\s+$/.test(before)) return true;
  // “… Baseline 6. Summer half term.”: so does one with a sentence of its own at the end.
  if (hit.to > text.length - 3 && /\.\s$/.test(before)) return true;
  return /(?:^|[(,;:–—-]\s?)\s*$/.test(before) && (hit.from < 3 || /^\s*[).]?\s*(?:$|[).,;:–—-])/.test(after));
}

const atTest = /\b(?:in|at|for) (?:the |his |her |my |their |this |next )$/i;
const ofTest = /^ (?:practice |mock |school |class )?(?:mocks?|papers?|exams?|tests?|assessments?|screening)\b/i;

/** “…, retest w/b 23 March”, “…, check in his book on 9/2”, “by OT re-assessment 16/06”: when it will be looked at. */
const willCheck =
  /(?:[,;.(–—] ?(?:re-?(?:test|check|assess|screen|count)|(?:final |end )?(?:check|test|count))(?: [a-z]+){0,4}|\b(?:by|before|at|for) (?:[A-Za-z-]+ ){0,3}(?:re-?assessment|assessment|review|meeting|visit|appointment|check|test|screen))(?: (?:on|in|at|of|w\/[bce]|the week of|the|week beginning))* $/i;

/** “The end of the 12 week block”: what the weeks are of. */
const rest =
  /^ (?:block|programme|course|intervention|unit|cycle|trial|placement|period|(?:practice |mock |school |class )?(?:mocks?|papers?|exams?|tests?|assessments?|reports?|screening|data drop)|(?:year|yr|y) ?\d{1,2})\b/i;
const withRest = (text: string, to: number): number => to + (rest.exec(text.slice(to, to + 20))?.[0].length ?? 0);

/** The words of a text that set a deadline: dates that something leads up to, not lengths, rates or windows of watching. */
export function findDeadline(text: string, hits: readonly DateHit[]): DeadlineWords | undefined {
  let best: DeadlineWords | undefined;
  for (const [index, hit] of hits.entries()) {
    if (!sets(text, hit, hits[index - 1])) continue;
    const lead =
      /(?:\b(?:by|before|until|till|at|in|on|within|no later than)|^come)\s+(?:the |his |her |my |their |our |this |next |end of |start of |w\/[bce] )*$/i.exec(
        text.slice(0, hit.from),
      );
    const from = lead ? lead.index : hit.from;
    const found = { from, to: withRest(text, hit.to), ...(hit.day && { day: hit.day }) };
    // The later date is the deadline where one sentence names two.
    if (!best || (found.day ?? '') > (best.day ?? '')) best = found;
  }
  if (best?.day) return best;
  const small = text.toLowerCase();
  for (const point of timePoints) {
    const match = hasPiece(point.needs, small) ? find(point.shape, text) : null;
    if (!match || tellsOfBefore(text, match.index)) continue;
    const to = match.index + match[0].length;
    // “Come the summer holidays, …”
    const from = /^come (?:the )?$/i.test(text.slice(0, match.index)) ? 0 : match.index;
    return best ?? { from, to: withRest(text, to) };
  }
  return best;
}
