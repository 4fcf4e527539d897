import type { DateHit } from '../../text/dates';
import type { Day } from '../../text/day';
import { number, type Stretch } from './words';

/** Words that say by when; `day` where a date was found in them. */
export interface DeadlineWords extends Stretch {
  readonly day?: Day;
}

const event = String.raw`(?:review|meeting|parents['’]? (?:evening|consultation|meeting)|consultation|conference|holidays?|break-?up|exams?|sats|mocks?|residential|birthday|half[- ]?term|assessment (?:week|window|point)|data drop|sports day|open evening|transition (?:day|week|visit)s?|nativity|graduation|prom)`;
const of = String.raw`(?:the |this |his |her |my |their |our |next |each |coming |current )*`;

/** Points in time that need no calendar; a rate (“each week”) and the end of a lesson or day are none. */
const points: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:by|before|until|till|at|in time for|ready for)\s+(?:the time of\s+)?${of}(?:[\w'’]+\s){0,4}?${event}\b`,
    'i',
  ),
  /\b(?:by|before|until|till|at)\s+(?:the\s+|an?\s+)?(?:end of |start of |beginning of )(?:the |this |his |her |my |their |our |a |an )?(?:[\w-]+ ){0,3}?(?:half[- ]term|term|year|month|fortnight|course|programme|program|block|intervention|placement|unit|project|cycle|plan|season|holidays?|reception|nursery|pre-?school|primary|secondary|college|sixth form|school|phase|key stage ?\d?|ks ?\d|year \d{1,2}|y\d{1,2}|foundation stage|eyfs|week)\b(?! each| every)/i,
  /\b(?:by|before|until|till|in)\s+(?:school )?week (?:\d{1,2}|two|three|four|five|six|eight|ten|twelve)\b/i,
  /^(?:for |by |at )?(?:the |my |his |her |our )?next (?:review|meeting)\b/i,
  /\b(?:by|before|at) (?:the )?(?:end of )?(?:EOY|EOT|EOHT|end[- ]of[- ]year|end[- ]of[- ]term)\b/i,
  /\b(?:by|before)\s+(?:the\s+)?(?:age (?:of )?)(?:\d{1,2}|five|seven|eleven|sixteen|eighteen|nineteen)\b/i,
  /\b(?:by|before)\s+(?:he|she|they|i|we) (?:is|are|am|turns?) (?:\d{1,2}|five|seven|eleven|sixteen|eighteen)\b/i,
  /\b(?:by|before)\s+(?:his|her|their|my|the) \d{1,2}(?:st|nd|rd|th) birthday\b/i,
  /\b(?:by the time|before|on) (?:(?:he|she|they|i|we|[A-Z][\p{L}'-]+) )?(?:leav(?:e|es|ing)|starts?|starting|moves?|moving|transitions?|goes|go|going|transfers?|transferring|joins?|joining|begins?|finish(?:es)?) (?:in(?:to)? |to |at |on to |up to )?(?:the )?(?:year|y|key stage|ks|reception|nursery|secondary|primary|high|big|middle|junior|infant|upper|college|school|sixth|university|us|his new|her new|their new|my new|preschool|pre-school|foundation)/iu,
  new RegExp(
    String.raw`\b(?:in|within|after|over the (?:next|coming)|during the next)\s+(?:the (?:next|coming) )?${number}[ -](?:school |teaching |term-time |instructional |calendar |working )?(?:weeks?|months?|terms?|half[- ]terms?)\b(?!['’]? period)`,
    'i',
  ),
  /\bend[- ]of[- ](?:term|year|unit|topic|half[- ]term|key stage)(?: [\w-]+){0,3} (?:test|exam|assessment|quiz|paper|show|performance)\b/i,
  /\bthis (?:(?:autumn|spring|summer|half|school|academic)[- ])?(?:term|half[- ]term|year|month|half)\b/i,
  /\b(?:over|during|in|throughout) (?:the )?(?:next|coming|current|autumn|spring|summer) (?:half[- ]?)?term\b/i,
  /\bby (?:the )?(?:end of |start of |middle of )?(?:the )?(?:next |this |coming )?(?:half[- ]?term|easter|christmas|whitsun|michaelmas|summer|autumn|winter|spring|term \d|(?:autumn|spring|summer)(?: term)?(?: ?[12])?)\b/i,
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

function sets(text: string, hit: DateHit): boolean {
  const before = text.slice(Math.max(0, hit.from - 40), hit.from);
  const words = text.slice(hit.from, hit.to);
  const after = text.slice(hit.to, hit.to + 12);
  if (/^(?:by|before|until|till|within)$/.test(hit.lead ?? '') && !repeats.test(after)) return true;
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
