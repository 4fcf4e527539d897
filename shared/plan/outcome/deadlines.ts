import type { DateHit } from '../../text/dates';
import type { Day } from '../../text/day';
import { number, type Stretch } from './words';

/** Words that say by when; `day` where a date was found in them. */
export interface DeadlineWords extends Stretch {
  readonly day?: Day;
}

const event = String.raw`(?:review|meeting|parents['’]? (?:evening|consultation|meeting)|consultation|conference|holidays?|break-?up|exams?|sats|mocks?|residential|birthday|half[- ]?term|assessment (?:week|window|point)|data drop|sports day|open evening|transition (?:day|week|visit)s?|nativity|graduation|prom|results day|bank holiday|(?:bonfire|fireworks?) night|shrove tuesday|pancake day|mother['’]s day|diwali|ramadan|hanukkah|eid|gcses?|a[- ]levels|11\+|tests week|phonics (?:screening(?: check)?|check)|screening check|clocks (?:change|go (?:forward|back))|world book day|camp|work experience|taster days?|induction days?|visits? to (?:his |her |their |my |the )?(?:new|secondary|high) school|get-together|catch-up|TAF|TAC|PEP|CIN|LAC review|trip|concert|production|audition|interview|competition|tournament|carnival|festival|wedding|move|deadline|placement|exam series|(?:summer|winter|november|june) series)`;
const of = String.raw`(?:the |this |his |her |my |their |our |next |each |coming |current )*`;

/** Points in time that need no calendar; a rate (“each week”) and the end of a lesson or day are none. */
const points: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:by|before|until|till|at|in time for|ready for|ahead of|prior to|in readiness for|in preparation for|up to)\s+(?:the time (?:of|that)?\s+)?${of}(?:[\w'’]+\s){0,4}?${event}\b`,
    'i',
  ),
  /\b(?:by|before|until|till|at)\s+(?:the\s+|an?\s+)?(?:(?:very |back )?(?:end|start|beginning|close|middle|finish) of )(?:the |this |his |her |my |their |our |a |an )?(?:(?!(?:lesson|session|day|morning|afternoon|task|activity|each|every)\b)[\w-]+ ){0,4}?(?:half[- ]terms?|terms?|years?|months?|fortnight|course|programme|program|block|intervention|placement|unit|project|cycle|plan|season|holidays?|reception|nursery|pre-?school|primary|secondary|college|sixth form|school|phase|key stage ?\d?|ks ?\d|year \d{1,2}|y\d{1,2}|foundation stage|eyfs|weeks?|wk ?\d*|apprenticeship|internship|traineeship|induction|transition)\b(?! each| every)/i,
  // “by the time term ends”, “before school breaks up”; a lesson, a game or a timer that ends sets none.
  /\b(?:by the time|before|until|till|when) (?:(?:the|this|his|her|our|my|their|autumn|spring|summer|school|academic|current|half|one) )*(?:school|term|half[- ]term|year|plan|cycle|block|programme|course|placement|intervention|key stage ?\d?|ks ?\d|year \d{1,2}|reception|nursery|holidays|we|they) (?:ends?|finish(?:es)?|is (?:over|finished|reviewed)|are over|comes? to an end|closes?|breaks? up|is up|begins?|starts?|(?:next )?(?:meet|review)(?: again)?)\b/i,
  /\bbefore (?:breaking up|going off for the holidays?)\b/i,
  /\b(?:by|before|until) the next time (?:we|they|I|you) (?:all )?(?:meet|review)\b/i,
  /\b(?:by|before|until|till|at) (?:the )?(?:end|finish|close) of (?:the |his |her |my |their )?(?:time|stay|stint|spell) (?:in|at|with) (?:(?:the|our|this|his|her|their|my) )?(?:[\w-]+ )?(?:hub|unit|base|school|nursery|pre-?school|reception|college|provision|pru|centre|class|key stage|ks|primary|secondary|setting|year|academy|us|infants|juniors)\b(?! today)/i,
  new RegExp(
    String.raw`\b(?:by|before|until|at) (?:the )?(?:end|close) of (?:the |his |her |my |their |these |all )*${number} (?:[\w-]+ )?(?:sessions|lessons|visits|meetings|weeks|half[- ]terms|terms|months)\b(?! (?:a|each|every|per|in a) )`,
    'i',
  ),
  /\bthis time next (?:year|term|month|half[- ]term)\b|\b(?:an?|one|two|three|six|twelve|\d{1,2}) (?:years?|months?|terms?|half[- ]terms?|weeks?) from (?:now|today)\b/i,
  /\b(?:by|before|until|at) (?:the )?(?:mid|middle|half)[- ]?(?:year|term|way point)\b|\b(?:by|before|until|at) (?:the )?(?:year|term|plan|cycle)(?:['’]s)?[- ]end\b|\b(?:half|mid)-?\s?way through (?:the |this |his |her )?(?:[\w-]+ )?(?:term|year|plan|programme|course|year \d{1,2})\b/i,
  /\b(?:in (?:readiness|preparation|time) for|ready for) (?:the start of )?(?:year \d{1,2}|y\d{1,2}|key stage \d|ks ?\d|reception|nursery|secondary|high school|college|sixth form|big school|primary|juniors)\b/i,
  /(?:^|[,;:.] )(?:when|once|after|as soon as) (?:he|she|they|i|[A-Z]\p{Ll}+) (?:is|are|am|turns?|reach(?:es)?) (?:1\d|2\d|[5-9]|eleven|sixteen|eighteen)(?: years old)?(?=,| (?:he|she|they|I|[A-Z]\p{Ll}+)\b)|^(?:at|aged|at age|at the age of) (?:1\d|2\d|[5-9]|eleven|sixteen|eighteen),/iu,
  /\b(?:by|before|until|till|in)\s+(?:school )?(?:week|wk) ?(?:\d{1,2}|two|three|four|five|six|eight|ten|twelve)\b/i,
  /^(?:for |by |at )?(?:the |my |his |her |our )?next (?:review|meeting)\b/i,
  /\b(?:by|before|at) (?:the )?(?:end of )?(?:EOY|EOT|EOHT|end[- ]of[- ]year|end[- ]of[- ]term)\b|^(?:EOY|EOT|EOHT)\b/i,
  /\b(?:by|before)\s+(?:the\s+)?(?:age (?:of )?)(?:\d{1,2}|five|seven|eleven|sixteen|eighteen|nineteen)\b|\b(?:by|before) (?:\d{1,2}|three|four|five|seven|eleven|sixteen|eighteen) years? old\b/i,
  /\b(?:by|before)\s+(?:he|she|they|i|we) (?:is|are|am|turns?) (?:\d{1,2}|five|seven|eleven|sixteen|eighteen)\b/i,
  /\b(?:by|before)\s+(?:his|her|their|my|the) \d{1,2}(?:st|nd|rd|th) birthday\b/i,
  /\b(?:by the time|before|on) (?:(?:he|she|they|i|we|[A-Z][\p{L}'-]+) )?(?:leav(?:e|es|ing)|starts?|starting|moves?|moving|transitions?|goes|go|going|transfers?|transferring|joins?|joining|begins?|finish(?:es)?) (?:in(?:to)? |to |at |on to |up to )?(?:the )?(?:year|y|key stage|ks|reception|nursery|secondary|primary|high|big|middle|junior|infant|upper|college|school|sixth|university|us|his new|her new|their new|my new|preschool|pre-school|foundation)/iu,
  new RegExp(
    String.raw`\b(?:in|within|inside|after|following|over the (?:next|coming)|(?:during|for) the next)\s+(?:the (?:next|coming) |(?:an?|his|her|the|this) )?${number}[ -](?:school |teaching |term-time |instructional |calendar |working )?(?:weeks?|wks?|months?|mths?|terms?|half[- ]terms?)\b(?!['’]? period| out of| in (?:every )?${number}| of ${number})`,
    'i',
  ),
  /\b(?:within|inside|after|in) (?:a|the|this|half a|one|an) (?:single |whole |full )?(?:half[- ]term|term|month|fortnight|year)\b(?! (?:each|every))/i,
  /\bend[- ]of[- ](?:term|year|unit|topic|half[- ]term|key stage)(?: [\w-]+){0,3} (?:test|exam|assessment|quiz|paper|show|performance)\b/i,
  /\bthis (?:(?:autumn|spring|summer|half|school|academic)[- ])?(?:term|half[- ]term|year|month|half)\b/i,
  /\b(?:over|during|in|throughout|across|for) (?:the |this |his |her |their |my )?(?:(?:course|rest|remainder|whole|length) of (?:the |this |his |her |their |my )?)?(?:next|coming|current|present|autumn|spring|summer|half|school|academic|(?<= of (?:the|this) )) ?(?:half[- ]?)?(?:term|year)\b/i,
  /\b(?:in|during) (?:the |his |her |their |my )(?:[\w'’]+ ){0,3}?(?:exams?|exam series|series|mocks|sats|gcses|residential)\b(?! (?:questions?|papers?|practice|lessons?))/i,
  /\bby (?:the )?(?:end of |start of |middle of )?(?:the )?(?:next |this |coming )?(?:half[- ]?term|easter|christmas|whitsun|michaelmas|summer|autumn|winter|spring|term \d|(?:autumn|spring|summer)(?: term)?(?: ?[12])?)\b/i,
  /\b(?:deadline|target date|due(?: date)?|by when|(?:to be )?(?:met|achieved|reached|reviewed)(?: by)?)\s*[:–-]?\s*(?:easter|christmas|whitsun|(?:autumn|spring|summer)(?: term)?(?: ?[12])?|half[- ]term)\b/i,
  /\bend (?:of )?(?:the )?(?:autumn|spring|summer|aut|spr|sum)\b(?: (?:term|1|2)\b)?/i,
  /\bcome (?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas)\b/i,
  /\bby (?:0?[1-9]|1[0-2])\/2\d(?![\d/])/i,
];

const opens =
  /\b(?:by|before|until|till|at|in|on|within|end(?: of)?|start of|middle of|from now to|no later than|due|ending|finishing|deadline|target date|review(?:ed)?(?: date)?|for)\s*:?\s*(?:the |his |her |my |their |our |this |next |w\/[bce] |end of |start of |beginning of |(?:\w+ ){0,2}(?:in |on |of ))*\(?$/i;
const looksBack =
  /\b(?:from|since|starting|started|starts|baseline|born|last|in his|as of|between|after|currently)\s+(?:\w+\s){0,2}$/i;
const untilStage = /\b(?:by|before|until|till|end of|start of|beginning of|leaving|into|starting)\b/i;
const repeats = /^\s*(?:each|every|per)\b/i;
const repeated = /\b(?:each|every|per|once a|twice a|times a|a)\s+$/i;
const window =
  /\b(?:period|window)\b|^(?:for|during|over|across|through)\s+(?:a|an|one|two|three|four|five|six|eight|ten|twelve|\d+)\b/i;

const nth = String.raw`(?:first|second|third|fourth|fifth|last|final|penultimate|1st|2nd|3rd|4th|5th)`;
/** Words in front of a date that lead up to it although they are more than a preposition. */
const leadsUp = new RegExp(
  String.raw`(?:\b(?:up|prior) to|\bahead of|(?:^|[.;:,(]\s?)come|\b(?:half|mid)-?\s?way through|\b(?:by|before|until|till|in|on) the ${nth} (?:full |school |teaching )?(?:day|week|weekend|half|month|lesson|(?:mon|tues|wednes|thurs|fri)day)s?(?: back)? (?:of|in|before|after)|\b(?:by|before|until|till) the (?:time|day|week) (?:of|before|after|that|when)?|(?:^|[.;:,]\s?)(?:when|as|once|on|upon|at the point of)|\bby the time)\s+(?:the |this |our |next )*$`,
  'i',
);
const over =
  /^(?:['’]s)?\s(?:ends?|finish(?:es)?|is (?:over|done|finished)|are over|closes?|comes? to an end|starts?|begins?|arrives?|comes?)\b/i;

function sets(text: string, hit: DateHit): boolean {
  const before = text.slice(Math.max(0, hit.from - 40), hit.from);
  const words = text.slice(hit.from, hit.to);
  const after = text.slice(hit.to, hit.to + 12);
  if (/^(?:by|before|until|till|within)$/.test(hit.lead ?? '') && !repeats.test(after)) return true;
  if (leadsUp.test(text.slice(Math.max(0, hit.from - 60), hit.from)) && !repeats.test(after)) {
    const opener = /\b(?:when|as|once)\s+(?:the |this |our |next )*$/i.test(before);
    if (!opener || hit.kind === 'stage' || over.test(text.slice(hit.to))) return true;
  }
  if (/\bbetween now and (?:the )?(?:end of )?(?:the )?$/i.test(before)) return true;
  if (looksBack.test(before) || repeated.test(before) || repeats.test(after)) return false;
  if (hit.kind === 'span') return !window.test(words) && !/^\s*period\b/i.test(after);
  if (hit.kind === 'stage')
    return (
      untilStage.test(words) ||
      /\b(?:by|before|until|till|end of|start of|leaving)\s+(?:the |his |her )?$/i.test(before)
    );
  if (hit.kind === 'review') return true;
  if (opens.test(before) || /^(?:by|before|until|within|in|at|end|this)\b/i.test(words)) return true;
  // A date that stands by itself: in front, in brackets, or behind a comma or dash at the end.
  return /(?:^|[(,;:–—-]\s?)\s*$/.test(before) && (hit.from < 3 || /^\s*[).]?\s*(?:$|[).,;:–—-])/.test(after));
}

/** The words of a text that set a deadline: dates that something leads up to, not lengths, rates or windows of watching. */
export function findDeadline(text: string, hits: readonly DateHit[]): DeadlineWords | undefined {
  let best: DeadlineWords | undefined;
  for (const hit of hits) {
    if (!sets(text, hit)) continue;
    const lead =
      /\b(?:by|before|until|till|at|in|on|within|no later than)\s+(?:the |his |her |my |their |our |this |next |end of |start of |w\/[bce] )*$/i.exec(
        text.slice(0, hit.from),
      );
    const from = lead ? lead.index : hit.from;
    const found = { from, to: hit.to, ...(hit.day && { day: hit.day }) };
    // The later date is the deadline where one sentence names two.
    if (!best || (found.day ?? '') > (best.day ?? '')) best = found;
  }
  if (best?.day) return best;
  for (const point of points) {
    const match = point.exec(text);
    if (!match) continue;
    const found = { from: match.index, to: match.index + match[0].length };
    return best ?? found;
  }
  return best;
}
