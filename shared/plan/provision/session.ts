import { lemmaOf } from '../outcome/acts';
import { wordsOf, type Word } from '../outcome/words';
import { findProgramme } from '../outcome/support-names';
import { kindOfWord } from './activity-kind';
import type { WordKind } from './activity-words';
import { holds, replaceAll } from '../../text/match';
import { wordSet } from '../../text/word-set';

/** “Before each carpet session”, “in group time” say when, not that this is one. */
const occasions =
  /\b(?:each|every|all|both|before|after|during|in|at|times an?|per) (?:of )?(?:the |his |her |their |all |each |every )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,3}(?:sessions?|workshops?|groups?|clubs?|lessons?|programmes?|playtimes?|practices?|rehearsals?|stor(?:y|ies)|class|groupwork|group (?:time|work|games?))(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])|\bfor (?:\d|one|two|three) (?:sessions?|lessons?) (?:in|out of) (?:the |every )?[A-Za-z\d]+/gi;

/** Names of work that goes on for a while, so that somebody must know for how long. */
const lasting =
  /\b(?:sessions?|programmes?|groups?|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]*therap(?:y|ies)|tuition|tutoring|mentoring|coaching|counselling|club|workshops?|courses?|interventions?|lessons?|check[- ]?ins?(?! (?:messages?|texts?|e-?mails?|notes?)\b)|drop[- ]?ins?|circuits?|practice|exercises|stretches|games|stor(?:y|ies)(?! (?:written|made|drawn|sent|prepared|created|provided|used|available)\b)|(?:precision|specialist|small[- ]group|individual|one[- ]to[- ]one|1:1) teaching|pre-?teaching\b(?!(?: [a-z]+)? (?:lists?|sheets?|mats?|cards?)\b)|travel training|catch[- ]up (?=in\b)|(?:one[- ]to[- ]one|1:1|paired|shared|guided|individual) reading|reduced timetable|booster|breaks?|time[- ]out|extra time|(?:quiet|safe|calm|sensory|separate|private) (?:space|place|room|area|corner|tent|garden)|meet and greet|buddy system|meetings?|visits?|conversations?|interviews?)\b/i;
/** Verbs of such work. */
const lastingVerbs =
  wordSet(`practise play teach tutor mentor coach work meet see visit spend cook bake swim hear listen talk chat discuss run lead
  deliver support help assess observe exercise rehearse revise sing dance ride paint draw attend join pre-teach preteach`);
/** Something got ready or handed over by somebody. */
const madeReady =
  /\b(?:set|put|laid|given|handed|stuck|filled|written|printed|made|prepared|sent|left|drawn|kept|shown|charged|used|worn|collected|brought|signed|checked|marked|emptied|changed|cut up|packed|laid|blended) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ ){0,2}by\b|\b(?:made|written|prepared|drawn|printed|adapted|differentiated|simplified|enlarged)\s*(?:$|[.,;~])/i;
/** Things that are simply there, or a way to behave. */
const standing =
  /\b(?:boundar(?:y|ies)|differentiat(?:ed|ion)|(?:visual|sensory|picture) supports?|visuals|approach(?:es)?|adaptations?|monitor(?:s|ed|ing)?|contact|liais(?:e|es|ing)|toilet(?:ing|s)?|(?:quiet|early|indoor|supervised) (?:lunch|break|playtime)(?:time)?|nappy|nappies|intimate care|supervision|eye (?:on|out)|equipment|technology|medication|expectations?|environment|arrangements?|timetable|liaison|referral|(?<!travel )training|ICT|calls?|taxi|transport|minibus|spell ?checker|workstation)\b/i;
/** What takes its time. */
const timed: readonly WordKind[] = ['hollow', 'activity', 'session', 'programme'];
const handing = /^(?:gives|hands|brings|puts|changes|fetches|applies|administers|injects|cleans|washes|wipes)$/;
const leads = wordSet(
  '# to will and then , ; . staff adults adult someone everyone teachers he she they & him her them',
);

const struck = ([words]: RegExpExecArray) => '~'.padEnd(words.length);

/** Whether what `bareOf` leaves of a provision is a session, which needs a length; an adjustment, a thing or a brief act does not. */
export function isSession(bare: string): boolean {
  const left = replaceAll(
    occasions,
    bare.replace(/["“][^"“”]*["”]/g, (words) => '~'.padEnd(words.length)),
    struck,
  );
  const words = wordsOf(left);
  // What a clause says it is for is not what is done.
  const end = words.findIndex(({ word }) => word === 'so' || word === 'because' || word === 'which');
  for (let at = 0; at < (end < 0 ? words.length : end); at++) {
    const lasts = verbAt(words, at);
    if (lasts !== undefined) return lasts;
  }
  if (holds(lasting, left)) return true;
  if (holds(madeReady, left)) return false;
  const kinds = words.map(({ word }) => kindOfWord(word));
  if (/\bopportunit/i.test(left)) return true;
  if (kinds.includes('thing') || holds(standing, left) || (kinds.includes('act') && !kinds.includes('activity')))
    return false;
  if (timed.some((kind) => kinds.includes(kind)) || findProgramme(left)) return true;
  // “The nurse gives his insulin”: what is handed over takes no time of its own.
  return !kinds.includes('aim') && !words.some(({ word }, at) => words[at - 1]?.word === '#' && handing.test(word));
}

/** Whether a verb at a place takes time; undefined if there is none, or one that only hands over to its object. */
function verbAt(words: readonly Word[], at: number): boolean | undefined {
  const { word, raw } = words[at]!;
  if (!/^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(raw)) return undefined;
  const before = words[at - 1]?.word;
  const next = words[at + 1]?.word ?? '';
  const lemma = lemmaOf(word) ?? word;
  const lead =
    before === undefined
      ? !/^(?:activity|session|hollow|area)$/.test(kindOfWord(next) ?? '')
      : leads.has(before) ||
        // “Mrs Day (TA) teaches …”; “Mrs Day (TA) helps him unpack” takes no time to speak of.
        (before === ')' && words[at - 2]?.word === '#' && /^(?:(?:pre-?)?teach|play|practise)$/.test(lemma));
  // “Sorting coins with the HLTA” is work of the two.
  if (at === 0 && word.endsWith('ing') && !handled.test(word) && isShared(words)) return true;
  // “Is taught to …”
  if (/^(?:taught|tutored|mentored|coached|seen|visited)$/.test(word) && /^(?:is|are|be|being)$/.test(before ?? ''))
    return true;
  // “Carries the register”: what the child does each time.
  if (at === 0 && /[^s]s$/.test(word) && lemma !== word && /^(?:the|an?|his|her|their|its)$/.test(next))
    return lastingVerbs.has(lemma) || (lemma === 'read' && isShared(words));
  // “Nan tests his spellings”
  if (before === '#' && /^(?:tests|asks|quizzes)$/.test(word)) return false;
  // “Reading …”, “Read Write Inc.” are names; “work adapted”, “support provided” things.
  if (at === 0 && (/(?:ing|ed)$/.test(word) || /(?:ed|given)$/.test(next) || /^\p{Lu}/u.test(words[1]?.raw ?? '')))
    return undefined;
  // “See that he leaves the house”; “rides with him on the bus” takes as long as the way; “met at the gate”
  if (lemma === 'see' && next === 'that') return false;
  if (lemma === 'ride' && lead && /^(?:with|beside|alongside|behind)$/.test(next)) return false;
  if (at === 0 && word === 'met' && /^(?:at|off|from)$/.test(next)) return false;
  // “Puts the break on his timetable”
  if (lemma === 'put' && lead && !/^(?:on|in)$/.test(next)) return false;
  // “Meets her at the gate”
  if (lemma === 'meet' && /^(?:at|off|from)$/.test(words[at + 2]?.word ?? '')) return false;
  // “Mrs Imlach and Sorrel practise timetables”
  const both = before !== undefined && words[at - 2]?.word === 'and' && words[at - 3]?.word === '#';
  if ((lead || (both && /^\p{Lu}/u.test(words[at - 1]!.raw))) && lastingVerbs.has(lemma)) return true;
  // “Sits with him at lunch” is as long as lunch.
  if (
    lemma === 'sit' &&
    words
      .slice(at + 2, at + 6)
      .some(
        (one, index, all) =>
          /^(?:lunch|lunchtime|breakfast|snack|assembly|dinner)$/.test(one.word) &&
          /^(?:at|in|during)$/.test(all[index - 1]?.word ?? ''),
      )
  )
    return false;
  if (lemma === 'sit' && lead && (next === 'with' || (next === 'down' && words[at + 2]?.word === 'with'))) return true;
  // “Reading pen”
  if (at === 0 && word === 'reading' && holds(passive, next)) return undefined;
  if (lemma === 'read' && lead) return /^(?:with|to|for|together|alongside|aloud)$/.test(next) && next !== 'aloud';
  const kind = kindOfWord(word);
  if (kind === 'act') return lead ? false : undefined;
  // An unknown verb behind the person who does it: “TA laminates his cards”.
  const doer = before === '#' ? word.endsWith('s') : before === 'to' && words[at - 2]?.word === '#';
  return kind === undefined && doer ? false : undefined;
}

/** Whether somebody does it with the child: “with #”. */
const isShared = (words: readonly Word[]): boolean =>
  words.some(
    ({ word }, at) => /^(?:with|alongside)$/.test(word) && words.slice(at + 1, at + 4).some((one) => one.word === '#'),
  );
/** What takes no time of its own. */
const handled =
  /^(?:using|giving|checking|sitting|wearing|standing|walking|keeping|having|greeting|meeting|during|morning|evening)$/;

/** Things that serve by lying or standing there; nobody has to bring them about each time. */
const passive =
  /\b(?:seat(?:ed|ing)?|sits?|front|row|overlays?|slopes?|sloping board|cushions?|ear defenders|print|grips?|lockers?|pegs?|paper|copy|copies|carrel|chairs?|stools?|footstool|scissors|rulers?|mats?|magnifiers?|screen|headphones|pens?|pencils?|tray|desk|table|keyboard|laptops?|ipad|tablet|chromebook|font|handouts|cutlery|beaker|band)\b/i;

/** Time or people that somebody must find. */
const minuted = /\b(?:minutes?|mins?|hours?|hrs?|adults?|staff|some(?:one|body))\b/i;

/** Whether what `bareOf` leaves is seats, equipment and print that anybody can put in place: nobody needs naming. */
export const needsNobody = (bare: string): boolean => {
  const left = replaceAll(occasions, bare, struck);
  if (!holds(passive, left) || holds(lasting, left) || holds(minuted, left)) return false;
  return !wordsOf(left).some(
    ({ word }, at, words) =>
      verbAt(words, at) !== undefined &&
      !/^(?:sits?|seated|placed|facing|turned|enlarged|printed|kept|used)$/.test(word),
  );
};

/** Things that lie ready all the time (“a grid in her pencil case”): how often, how long and who are no questions. */
export const liesReady = (text: string): boolean =>
  (/\b(?:in|on|inside|by) (?:his|her|their|my|\p{Lu}\p{Ll}+['’]s) (?:pencil case|desk|table|tray|bag|planner|locker|drawer|chair|workstation|peg)\b/u.test(
    text,
  ) ||
    /^\W*(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ has|has|an?|his|her|their|own|the) (?:an? |own )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:locker|peg|tray|desk|seat|carrel|workstation|table)\b/i.test(
      text.slice(0, 200),
    )) &&
  !/\b(?:practi[cs]e|practising|sessions?|programme|work(?:ing)?|with)\b/i.test(text);
