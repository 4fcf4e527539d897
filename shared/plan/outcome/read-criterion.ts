import type { Calendar } from '../../text/date-reading';
import { findDates } from '../../text/dates';
import type { Span } from '../../text/span';
import type { Criterion } from '../outcome';
import { findHelp } from './help';
import { findFigures } from './measures';
import { parseOutcome, type OutcomeContext } from './parse-outcome';
import { holds } from '../../text/match';

const tool =
  /\b(?:tests?|assessments?|screener|checklist|quiz|scores?|register|tracker|chart|profile|questionnaire)\b/i;

/** “He will do it”, “Knows them”, “Met”, “Achieved the target”: says only that it happened. */
const hollow =
  /^(?:(?:he|she|they|i|we|child|pupil|student|name|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+) )?(?:(?:will|can|should|is|be|able|to|has|have|is seen to|consistently|usually|always) )*(?:(?:good|some|clear|steady|expected|better|more|pleasing) )*(?:do|does|doing|done|know|knows|achieve[sd]?|meet|meets|met|use|uses|using|show|shows|manage[sd]?|complete[sd]?|succeed|succeeds|success|tries|try|can|happens|yes|improve[sd]?|improvement|progress|understand|understands|master|masters|secure|has|have|gets?|got|(?:support|help|provision|resources?|it)(?: (?:is|are))? in place)(?: (?:it|this|that|these|those|them|so|(?:the |his |her |their |my )?(?:targets?|outcomes?|goals?|tasks?|skills?|work|above)))?(?: (?:well|more|better|made|seen|noted|more often|in class|at school|properly|regularly|consistently|when asked))*\s*[.!✓]*$/i;

/** “Register”, “Teacher observation”, “As 2”: where somebody will look, or another line, and not what shows it. */
const place =
  /^(?:the )?(?:(?:class|attendance|school|teacher|staff|ongoing|general|in-class) )?(?:registers?|observations?|data|assessments?|discussions?|conversations?|tracking|books?|work|logs?|reports?|records?|monitoring|feedback|marking)$/i;
const isOnlyWhere = (words: string): boolean =>
  words
    .replace(/(?<!\W)\W+$/, '')
    .split(/,? (?:and|or|&) |, | ?\/ ?/)
    .every((one) => place.test(one));
const pointer =
  /^(?:as|see|same as) (?:for |in )?(?:(?:target|outcome|no|number) )?(?:\d[a-z]?|above|before|below)\W*$/i;

const somebody =
  '(?:(?:the |all |class |subject |key )*(?:staff|teachers?|adults?|parents?|carers?|tas?|tutors?|lecturers?|learner|pupil|child|mum|dad|home|school|everyone|everybody|peers?|family|we))';
const people = `${somebody}(?: ?(?:,|and|&|/|or) ?${somebody})*`;

/** “Staff will notice a difference”, “Teacher feedback”, “Feedback from home”: who will say so, and not what. */
const hearsay = new RegExp(
  `^(?:${people} (?:(?:will|should|can|to|be able to) )*(?:notice|see|report|feel|observe|say)s? (?:(?:a|an|any|some|the|clear|real|positive|big|his|her|their|him|her|them|he|she|they|is|are|has|have) )*(?:differences?|changes?|improvements?|improved?|progress|better|happier|calmer)|(?:(?:good|positive|verbal|regular|better) )*(?:${people}['’]?s? (?:feedback|comments|opinions?|views?)|(?:feedback|comments|opinions?|views?) (?:from|of|by) ${people}|(?:${people}|he|she|they) (?:says?|tells? (?:us|me|staff)|thinks?) so|${people} (?:(?:is|are|will be|feels?) )?(?:happy|pleased|satisfied|content) with [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{2,40}))\\W*$`,
  'i',
);

/** “80% of the time”, “4 out of 5”: an amount that leaves it to the outcome to say of what. */
const bareAmount =
  /^(?:[\d%/.,– -]|\b(?:out|of|in|the|time|times|occasions|opportunities|lessons|days|sessions|tries|attempts|weeks?|at|least|about|over|more|than|a|day|per)\b)+$/i;

/** “Fewer behaviou?r points”, “Quicker recall”, “Improvement in reading”: a direction without a figure, said of nothing that bounds it. */
const direction =
  /^(?:(?:an?|some|the|his|her|their) )*(?:better|improved|increased|reduced|raised|fewer|less|more|quicker|faster|greater|higher|lower|(?:increase|improvement|decrease|reduction|rise|drop) in)(?: (?!(?:than|often|at|most|least|to|by|from|for|who|that|each|every|before|after|when|on|with)\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+){1,4}(?: than (?:before|now|usual|(?:at )?(?:present|the moment)|(?:last|this) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|(?:he|she|they) (?:is|was|does|did)))?\W*$/i;
/** “She seems happier”, “He looks more settled”: an impression. */
const impression =
  /^(?:(?:he|she|they|child|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+) )(?:(?:will|to) )?(?:seems?|looks?|feels?|appears?|is|are|be)(?: to be)? (?:(?:much|a lot|a bit|generally|more) )*(?:happ(?:y|ier)|calm(?:er)?|settled|confident|better|relaxed|engaged|focused|independent|resilient|positive|comfortable|less [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)(?: (?:in class|at school|in lessons|generally|overall))?\W*$/i;
/** “It is going well”, “Joining in more”, “He will get there”: how things go, and not what will be seen. */
const course =
  /^(?:(?:(?:the |all |class )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+ ){1,3}(?:feels?|thinks?|says?|sees?|can see|will see|agrees?)(?: that)? )?(?:(?:he|she|they|it|this|things|all|child|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+) )?(?:(?:will|should|to|can|is|are|has|have|be|been|being|seen|['’]s|['’]re) )*(?:(?:going|gone|goes|go) (?:really |very )?(?:well|ok|okay|fine|in the right direction)|(?:get|gets|getting) (?:there|better|on (?:well|better|with (?:it|things)))|on (?:the right )?track|(?:heading|moving|going) in the right direction|coming (?:on|along)(?: (?:well|nicely))?|doing (?:well|better|fine|ok|okay)|(?:joining in|taking part|participating|engaging|engaged|trying|coping|listening|contributing|talking|interacting|concentrating)(?: (?:much|a (?:bit|lot)))? (?:more|better)(?: (?:often|in class|in lessons|at school))?|making (?:some |good |steady |more )?progress)\W*$/i;
/** A score that no test gives. */
const unnamedScore = /\b(?:test |assessment |reading |spelling |maths )?(?:scores?|tests?|assessments?|results?)\b/i;

/** Judges the success criterion that stands at `span` beside an outcome. */
export function readCriterion(
  text: string,
  span: Span,
  label: string | undefined,
  calendar: Calendar,
): NonNullable<OutcomeContext['criterion']> & Criterion {
  const { specific, vague } = parseOutcome(text, { block: span.block, at: span.from, calendar });
  const words = text.trim();
  // “Reads to Gran by 20/12/26”: a day is no score.
  const figures = findFigures(text, findDates(text, calendar)).length > 0 || findHelp(text) !== undefined;
  const empty =
    pointer.test(words) ||
    (!figures &&
      (holds(hearsay, words) ||
        isOnlyWhere(words) ||
        impression.test(words) ||
        holds(course, words) ||
        (direction.test(words) && !tool.test(words.replace(unnamedScore, '')))));
  const exact = !empty && (figures || holds(tool, text));
  return {
    span,
    ...(label && { label }),
    exact,
    hollow: empty || (!exact && (hollow.test(words) || (specific === false && vague.length > 0))),
    observable: specific === true && !bareAmount.test(words),
  };
}
