import { givenNames } from '../../lexicons/names';
import { job } from '../provision/jobs';
import { lemmaOf } from './acts';
import { isProgramme } from './support-names';
import { findFrom, holds } from '../../text/match';
import { wordSet } from '../../text/word-set';

/** Things that are given to a child; source of a regular expression. */
const service = String.raw`(?:sessions?|interventions?|therap(?:y|ies)|programmes?|programs?|(?<!friendship )(?<!friend )groups?\b(?! of friends)|counselling|(?:anger|stress|anxiety) management|bereavement|mentoring|tuition|tutoring|support|input|provision|nurture|boosters?|clinics?|appointments?|workshops?|elsa|1:1|1-1|1 to 1|one[- ]to[- ]one|check-?ins?|drop-?ins?|(?:movement|sensory|rest|brain|learning|regular|toilet) breaks?|sensory (?:circuits?|diet|room|time)|thrive|opportunit(?:y|ies)|extra time|extra help|additional (?:help|time|adult)|precision teaching|pre-?teaching|catch-up|interventionist|respite|transport|(?:travel|driver|social skills|life skills) training|scheme|course of)`;

/** Equipment and places that somebody provides. */
const resource = String.raw`(?:(?:sound|word|number|spelling|phonics) mats?|laptop|tablet|ipad|chromebook|(?:visual |personal |own )?(?:timetable|schedule)|task board|now and next board|work ?station|writing slope|(?:wobble |sit ?and ?move |air )?cushion|ear defenders|fidget(?:s| toys?)?|overlays?|reading (?:ruler|pen)|pencil grips?|(?:quiet|safe|calm) (?:place|space|area|room)|key ?worker|key adult|key person|mentor|scribe|reader|buddy|adult(?! life| world)|some(?:one|body)|place to|space to|time with|somewhere|access|help|(?:his |her |their |my )own (?:\w+ )?(?:tray|peg|drawer|locker|desk|table|seat|chair|space|area|box)|enlarged|adapted|differentiated)`;

const resourceOrPlace = /\b(?:room|space|area|equipment|hub|base|cushion|trampoline|board)\b/i;
const serviceShape = new RegExp(String.raw`\b${service}\b`, 'i');
const resourceShape = new RegExp(String.raw`\b${resource}\b`, 'i');
const jobShape = new RegExp(String.raw`\b${job}(?!\w)`, 'i');

/** Whether a text names support, an aid or somebody whose job it is to give them. */
export const namesHelp = (text: string): boolean =>
  [serviceShape, resourceShape, jobShape].some((shape) => holds(shape, text));

const adults = String.raw`(?:adults?|staff|school|team|professionals?|everyone|everybody|some(?:one|body)|people|we|nann(?:y|ie)|gramp[sy]|grown-?ups|ladies|(?:local authority|la|council|nhs|camhs|set camhs|college|nursery|setting|services?|governors|local offer)|(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+|(?:speech |language |music |art |play |drama |family )?therapists?|psychologists?|paediatricians?|counsellors?|physios?|salts?|slts?|ots?|${job})`;

const joint = String.raw`(?:,| and| or| &|\/|\s\/\s)`;
/** One adult with what describes them, and a further one behind what joins them; all in one would take a tenth of a second to make ready. */
const oneAdult = new RegExp(
  String.raw`(?:(?:all|an?|the|our|his|her|my|their|your|one|both|each|every|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+['’]s|familiar|key|trusted|trained|qualified|named|additional|school|class(?:room)?|form|subject|year|senior|lead|main|learning|support|specialist|two|three|\d|local authority|speech and language|occupational|educational|other|teaching|pastoral|nursery|kitchen|office|lunchtime|external|outside|relevant|experienced|visiting|members? of|head of) )*${adults}(?: \([^)]*\))?(?: [A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)?(?=$|${joint})`,
  'iy',
);
const furtherAdult = new RegExp(
  String.raw`${joint} ?(?:the |an? |his |her |my |their )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?${adults}(?=$|${joint})`,
  'iy',
);

/** Whether a subject is nothing but adults: “her teacher and the class TA”. */
function isAdults(subject: string): boolean {
  let at = 0;
  do {
    const match = findFrom(at === 0 ? oneAdult : furtherAdult, subject, at);
    if (!match) return false;
    at += match[0].length;
  } while (at < subject.length);
  return true;
}

/** “Midday staff”, “Year 2 TA”: any words may stand before a job that is written small. */
const anyAdult = new RegExp(
  String.raw`^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’-]+ ){1,3}(?:adults?|staff|team|ladies|people|TAs?|LSAs?|${job})$`,
  'u',
);
const plainJob =
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d'’&-]+ ){1,4}(?:Teacher|Assistant|Therapist|Worker|Officer|Advis[eo]r|Specialist|Nurse|Psychologist|Mentor|Co-?ordinator|Team|Service|Counsellor|Practitioner|Manager)s?$/;
const posted = new RegExp(
  String.raw`^\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’ -]{1,24}(?: \(|, )(?:(?:the|our|his|her|their|my|school|class) )*(?:${job}|SENCO|SALT|SLT|EP|OT|TA|LSA|HLTA)\)?,?$`,
  'u',
);
const behindNoun = / (?:of|in|from|at|on|with|for|who|during|when|within)\b.*$/i;

/** “Adult prompts”, “staff reminders”: what grown-ups give, not who. */
const givenThing =
  /\b(?:prompts?|prompting|reminders?|cues?|interventions?|support|help|supervision|check-?ins?|praise|modelling)$/i;

const pronouns = wordSet('i he she they');
const alsoJobs = wordSet('elsa buddy');
/** “He”, “Mia”: most subjects are the child, and need no closer look. */
const isOneChild = (word: string): boolean => pronouns.has(word) || (givenNames.has(word) && !alsoJobs.has(word));

/** Whether a subject is a grown-up who does something for the child. */
export const isAdult = (subject: string): boolean => {
  const whole = subject.trim();
  if (isOneChild(whole.toLowerCase())) return false;
  if (/^(?:the |our |this )?young (?:person|people|man|lady|adult)$/i.test(whole)) return false;
  // “Teacher of the deaf”, “TA in Year 2”: the noun comes first.
  // “Fiona (SALT)”, “Mr Day, her tutor”: a person with a post.
  if ((/[(,]/.test(whole) && holds(posted, whole)) || holds(plainJob, whole)) return true;
  const noun = whole.replace(behindNoun, '');
  if (holds(givenThing, noun)) return false;
  return isAdults(whole) || (noun !== whole && isAdults(noun)) || (noun.includes(' ') && holds(anyAdult, noun));
};

const resourceSubject =
  /\b(?:timetables?|laptops?|boards?|cards?|visuals?|symbols?|resources?|seat|seating|sessions?|support|programmes?|interventions?|strategies|strategy|instructions|tasks|work|breaks?|time|groups?|equipment|slope|cushion|space|area|work ?station|referral|therapy|provision|adjustments?|arrangements?|help|differentiation|curriculum|praise|rewards?|staff|training|homework|(?:social )?stor(?:y|ies)|charts?|checklists?|profile|passport|risk assessment|targets?|books?|diary|language|expectations|plan|meetings?|opportunit(?:y|ies)|worksheets?|texts?|lessons|activities|routines?|scaffolds?|technology|software|prompts?|learning|views)$/i;

/** Whether a subject is a thing that somebody provides (“A visual timetable will be used”). */
export const isResource = (subject: string): boolean => holds(resourceSubject, subject.trim());

const passives =
  /^(?:given|provided|offered|supported|helped|taught|encouraged|reminded|prompted|allowed|seated|sat|placed|assigned|referred|monitored|assessed|pre-?taught|shown|guided|supervised|mentored|tutored|coached|withdrawn|introduced|accompanied|observed|enabled|escorted|signposted|reviewed|trained|praised|rewarded|screened|equipped|paired|grouped|positioned|issued|differentiated|read to|seen by|tested for|considered|exposed|taken (?:out|for|to|aside|home|through)|picked up|dropped off|brought|put (?:in|on|into)|set)\b/i;

/** Whether what stands behind “be” is something done to the child (“be given”, “be seated”). */
export const isDoneToChild = (rest: string): boolean =>
  (holds(passives, rest) && !/^set (?:up|out)/i.test(rest)) ||
  (/^\p{Ll}+ed by (?:the |an? |his |her |their )?(?:\p{Ll}+ ){0,2}(?:staff|adults?|parents?|teachers?|tutors?|nurses?|mum|dad|TAs?|LSAs?|SENCO)\b/u.test(
    rest,
  ) &&
    !/^(?:liked|trusted|noticed|recognised|invited|joined)\b/.test(rest));

const outcomeOfAttending =
  /^(?:at )?(?:\w+ )?(?:all |every |each |most |\d+ ?% |the |his |her |my |their |a |full |full-time |mainstream |of |at least |more |whole |\w+day |main |whole-school |morning )*(?:\d+ ?%|school|college|sixth form|university|lessons?|class(?:es)?|classroom|assembl(?:y|ies)|registration|nursery|preschool|placement|interviews?|exams?|events?|trips?|part(?:y|ies)|church|PE|maths|english|science|work|form|tutor time|swimming|lunch|dining|playtime|on time|to (?!one\b)|for \d)/i;

/** Whether a verb of the child's and the words behind it say what the child is given rather than does. */
export function isReceived(lemma: string, rest: string): boolean {
  const near = rest.slice(0, 70);
  switch (lemma) {
    case 'need':
    case 'require':
      return !/^to\b/i.test(near) && (holds(serviceShape, near) || holds(resourceShape, near));
    case 'use':
      return (
        /\bwith (?:an?|his|her|their|the) (?:\w+ )?(?:adult|ta|lsa|teaching assistant|key ?worker)\b/i.test(near) &&
        resourceOrPlace.test(near)
      );
    case 'receive':
    case 'undergo':
    case 'benefit':
      return !/^(?:a |an |his |her |\d+ ?)?(?:certificate|award|stickers?|points?|grade|mark|score)/i.test(near);
    case 'access': {
      const bare = near.replace(/\bwith (?:[\w-]+ ){0,3}(?:support|help|input)\b/, '');
      return (
        holds(serviceShape, bare) ||
        /^(?:the |an? )?(?:homework|breakfast|lunch(?:time)?|after[- ]school|catch[- ]?up) (?:club|group)s?\b/i.test(
          near,
        ) ||
        /^(?:the |an? |his |her )?(?:[\w-]+ ){0,2}(?:base|unit|hub|resource provision|nurture room)\b/i.test(near) ||
        /^(?:an? )?(?:\w+ )?(?:range|variety) of (?:[\w-]+ ){0,2}(?:activities|resources|opportunities|interventions|strategies|experiences|support)\b/i.test(
          near,
        ) ||
        (holds(resourceShape, bare) && !/\b(?:independently|on (?:his|her|their|my) own)\b/i.test(rest))
      );
    }
    case 'attend':
      return (
        !/^to\b/.test(near) &&
        (isProgramme(near) ||
          !outcomeOfAttending.test(near) ||
          /\b(?:boosters?|interventions?|therapy|elsa|nurture|counselling|groups?)\b/i.test(near)) &&
        (isProgramme(near) ||
          /\b(?:anger management|(?:social|life|study|friendship|emotional) (?:skills|literacy)|emotional regulation|forest school|reading recovery|phonics|physio\w*|hydrotherapy|alternative provision|CAMHS|SALT|pastoral)\b/i.test(
            near,
          ) ||
          holds(serviceShape, near) ||
          /\bclub\b|\bwith (?:an? |the |his |her )?(?:trained )?(?:ta|lsa|adult)\b/i.test(near))
      );
    case 'get':
      return /^(?:an?|the|his|her|\d+|two|three) (?:[\w-]+ ){0,5}(?:breaks?|sessions?|therapy)\b|^(?:picked up|taken|extra time|an? (?:reader|scribe|prompter|helper|mentor|key ?worker))\b|^(?:\d+|five|ten|fifteen|twenty) (?:minutes?|mins?|hours?) (?:with|of (?:1:1|one[- ]to[- ]one|small|ta|adult|extra|support|intervention|precision|daily))\b|^(?:extra |more |some |additional |regular |\d+ \w+ of |the )*(?:help|support|time with|1:1|one-to-one)\b/i.test(
        near,
      );
    case 'have':
      // “… with no adult helping” is how the child does it.
      return have(near.replace(/,? (?:with no|without(?: an?)?) (?:adult|grown-up|help|prompt|staff)\b.*$/i, ''));
    case 'take':
      return /^part in\b/i.test(near) && (given(near) || isProgramme(near));
    case 'join':
    case 'participate':
    case 'engage':
      // “joins 4 words” in speech, “joins 2; by March she joins 4”.
      if (
        /^(?:\d+|two|three|four|five)(?: (?:words?|sounds?|letters?|dots|pieces|sentences|in|at|by)\b|\W{2}|\W?$)/i.test(
          near,
        )
      )
        return false;
      // “joins in phonics sessions” says what the child does there.
      if (
        /^(?:\w+ )?in (?:with )?(?:[\w/-]+ ){0,7}(?:sessions?|games?|groups?|activit\w+)\b/i.test(near) &&
        !/\b(?:therapy|intervention|elsa|nurture|lego)\b/i.test(near)
      )
        return false;
      return (
        given(near) ||
        (lemma === 'join' &&
          /\b(?:club|group)\b/i.test(near) &&
          /\b(?:nurture|social|therapy|skills|elsa|lego|lunch)\b/i.test(near))
      );
    case 'complete':
    case 'follow':
    case 'start':
    case 'begin':
      return (
        /^(?:to )?(?:the |a |an |his |her |my |their |\w+ )?(?:[\w-]+ ){0,4}(?:intervention|therapy|counselling|nurture(?: group)?|elsa|speech and language (?:group|sessions?))\b/i.test(
          near,
        ) ||
        (lemma === 'follow' && /^(?:a|the|an|his|her|my|their) (?:[\w-]+ ){0,4}programme/i.test(near))
      );
    case 'do':
      return (given(near) && holds(giver, near)) || isProgramme(near);
    case 'leave':
      return /^(?:(?:his|her|their|my|all|the|each) )?(?:lessons?|class|school)? ?(?:\d+|five|ten|a few) (?:minutes?|mins?) early\b/i.test(
        near,
      );
    case 'sit':
      return /^(?:on|at|in) (?:an?|the|his|her) (?:wobble|air|sensory|sit[- ]and[- ]move|individual|separate|quiet) |^(?:next to|beside|near|with|alongside) (?:an? )?(?:good |positive |strong |supportive )+(?:role model|peer|learner|child|partner)|^(?:at|near|close to|next to) the (?:front|teacher|board)\b/i.test(
        near,
      );
    case 'go':
      // “goes to the sensory room when he is cross” is how the child helps himself.
      if (/^to [^,.;]*\b(?:when|if|before|instead)\b/i.test(near)) return false;
      if (
        /\bfor (?:my|his|her|their|an?) (?:[\w-]+ ){0,2}(?:elsa|therapy|nurture|mentoring|intervention|counselling)\b/i.test(
          near,
        )
      )
        return true;
      if (/^on(?:to)? /i.test(near) && isProgramme(near.slice(3))) return true;
      return /^(?:out (?:for|to|with) (?:[\w'’-]+ ){0,4}(?:therapy|intervention|group|sessions?)|to (?:the |a |an |his |her )?(?:(?:breakfast|homework|lunch(?:time)?|nurture|social|lego|reading|maths) club|sensory room|nurture|elsa|thrive|(?:[\w-]+ ){0,3}(?:group|intervention|therapy|sessions?|clinic)))\b/i.test(
        near,
      );
    case 'be':
      return (
        /^in an? (?:[\w-]+ ){0,2}group (?:for|with|of \w+ (?:for|with))\b/i.test(near) ||
        (/^(?:a )?(?:part|member) of (?:a|an|the|his|her) /i.test(near) && given(near))
      );
    case 'work':
      return (
        (/^(?:\w+ly )?(?:with|alongside|1:1|one[- ]to[- ]one)\b/i.test(near) &&
          /^(?:[\w:-]+ ){0,7}/.test(near) &&
          (holds(jobShape, near.slice(0, 48)) ||
            /\badult\b/i.test(near.slice(0, 36)) ||
            /\b(?:Mr|Mrs|Miss|Ms|Dr) /.test(near))) ||
        (/^(?:in|as part of) (?:an? )?(?:\w+ ){0,3}(?:group|pair)s?\b/i.test(near) && holds(giver, rest))
      );
    case 'see':
    case 'meet':
    case 'spend':
      return (
        (holds(jobShape, near.slice(0, 40)) || /\b(?:Mr|Mrs|Miss|Ms|Dr) /.test(near.slice(0, 30))) &&
        (lemma !== 'spend' || /\bwith\b/i.test(near))
      );
    case 'continue':
      return /^(?:(?:with|on) (?:the |his |her |my |their |a )?(?:[\w-]+ ){0,5}?(?:programme|sessions?|therapy|intervention|support|group|scheme|exercises|input|provision|teaching|tuition|phonics)\b|to (?:receive|attend|access|have|be (?:supported|given|offered|taught)|work with|see|benefit|get|use (?:of|the programme)|provide|support|encourage|offer|monitor|deliver|model|teach|give)|(?:seeing|meeting|working with|attending|receiving|having) (?:with )?(?:the|his|her|my|their|an?) (?:[\w-]+ )?(?:counsellor|mentor|therapist|psychologist|nurse|ELSA|key ?worker|tutor|coach|sessions?|group|club))\b|^(?:with )?(?:S[aA]LT|SLT|OT|EP|ELSA|CAMHS|physio[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*|phonics|precision|nurture|1:1|speech therapy|counselling|therapy|interventions?)\b/i.test(
        near,
      );
    default:
      return false;
  }
}

/** “… with the TA”, “… from Mrs Lee”. */
const giver = new RegExp(
  String.raw`\b(?:with|from) (?:an?|the|his|her|their|my)? ?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ )?(?:adult\b|(?:Mr|Mrs|Miss|Ms|Dr)\.? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]|${job}(?!\w))`,
  'i',
);

/** “with some support” says how the child does it. */
const helped = /\bwith (?:an? )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){1,3}(?:support|input|help)\b/;

const given = (near: string): boolean =>
  holds(serviceShape, near.slice(0, 50).replace(helped, '')) &&
  !/\b(?:group (?:discussions?|work|games?|activit(?:y|ies)|tasks?|projects?|story|times?|songs?))\b/i.test(near);

function have(near: string): boolean {
  if (
    /^(?:an? |the |his |her |my |their |more |better |no |fewer |at least |\d+ |two |three |one )*(?:good |new |close |positive |clear )*(?:friends?|understanding|confidence|conversation|knowledge|everything|awareness|relationship|self-esteem|meltdowns?|accidents?|incidents?|eye contact|arguments?|attendance)/i.test(
      near,
    )
  )
    return false;
  return (
    holds(giver, near) ||
    holds(attendant, near) ||
    /^(?:his|her|their|my|the|all) (?:[\w-]+ ){1,3}(?:reviewed|checked|read|explained|adapted|monitored|tested|assessed|screened|enlarged|scribed|modified|repeated|differentiated|modelled)\b|\b(?:chosen|found|picked|arranged|organised|set up) for (?:him|her|them|me)\b/i.test(
      near,
    ) ||
    holds(serviceShape, near.slice(0, 45)) ||
    holds(resourceShape, near.slice(0, 45)) ||
    /^(?:an? |the )?(?:\d+|two|three|five|ten)[ -]minutes? (?:with|of)\b|^use of\b/i.test(near)
  );
}

/** “A grown-up next to me”, “their key person with them”: somebody who is there for the child. */
const attendant = new RegExp(
  String.raw`^(?:(?:an?|the|his|her|their|my|one|some|own|named|trusted|familiar|known|same) )*(?:grown-?ups?|adults?|helpers?|members? of (?:the )?(?:staff|team)|staff|some(?:one|body)|${job}) (?:(?:with|next to|beside|alongside|near|close to|behind) (?:me|him|her|them|us|you|[A-Z])|(?:nearby|close by|at (?:my|his|her|their) side|on hand)\b|to (?:help|support|sit|talk|turn|go|listen|check|remind|stay|read|walk|watch)\b)`,
  'i',
);

const nounStart =
  /^(?!more time in\b)(?:(?:regular|daily|weekly|continued|ongoing|additional|extra|more|small[- ]group|in-class|individual|targeted|direct|high|structured|specific|adult|ta|lsa|elsa|1:1|1-1|one[- ]to[- ]one|short|frequent|the|an?|two|three|\d+(?:x| x)?|full[- ]time|planned|fortnightly|termly) )*(?:use of|access to|opportunit(?:y|ies)|support\b|help with|input|sessions?|intervention|therapy|time (?:with|to|in|out)|movement breaks?|check-?ins?|referral|(?:(?:safe|quiet|calm) )*(?:space|place|area|room|somewhere|someone|somebody) (?:to|for|where))/i;

const adultNoun =
  /^(?:(?:regular|frequent|consistent|clear|visual|verbal|gentle|differentiated|adapted|modified|enlarged|simplified|specific|positive|\w+ly|home-school|low-arousal|personalised|individual) )*(?:(?:modelling|scaffolding|chunking|provision|reduction|adaptation|allocation|introduction|monitoring|reinforcement|repetition|rehearsal|pre-teaching|simplification|explanation|encouragement|supervision|teaching|seating|involvement|participation|implementation|differentiation|simplified|pre-warnings?) (?:of|by|from|plan|on|in)\b|praise\b|rewards?\b|prompts?\b|visuals?\b|reminders?\b|cues?\b|homework\b|resources\b|instructions?\b|language\b(?= (?:used|from|by))|communication (?:book|with (?:home|parents))|home-school (?:book|communication|diary|link)|(?:communication|contact|liaison|meetings?) (?:between|with) (?:home|parents|family|staff))|\b(?:by|from) (?:adults|staff|all adults|all staff|the ta|the teacher)$|\b(?:involvement|seating plan|home-school (?:communication|book|link))$|\b(?:games?|activities|exercises|practice|circuits?|circle)\b.*\b(?:\d ?x|daily|weekly|times a week)\b|\b(?:boards?|timetables?|prompts?|cards?|visuals?|charts?|laptop|slope|cushion|defenders|mats?) (?:in (?:use|place)|available|provided|on (?:his|her|their|my|the) (?:desk|table|wall))\b/i;

/** Whether a text begins by naming something that is given (“Access to …”, “Support with …”). */
export const opensWithService = (text: string): boolean =>
  (holds(nounStart, text) && !usedSoOften.test(text)) || (takingPart.test(text) && holds(serviceShape, text));
/** “Use of two calming strategies, 3 times out of 4”: the child's, or nobody would count it. */
const usedSoOften = /^use of .*\b(?:out of|in) (?:\d|two|three|four|five|ten)/i;
/** “Participation in Sensory Circuits” */
const takingPart =
  /^(?:continued |regular |daily |weekly )*(?:participation|attendance|inclusion|involvement|enrolment|a place) (?:in|at|on) /i;

/** “… three sessions a week”: how often, of whatever stands in front. */
const rate = /, (?:\d|one|two|three|four|five) sessions (?:a|per|each|every) \w+/i;

/** Whether a phrase without a verb names something that is given (“Weekly session with the ELSA”). */
export const isServiceName = (text: string): boolean =>
  opensWithService(text) ||
  ((holds(serviceShape, text.replace(rate, '')) ||
    /\b(?:with|by|from) (?:an?|the|his|her) (?:\w+ ){0,2}(?:ta|lsa|adult|elsa)\b/i.test(text)) &&
    !/^(?:better|improved|increased|more|greater|good|positive|reduced|fewer|less|attention|confidence|behaviou?r|engagement|independence)\b/i.test(
      text,
    )) ||
  holds(adultNoun, text) ||
  /^(?:an? |the |his |her |own )*(?:visual timetable|laptop|work ?station|ear defenders|writing slope|wobble cushion|coloured overlays?|enlarged)/i.test(
    text,
  );

const grownUps =
  /^(?:all |both |the |his |her |my |their )?(?:parents?|carers?|adults|staff|teachers|TAs|LSAs|mum and dad|family) ([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)\b/i;

/** “Key worker available at break”, “Parents kept informed”. */
const standsBy = new RegExp(
  String.raw`^(?:(?:an?|the|named|trusted|familiar|key|same|all|his|her|their|my) )*(?:adults?|staff|${job}) (?:available|present|nearby|on hand|kept|informed|aware|trained|at|beside|alongside|next to|in|for|to)\b`,
  'i',
);

const by = new RegExp(
  String.raw`\b(?<!\b(?:sit|sits|stand|stands|wait|waits|play|plays|walk|walks|stay|stays|recorded|tallied|ticked|tracked|witnessed|charted|measured|observed|noted|assessed|checked|logged|judged|reported|counted|marked|rated|scored|signed off|agreed|timed|confirmed|asked|told|shown|prompted|named|called|seen|heard|written|read|set|given|said|spoken) )by (?:(?:an?|the|his|her|their|my|class|key) )*(?:(?:Mr|Mrs|Miss|Ms|Dr)\.? [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|adults?|staff|${job})(?!['’A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])`,
  'i',
);

/** Whether a text without a subject says that a grown-up does it (“Meet and greet each morning by Mr Doyle”). */
export const isGivenBy = (text: string): boolean => holds(by, text);

/** Whether a text in telegraph style has grown-ups as its subject (“Parents attend a course”). */
export const isByGrownUps = (text: string): boolean => {
  if (holds(standsBy, text)) return true;
  const verb = grownUps.exec(text)?.[1];
  return verb !== undefined && lemmaOf(verb) === verb;
};
