import { givenNames } from '../../lexicons/names';
import type { Stretch } from '../outcome/words';

/** Jobs that name somebody clearly enough to ask. Source of a regular expression; match without regard to case. */
export const job = String.raw`(?:(?:ot|slt|salt|physio|therapy|sensory|play|sport|music|forest school|eal|send?|behaviour|wellbeing|pastoral|attendance|transition|early help|mobility|habilitation|braille|autism) (?:assistant|adviser|advisor|co-?ordinator|specialist|technician|supervisor|trainer|facilitator|champion|lead|leader|officer|worker|practitioner|teacher|tutor)s?|(?:higher[- ]level )?teaching assistants?|h?l?tas?\b|hltas?|ltas?|lsas?|lsps?|(?:class(?:room)?|learning) (?:support )?assistants?|learning support (?:staff|team|teacher|practitioner)s?|support (?:teacher|worker|assistant)s?|teachers?|tutors?|mentors?|elsas?|sen(?:d)?co(?:['’]?s)?\b|inclusion (?:lead|manager|partner)|head ?teacher|head of (?:year|department|house)|heads?(?= of)|(?:deputy|assistant) head|key ?(?:workers?|persons?|people|adults?)|therapists?|psychologists?|eps?\b|salts?(?= (?:to|will|visits?|delivers?|runs?|assistant))|slts?\b(?= (?:to|will|visits?|assistant))|ots?\b(?= (?:to|will|visits?|assistant))|physio(?:therapist)?s?(?=\b(?! (?:exercises|programme|session)))|(?:physio(?:therapy)?|therapy|occupational therapy|ot|salt|slt|speech(?: and language)?|pe|sports?|music|art|science|nursery|reception|pastoral|inclusion|behaviour|attendance|family(?: liaison)?|library|office|medical|welfare|care|careers?|connexions|safeguarding) (?:assistant|leader|lead|officer|adviser|advisor|manager|staff|team|worker|coach|practitioner)s?|nurses?|counsellors?|(?:job |travel |skills |mobility |specialist )?trainers?|site managers?|play ?workers?|play leaders?|caseworkers?|first[- ]aiders?|dinner lad(?:y|ies)|lunchtime staff|invigilators?|dietiti?c?ians?|audiologists?|orth?optists?|optometrists?|opticians?|[\p{L}]{3,}therapists?|clinicians?|wardens?|support partners?|coach(?:es)?|instructors?|practitioners?|nursery nurse|lunchtime supervisors?|midday (?:supervisor|assistant)s?|librarians?|interpreters?|communication support workers?|intervenors?|volunteers?|(?:\p{Ll}{4,} )?(?:assistant|technician|co-?ordinator|receptionist|caretaker|bursar|secretary|chef|cook|driver)(?! (?:headteacher|head|principal))\b|job coach|(?:bus |taxi |passenger )?escorts?|lecturers?|professors?|matrons?|drivers?|governors?|therap(?:y|ist) student|mum|dad|mummy|daddy|mother|father|parents?|(?:foster )?carers?|grandparents?|gran(?:d(?:ma|pa|dad|mother|father)|dad)|granny|grann?ie|nana?|gran|step(?:mum|dad)|(?:big |older )?(?:brother|sister)|aunt(?:ie|y)?|uncle|families|family|home|peers?(?= (?:mentors?|buddy)\b)|buddy(?! (?:system|scheme|bench))|prefect|sixth[- ]former|(?:reading|sixth[- ]form|year \d{1,2}) (?:mentor|buddy|partner|volunteer)|specialist (?:teacher|service|team)|outreach (?:worker|teacher|team)|qtvi|qtod|tod|educational psychologists?|paediatrician|doctor|social worker|youth worker|chaplain|technician|member of (?:the )?(?:[\w]+ ){1,3}(?:team|staff|department))`;

const title = String.raw`\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Coach|Sister|Rev|Prof)\.? [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?`;

/** “with Jan Reed”, “led by Tom Okafor”: two names need no title. */
const fullName = String.raw`(?<=\b(?:with|by|from) )\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)+`;

/** “with Pat (dinner lady)” */
const bracketed = String.raw`(?<=\b(?:with|by) )\p{Lu}\p{Ll}+(?= \(\p{L})`;

const named = new RegExp(`${title}|${fullName}|${bracketed}`, 'u');
/** “with his 1:1”: the adult, not the work. */
const oneToOne = /\b(?:his|her|their) (?:1:1|1-1|one[- ]to[- ]one)(?=\W*(?:$|[,.;|–—]| to\b| will\b))/i;
const jobShape = new RegExp(String.raw`\b${job}(?![\w])`, 'iu');
/** Full stops of an initialism and capital TA, LSA … are matched with their case. */
const capitals =
  /\b(?:TAs?|LSAs?|HLTAs?|ELSAs?|EPs?|SENCOs?|SENDCos?|SENCos?|SALTs?|SaLTs?|SLTs?|OTs?|TOD|QTVI|CSW|LSP|LTA|FLO|HoYs?|HOYs?|HoDs?|HODs?|DSL|FSW|EWO|EWS|PSA|DHT|AHT|STT|STLS|BSS|LSS)\b/;
/** The name of a therapy or post used as the name of the work: “ELSA sessions”, “OT programme”. */
const asWork = /^(?:elsa|salt|slt|ot|physio)s?$/i;
const workAfter =
  /^(?:['’]s)?[ :]+(?:\d|programme|program|sessions?|support|time|group|work|input|intervention|advice|exercises|targets?|assessment|report|guidance|activities|strategies|therapy|recommendations|plan|advice|once|twice|daily|weekly|a week)/i;
/** What a job belongs to when it is not the one who does it: “advice for parents”, “as advised by the EP”. */
const onlyAdvises =
  /\b(?:advised by|recommended by|guidance from|advice from|recommendations? (?:from|of|by)|set by|provided by|written by|designed by|following|(?<!\w)for|shared with|sent to|report to|reports? from|plan from|programme from)\s+(?:the |an? |his |her |their |our )?(?:\w+ )?$/i;

/** Words that look like a person and name nobody: adults, staff, a trusted adult, the school. */
export const nobody =
  /\b(?:(?:an?|the|all|any|other|another|additional|extra|trusted|familiar|known|key|supporting|available|safe|trained|preferred|1:1|1-1|one[- ]to[- ]one|school|relevant|appropriate|class)\s+)*(?:adults?|staff|school|everyone|everybody|someone|people|team around the child)\b/i;

/** “Reading with Sarah”: a first name alone is a person that the school knows. */
const firstName = /(?<=\b(?:with|by) )(\p{Lu}\p{L}+)(?=[ ,.;:(]|$)/gu;

/** The person or job that gives a provision; `adults`, `staff` and `a trusted adult` are nobody. */
export function findWho(text: string): Stretch | undefined {
  if (/^\W*(?:an? |named |the )*key (?:adult|person|worker)\W*$/i.test(text)) return undefined;
  const name = named.exec(text) ?? oneToOne.exec(text);
  if (name) return { from: name.index, to: name.index + name[0].length };
  let from = 0;
  while (from < text.length) {
    const rest = text.slice(from);
    const match = jobShape.exec(rest);
    const short = capitals.exec(rest);
    const first = match && short ? (match.index <= short.index ? match : short) : (match ?? short);
    if (!first) return findFirstName(text);
    const start = from + first.index;
    const end = start + first[0].length;
    if (givesIt(text, start, end)) return { from: start, to: end };
    from = end;
  }
  return undefined;
}

function findFirstName(text: string): Stretch | undefined {
  // Of “an adult to work with Maya” Maya is the child.
  if (nobody.test(text)) return undefined;
  for (const { index, 0: word } of text.matchAll(firstName))
    if (givenNames.has(word.toLowerCase())) return { from: index, to: index + word.length };
  return undefined;
}

const family =
  /^(?:mum|dad|mummy|daddy|parents?|(?:foster )?carers?|family|families|mother|father|grandparents?|gran(?:d(?:ma|pa|dad|mother|father)|dad)|granny|grann?ie|nana?|gran|step(?:mum|dad)|(?:big |older )?(?:brother|sister)|aunt(?:ie|y)?|uncle|home)$/i;

function givesIt(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 20);
  if (asWork.test(word) && (workAfter.test(after) || /^\s*:/.test(after))) return false;
  if (asWork.test(word) && /(?:^|\b(?:direct|of|weekly|daily)\s)$/i.test(before) && !/^\s(?:to|will)\b/.test(after))
    return false;
  if (
    /^['’]s? (?!key|class|own|form|teacher|ta\b|lsa\b)\w+/i.test(after) &&
    !/^['’]s (?:teacher|assistant|key)/i.test(after)
  )
    return false;
  if (/^(?:home|school)$/i.test(word) && !/^\s(?:to|will)\b/i.test(after)) return false;
  if (family.test(word))
    return (
      // A cell of its own: “10 mins – nightly – Mum”.
      (/(?:[|–—-] |[,;+] ?)$/.test(before) && /^\s*(?:$|[|–—,;.+])/.test(after)) ||
      (/^(?: \p{Lu}\p{Ll}+)?\s*(?:to|will|and|or|\/|should|can|sends?|reads?|practises?|hears?|plays?|does)\b/u.test(
        after,
      ) &&
        !/\bwith\s+(?:\w+['’]?s? )?$/i.test(before)) ||
      /\b(?:by|from)\s+(?:\w+ )?$/i.test(before)
    );
  // “Advice from the specialist teacher”: the advice itself is what is given.
  return (
    !onlyAdvises.test(before) ||
    /^\W*(?:\p{L}+ )?(?:advice|guidance) from (?:the |an? )?(?:\p{L}+ )?$/iu.test(text.slice(0, from))
  );
}

const openEnded =
  /\b(?:TA|LSA|HLTA|teacher|assistant|adult|mentor|tutor|SENCO)s?,?\s*(?:,\s*\w+\s*)?(?:or|and\/or|\/)\s+(?:an?\s+)?(?:volunteer|other|another|any|adult|staff|peer|student|parent|whoever)|\bvolunteers? or (?:an? )?\w+/i;

/** Whether the people named are so open that nobody knows what skill is meant (“a TA or a volunteer”). */
export const openWho = (text: string): boolean => openEnded.test(text);

const everyone =
  /\ball (?:\p{L}+ )?(?:adults?|staff)(?: (?:in|on|of|at) (?:the )?(?:\p{Lu}[\p{L}’']+|\p{L}+ (?:team|room|class|base|duty)))?|\bstaff\b(?=.*\bin all (?:\p{L}+ )?lessons\b)/iu;
const placed = / (?:in|on|of|at) (?:the )?\p{Lu}/u;

/** “All adults” who each do the same small thing whenever it arises, or all of one room: then everybody knows that it is theirs. */
export function findEveryone(text: string, arises: boolean): Stretch | undefined {
  const match = everyone.exec(text);
  if (!match || !(arises || placed.test(match[0]) || /^staff$/i.test(match[0]))) return undefined;
  return { from: match.index, to: match.index + match[0].length };
}

const jobs = new RegExp(
  String.raw`\b(?:(?<=\breading )(?:mentor|buddy|partner|volunteer)|(?!reading )${job})(?!\w)`,
  'giu',
);
const capitalJobs = new RegExp(capitals.source, 'g');
const names = new RegExp(`${title}|${fullName}|${bracketed}`, 'gu');

/** The text with every person struck out as one `#`, at the same length; “OT” as the work stays. */
export const withoutPeople = (text: string): string =>
  [names, capitalJobs, jobs].reduce(
    (left, shape) =>
      left.replace(shape, (words, at: number) =>
        asWork.test(words) && !givesIt(text, at, at + words.length) ? words : '#'.padEnd(words.length),
      ),
    text,
  );
