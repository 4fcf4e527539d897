import { givenNames, namesThatAreWords } from '../../lexicons/names';
import { adultNames } from './adult-names';
import { kindOf, lemmaOf } from '../outcome/acts';
import type { Stretch } from '../outcome/words';
import { kindOfWord } from './activity-kind';
import { initialisms, job } from './jobs';
import { find, findAll, holds, replaceAll } from '../../text/match';

const title = String.raw`\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Coach|Sister|Rev|Prof|Auntie|Aunty|Uncle)\.? [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]*(?: [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)?|\b(?:mr|mrs|ms|dr) \p{Ll}{2,}`;
/** “with Jan Reed”, “led by Tom Okafor”: two names need no title. */
const fullName = String.raw`(?<=\b(?:with|by|from) )\p{Lu}\p{Ll}+(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)+`;
/** “with Pat (dinner lady)” */
const bracketed = String.raw`(?<=\b(?:with|by) )\p{Lu}\p{Ll}+(?= \([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])`;
/** “led by KH”: the initials of somebody. */
const initials = String.raw`(?<=\b(?:led|run|taught|delivered|given|supervised) by |\bwith |[–—|] | - )(?!AM|PM|PE|PP|IT|VI|HI|PD|OT|TV|RE|DT|CP|AP|MI|QF|SI)\p{Lu}{2}(?=\s*(?:$|[,.;:)|–—]| - ))`;
/** “with his 1:1”: the adult, not the work. */
const oneToOne =
  /\b(?:his|her|their) (?:1:1|1-1|one[- ]to[- ]one)(?=\W*(?:$|[,.;|–—]| to\b| will\b)|, [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]| \([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/i;

/** “The Willow Class staff”: everybody knows who they are. */
const team = String.raw`\b(?:\p{Lu}\p{Ll}+ ){1,2}(?<=Class |Room |Base |Hub |House |Unit )(?:staff|team|adults)\b|\b(?:Room|Class|Base|Unit) \d{1,2} (?:staff|team|adults)\b`;

const named = new RegExp(`${title}|${team}|${bracketed}|${initials}`, 'u');
const twoNames = new RegExp(fullName, 'gu');
const jobShape = new RegExp(String.raw`\b${job}(?![\w])`, 'i');
/** The name of a therapy or post used as the name of the work: “ELSA sessions”, “OT programme”. */
const asWork = /^(?:elsa|salt|slt|ot|physio)s?$/i;
const workAfter =
  /^(?:['’]s)?[ :]+(?:\d|programme|program|sessions?|support|time|group|work|input|intervention|advice|exercises|targets?|assessment|report|guidance|activities|strategies|therapy|recommendations|plan|advice|once|twice|daily|weekly|a week)/i;
/** What a job belongs to when it is not the one who does it: “advice for parents”, “as advised by the EP”. */
const onlyAdvises =
  /\b(?:(?:advised|recommended|set|provided|written|designed|identified|assessed|agreed|directed|determined|decided|chosen|approved|signed off|requested|suggested|devised|trained|planned|prescribed|reviewed|monitored) by|(?:guidance|advice|reports?|plan|programme|feedback|recommendations?) (?:from|of|by|to)|(?:following|agreed with|agreed|liaison with|consultation with|discussion with|liaise with|liaises with|(?<!\w)for|shared? with|sent to|report to|reports to|refer(?:red)? to|copied to|copy to|passed to|under|per))\s+(?:the |an? |his |her |their |our |all )?(?:\w+ )?$/i;

/** Words that look like a person and name nobody: adults, staff, a trusted adult, the school. */
export const nobody =
  /\b(?:(?:an?|the|all|any|other|another|additional|extra|trusted|familiar|known|key|supporting|available|safe|trained|preferred|1:1|1-1|one[- ]to[- ]one|school|relevant|appropriate|class)\s+){0,5}(?:adults?|staff|school(?! (?:day|week|morning|night|counsell|nurse|year|term|library|hall|gate|office|garden|minibus|bus|site|kitchen))|everyone|everybody|someone|somebody|people|team around the child)\b/i;

/** “Reading with Sarah”: a first name alone is a person that the school knows. */
const partner =
  /(?<=\b(?:with|by|w\/) ?(?:either )?)(\p{Lu}\p{Ll}+(?:[’'-][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)?)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?:\s*$|\s*[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\s]| ([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+))/gu;
/** “Run by the hub”: who does it, whatever they are called. */
const doneBy =
  /\b(?:led|run|taught|delivered|given|supervised|made|prepared|set (?:up|out)|carried out|put (?:out|up|on)|filled in|signed|checked|charged|stuck|drawn|sent|posted|emailed|laid out|handed out|laminated|enlarged|photocopied|typed|scribed|recorded|logged|walked|driven|cooked|blended|pureed|measured|fitted|tested|cleaned|topped up|marked|fetched|dropped off|picked up|looked after|read|written(?: up)?|played|hosted|facilitated|printed|collected|escorted|accompanied|administered|overseen|packed|emptied|changed|brought|arranged|organised|provided|completed|visited|seen|tutored|mentored|coached|covered|held|offered|monitored)(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ly| overnight| beforehand| (?:to|in|on|into|for) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]+)?)? by ((?:the |an? |our |his |her |their |one of (?:the |our )?|two (?:of (?:the |our )?)?|trained |qualified )*)((?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'-]* ){0,2}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)/gi;
/** “By the office the day before”: what goes on behind the doer. */
const behindDoer =
  /(?:^| )(?:the|an?|each|every|before|after|at|on|in|to|for|and|or|from|when|with|while|daily|weekly|so)(?: .*)?$/i;
const nobodyInParticular =
  /\b(?:agency|agencies|providers?|organisation|service|company|person|professionals?|end|start|beginning|time|half|week|term|day|lunch|break|easter|christmas|range|variety|(?!learning|nursing|catering|nursery)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing)\b/i;
/** “Joanne shows Zainab two cards”: the subject of a verb of giving, with the child as its object. */
const giver =
  /(?<=^|[.;:–—|] ?|^(?:[Aa]t|[Bb]efore|[Aa]fter|[Ee]ach|[Ee]very|[Oo]n|[Dd]uring|[Ww]hen|[Ff]or)\b[^.;:–—|]{3,60} |\d, )(\p{Lu}\p{Ll}+)(?: (?:and|or|&) \p{Lu}\p{Ll}+)?(?: \([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][^)]{0,50}\))? (?:to |will )?(\p{Ll}+)(?= [^.;:]{0,70}?\b(?:him|them|her(?! \p{Ll}))\b| (?:\p{Ll}+ )?(?:with |to |at |for |beside )?(?:her|his|their)\b| (?:with |to |beside )?\p{Lu}\p{Ll}+|(?: [^.;:]{0,50}?)? (\p{Lu}\p{Ll}+))/gu;
/** Verbs of adults alone, which no list of what children do has. */
const onlyAdults = /^(?:hoists?|scribes?|escorts?|reassures?|debriefs?|laminates?|enlarges?|photocop(?:y|ies))$/;
/** A cell of a line in telegraph style: “Toe by Toe – daily – Carol”. */
const cell =
  /(?<=[–—|/:-] |, |\()(\p{Lu}\p{Ll}+)(?: \p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)?(?=\s*(?:$|[–—|/),]| -)| \(\p{Lu}| (?:or|and|&) (\p{Lu}\p{Ll}+)\s*(?:$|[,;|).]))/gu;

/** “Sometimes with a TA and sometimes in the library”, “ideally with Mrs Shah”: nobody is promised. */
const notAlways =
  /\b(?:(?<!\bsometimes (?:with|by|from) [^.;|]*)sometimes(?! (?:with|by|from) [^.;|]*\bsometimes (?:with|by|from)\b)|ideally|preferably|occasionally) (?:with|by|from) (?!(?:[a-z]+ ){0,2}(?:peers?|friends?|children|pupils)\b)(?:(?! (?:led|but)\b)[^,.;|])*/gi;

/** The person or job that gives a provision; `adults`, `staff` and `a trusted adult` are nobody. */
export function findWho(written: string): Stretch | undefined {
  const text = replaceAll(notAlways, written, ([words]) => ' '.repeat(words.length));
  if (/^\W*(?:an? |named |the )*key (?:adult|person|worker)\W*$/i.test(text)) return undefined;
  const name = find(named, text) ?? find(oneToOne, text) ?? findTwoNames(text) ?? findApposed(text);
  if (name) return { from: name.index, to: name.index + name[0].length };
  let from = 0;
  while (from < text.length) {
    const rest = text.slice(from);
    const match = find(jobShape, rest);
    const short = find(initialisms, rest);
    const first = match && short ? (match.index <= short.index ? match : short) : (match ?? short);
    if (!first) break;
    const start = from + first.index;
    const end = start + first[0].length;
    if (givesIt(text, start, end)) return { from: start, to: end };
    from = end;
  }
  const writer = find(byWriter, text);
  return findFirstName(text) ?? (writer ? { from: writer.index, to: writer.index + 1 } : undefined);
}

/** “I will show him the card”, “I give Wilf one instruction”, “I teach it step by step” in a teacher's letter: who writes is known. */
const byWriter =
  /^I(?: will| shall| am going to|['’]ll)? (?:also )?(?:(?:pre-?)?teach (?:it|this|the|each)\b|(?:scribe|prompt|hoist)\b|(?:(?:play|sit|read|work|talk|walk|practise|go through)s? (?:beside|with|alongside|next to|to)|give|show|teach|hear|help|meet|remind|tell|ask|greet|send|bring|take) (?:him|her|them|\p{Lu}\p{Ll}+)\b)/u;

/** “With Jan Reed”, not “with Little Wandle”. */
function findTwoNames(text: string): RegExpExecArray | undefined {
  for (const match of findAll(twoNames, text))
    if (match[0].split(' ').every((word, at) => (at === 0 && isName(word, true)) || isName(word, false))) return match;
  return undefined;
}

/** “Two adults (Jen and Amy)”, “staff: Bev” */
const apposed =
  /(?<=\b(?:adults?|staff|people|person|helpers?)(?: \(|: | [–—-] |, | )|\badults?\b[^.;|]{0,90}: )(\p{Lu}\p{Ll}+|\p{Lu}{2})(?=(?:,| and| or| &) (\p{Lu}\p{Ll}+)|,| and\b| &|\)|$|;|\.)/gu;

function findApposed(text: string): RegExpExecArray | undefined {
  for (const match of findAll(apposed, text))
    if (isName(match[1]!, text[match.index - 1] !== '(') || isPair(match)) return match;
  return undefined;
}

function findFirstName(text: string): Stretch | undefined {
  // Of “an adult to work with Maya” Maya is the child; of “Jo takes him, one adult” Jo is the adult.
  const somebody = find(nobody, text);
  for (const match of findAll(giver, text)) {
    const [, name = '', verb = '', other] = match;
    if (somebody && somebody.index < match.index) break;
    const lemma = lemmaOf(verb);
    if (other && !givenNames.has(other.toLowerCase()) && !isObject(text, other)) continue;
    if (
      isName(name, false) &&
      (lemma === undefined ? onlyAdults.test(verb) : /^(?:plain|light|adult)$/.test(kindOf(lemma))) &&
      (!childActs.test(lemma ?? verb) || toChild.test(text.slice(match.index + match[0].length)))
    )
      return { from: match.index, to: match.index + name.length };
  }
  if (somebody) return undefined;
  for (const { index, 1: word = '', 2: next } of findAll(partner, text))
    if (
      !(isDoneWith.test(text.slice(0, index)) && !adultNames.has(word.toLowerCase())) &&
      isName(word, false) &&
      (!next || kindOfWord(next.toLowerCase()) === 'glue' || next === 'using')
    )
      return { from: index, to: index + word.length };
  for (const { index, 0: words, 2: caught = '' } of findAll(doneBy, text)) {
    const doer = caught.replace(behindDoer, '');
    const from = index + words.length - caught.length;
    if (doer !== '' && !nobody.test(doer) && !nobodyInParticular.test(doer)) return { from, to: from + doer.length };
  }
  for (const match of findAll(cell, text)) {
    const { index, 0: words, 1: word = '' } = match;
    if (isName(word, words !== word || !text.startsWith(' (', index + word.length)) || isPair(match))
      return { from: index, to: index + words.length };
  }
  const [lead] = telegraph.exec(text) ?? [];
  return lead !== undefined && isSureName(lead) ? { from: 0, to: lead.length } : undefined;
}

/** “Gwen, one to one in room 14”, “Bev – 10 minutes daily” */
const telegraph =
  /^\p{Lu}\p{Ll}+(?=(?:,| [–—-]) (?:(?:on|in) (?:her|his|their|a|the) |one[- ](?:to|on)[- ]one|1[:-]1|in pairs?|a? ?(?:pair|group)|\d+ ?(?:x|min|hour|hr)|(?:five|ten|fifteen|twenty|thirty|forty|fifty) min|half an hour|an hour|every |each |daily|weekly|twice|once|on (?:Mon|Tue|Wed|Thu|Fri)|(?:Mon|Tue|Wed|Thu|Fri)))/u;

const isListedName = (word: string): boolean =>
  givenNames.has(word.toLowerCase()) || adultNames.has(word.toLowerCase());
/** Whether a word with a capital at the start of a sentence is a listed name, and no ordinary word; whose is not asked. */
export const isSureName = (word: string): boolean => isListedName(word) && !namesThatAreWords.has(word.toLowerCase());

/** “Social story read daily with Marek”: what is done with the child, by somebody. */
const isDoneWith =
  /\b(?<!(?:is|be|being|are|will|to|and|or) )(?<=[a-z] )(?:read|shared|practised|gone (?:through|over)|worked through|talked through|looked at|revisited|rehearsed|explored|discussed|reviewed|completed|used|played)(?: (?:1:1|1-1|one[- ]to[- ]one|individually|daily|weekly|together|aloud|through|(?:each|every) [a-z]+))? with $/;

/** “Sunita or Kev”: beside a name that is known a strange one is a name. */
const isPair = ({ 1: one = '', 2: other }: RegExpExecArray): boolean =>
  other !== undefined && isName(other, true) && isName(one, false);

/** Whether a strange name is somebody to whom something is done: “takes Ivo out”, “waits for Bo to sign”. */
const isObject = (text: string, name: string): boolean =>
  kindOfWord(name.toLowerCase()) === undefined &&
  new RegExp(`\\b${name} (?:out|to|from|into|off|back|his|her|their|an?|the|how|why|that)\\b`).test(text);

/** “… sits with him”, “… takes Harley to …”: a grown-up, whatever the verb. */
const toChild =
  /^(?: \p{Ll}+){0,4} (?:with|beside|alongside|next to|to) (?:him|her|them|me|\p{Lu})|^ (?:him|them|me|her(?! (?!(?:every|each|at|for|out|through|twice|daily|after|before|to|into|from|off|round|down|up|in|on|with|by)\b)\p{Ll})|\p{Lu}\p{Ll}+ (?:to|out|off|from|at|round|through|down|up|into|back)) ?/u;

/** What a child does with the things around: “Leo uses his board”, “Mia takes her card”. */
const childActs =
  /^(?:use|wear|have|take|keep|make|choose|bring|carry|complete|access|stay|need|do|be|get|write|read|sit)$/;

const isName = (word: string, sure: boolean): boolean =>
  isListedName(word) || (!sure && kindOfWord(word.toLowerCase()) === undefined);

/** Whether a word is for one of the family at home. */
export const isFamily = (word: string): boolean => family.test(word);
const family =
  /^(?:mum|dad|mummy|daddy|parents?|(?:foster )?carers?|family|families|mother|father|grandparents?|gran(?:d(?:ma|pa|dad|mother|father)|dad)|granny|grann?ie|nana?|nan|gran|step(?:mum|dad)|(?:big |older )?(?:brother|sister|cousin)|aunt(?:ie|y)?|uncle|home)$/i;
/** “Signpost family to …”: they are told, not telling. */
const verbInFront =
  /\b(?:signpost|support|help|encourage|invite|advise|ask|keep|inform|tell|show|teach|train|update|give)(?:s|ing)? (?:the |his |her |their )?$/i;
const familyActs =
  /^(?: \p{Lu}\p{Ll}+)?\s*(?:(?:to|will)(?! be\b)|and|or|\/|should|can|sends?|reads?|practises?|hears?|plays?|does|listens?|helps?|signs?|goes|takes|brings|collects?|gives?|drives?|walks|meets|picks|drops|calls|texts?|rings|checks|looks|talks|keeps|makes|counts|watches|sits|asks|shows|shares|sings|bakes|cooks|counts|sets|puts|packs|lays|repeats|uses|teaches|tells|waits|writes|spells)\b/u;

function givesIt(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 40), from);
  const after = text.slice(to, to + 20);
  // “ELSA sessions” are given by the ELSA; “OT programme” may be anybody’s work.
  if (
    /^elsa$/i.test(word) &&
    !/\/$/.test(before) &&
    /^ (?:sessions?|time|group|one-to-one|1:1|weekly|x ?\d|- \d|– \d)/i.test(after)
  )
    return true;
  if (asWork.test(word) && (workAfter.test(after) || /^\s*[:/]/.test(after) || /\/$/.test(before))) return false;
  // “Someone from the year team”: which of them?
  if (/\b(?:some|any)(?:one|body) (?:else )?(?:from|in|on|at) (?:the |our )?$/i.test(before)) return false;
  // “Will be given a mentor”: nobody yet.
  if (
    /^(?:mentor|buddy)$/i.test(word) &&
    /\b(?:have|given|allocated|assigned|offered|need|benefit from) an? $/i.test(before)
  )
    return false;
  // “Mentor check-ins”: which mentor?
  if (/^mentors?$/i.test(word) && /^ (?:check-?ins?|sessions?|meetings?|time)\b/i.test(after)) return false;
  if (
    asWork.test(word) &&
    /(?:^|\b(?:direct|of|weekly|daily)\s)$/i.test(before) &&
    !/^\s(?:from (?:the|an?)|to|will|visits?|sees|comes|works|watches|checks|shows|teaches|trains|reviews|meets|observes)\b(?!$)/.test(
      after,
    )
  )
    return false;
  if (
    /^['’]s? (?!key|class|own|form|teacher|ta\b|lsa\b)\w+/i.test(after) &&
    !/^['’]s (?:teacher|assistant|key)/i.test(after)
  )
    return false;
  if (/^(?:home|school)$/i.test(word) && !/^\s(?:to|will)\b/i.test(after)) return false;
  if (family.test(word))
    return (
      !verbInFront.test(before) &&
      // A cell of its own: “10 mins – nightly – Mum”.
      ((/(?:[|–—-] |[,;+] ?|\()$/.test(before) && /^\s*(?:$|[|–—,;.+)])/.test(after)) ||
        // “Grandad has a zip-up teddy. They do it three times after tea.”
        (/^ has (?:an?|the|his|her) /.test(after) &&
          /\. (?:They|He|She) (?:do|does|practise|play|use)s? /.test(text.slice(to))) ||
        // “Mum: Sunday evening, look at the plan together.”
        (before === '' && /^: ./.test(after)) ||
        (familyActs.test(after) && !/\bwith\s+(?:\w+['’]?s? )?$/i.test(before)) ||
        /\b(?:by|from)\s+(?:\w+ )?$/i.test(before) ||
        // Work at home, not a talk about it.
        (/\bwith\s+(?:his |her |their )?$/i.test(before) &&
          /\b(?:practi[sc]\w+|read\w*|play\w*|spellings?|learn\w*|games?|cook\w*|at home)\b/i.test(text) &&
          !/\b(?:shar\w+|meet\w*|discuss\w*|liais\w+|contact|communicat\w+|talk\w*|speak\w*)\b/i.test(text)))
    );
  // “Advice from the specialist teacher”: the advice itself is what is given.
  return (
    !onlyAdvises.test(before) ||
    /^\W*(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:advice|guidance) from (?:the |an? )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?$/i.test(
      text.slice(0, from),
    )
  );
}

const openEnded =
  /\b(?:TA|LSA|HLTA|teacher|assistant|adult|mentor|tutor|SENCO)s?,?\s*(?:,\s*\w+\s*)?(?:or|and\/or|\/)\s+(?:an?\s+)?(?:volunteer|other|another|any|adult|staff|peer|student|parent|whoever)|\bvolunteers? or (?:an? )?\w+/i;

/** Whether the people named are so open that nobody knows what skill is meant (“a TA or a volunteer”). */
export const openWho = (text: string): boolean => holds(openEnded, text);

const everyone =
  /\b(?:all (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:adults?|staff)|(?:every|each) (?:adult|member of staff)|any adult(?= in the room\b))(?: (?:in|on|of|at) (?:the )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’']+|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ (?:team|room|class|base|duty)))?|\bstaff\b(?=.*\bin all (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?lessons\b)/i;
const placed = / (?:in|on|of|at) (?:the )?\p{Lu}| in the room$/u;

/** “All adults” who each do the same small thing whenever it arises, or all of one room: then everybody knows that it is theirs. */
export function findEveryone(text: string, arises: boolean): Stretch | undefined {
  const match = find(everyone, text);
  if (!match || !(arises || placed.test(match[0]) || /^staff$/i.test(match[0]))) return undefined;
  return { from: match.index, to: match.index + match[0].length };
}

const jobs = new RegExp(
  String.raw`\b(?:(?<=\breading )(?:mentor|buddy|partner|volunteer)|(?!reading )${job})(?!\w)`,
  'gi',
);
const shorts = new RegExp(initialisms.source, 'g');
const names = new RegExp(`${title}|${fullName}|${bracketed}|${initials}`, 'gu');

/** The text with every person struck out as one `#`, at the same length; “OT” as the work stays. */
export const withoutPeople = (text: string): string =>
  [names, shorts, jobs].reduce(
    (left, shape) =>
      replaceAll(shape, left, ({ 0: words, index: at }) =>
        asWork.test(words) && !givesIt(text, at, at + words.length) ? words : '#'.padEnd(words.length),
      ),
    text,
  );
