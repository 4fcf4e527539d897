import { uncapitalised } from '../../text/first-letter';
import { lemmaOf } from './acts';

/** Names of people in the sentence that are not the child's: titles, family, subjects, days. */
const notChild =
  /^(?:English|Maths|Science|Year|Mr|Mrs|Miss|Ms|Dr|Sir|Mum|Mummy|Dad|Daddy|Nan\w*|Gran\w*|Santa|God|Google|French|Spanish|Art|PE|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Reception|TA|LSA|SENCO|ELSA|Key)\b/;

const orders =
  /^(?:continue to |to |please )?(?:encourage|provide|ensure|enable|monitor|liaise|supply|deliver|prompt|remind|praise|reward|differentiate|scaffold|reassure|supervise|seat|facilitate|allow|teach|pre-?teach|arrange (?:for|regular|weekly|daily|time|transport|meetings?|an? (?:\w+ )?(?:meeting|visit|appointment|session|call|time|place|tour|date|referral|assessment)|extra|additional|visits?|(?:two|three|four|several|some|\d) (?:\w+ )?(?:visits?|meetings?|sessions?|appointments?|times?)|the)\b|refer|implement|make sure|set up|put in place|introduce (?:a|an|the)\b|adapt (?:the|work|tasks)|consider (?:a|an|the|referral|using|whether)|review (?:the|his|her|progress)|follow (?:the |all |any )?(?:[\w&]+ ){0,3}(?:advice|recommendations)\b|ref to\b|(?:sit|seat) (?:next to|beside|near|with|alongside) (?:an? )?(?:good |positive |strong |supportive )*role models?\b|signpost|chunk|break (?:down )?(?:tasks|work|instructions|learning)|keep instructions|(?:increase|extend|maintain|reduce|continue) (?:the |his |her |adult |ta |lsa |1:1 |in-class |individual |level of |hours of )+(?:support|supervision|input|hours|help|sessions)|limit the (?:amount|number) of|reinforce|minimise|fade? (?:of )?(?:the |adult |TA |LSA |staff |1:1 |visual |verbal |physical )*(?:support|help|prompts?|prompting|hours|supervision)|allocate|appoint|purchase|order (?:a|an|some)\b|contact|seek|request (?:a|an|advice|support)\b|consult|train|brief|inform|display|position|modify|adjust|simplify|enlarge|pre-?warn|warn|share (?:information|the plan|strategies)|talk through\b|explain (?:jokes|sayings|idioms|changes|routines|expectations|what (?:is|will|comes)|any|the (?:plan|day|change|rules))|give (?:(?:advance|early|regular|verbal|visual|written|clear|short|simple|immediate|specific|extra|plenty of|lots of|frequent|one|two|three|a|\d+|\d+[- ]minute|time|five[- ]minute) )+(?:warnings?|notice|choices|options|instructions?|praise|feedback|reminders?|prompts?|processing time|thinking time|time to|choice of)|give (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+-step|clear|simple|short|single|visual|spoken|written|key|chunked) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:instructions?|directions?|messages?)(?! to (?:an?|his|her|their|my)\b)|label (?:the |his |her |all )?(?:drawers|trays|resources|equipment|areas|cupboards)|plan (?:seating|transitions|for (?:changes|transitions))|never (?:shout(?! out| at)|raise|force|insist|make|take|block|corner|touch|leave)\b|wait (?:[\w-]+ ){1,4}before (?:repeating|asking|speaking|prompting)|put (?:(?:the|a|his|her|their|visual|written|daily) )*(?:timetable|schedule|instructions|visuals|date|task board|now and next)\b|write (?:(?:the|key|all|written|short) )*(?:instructions|homework|tasks?|timetable|key (?:words|points)) (?:on|up|down for)\b|stop and check\b|(?:begin|start|end|finish) (?:each|every) (?:lesson|session|day|morning) (?:with|by) (?:an? )?(?:recap|check|summary|overview|warm|greeting|visual|reminding|going)|(?:phone|ring|email|text) home\b|record (?:what|when|how|whether|any)\b|have (?:an? |the |his |her )(?:[\w-]+ ){1,3}(?:ready|available|to hand|nearby|in place)\b|apply for|investigate|trial|offer (?!an? (?:opinion|idea|answer|reason|suggestion)|ideas|(?:\w+ ){0,2}(?:suggestions|opinions|answers|ideas)|to\b)|model|avoid (?:loud|noisy|sudden|busy|unexpected|too many|raised|shouting|giving|putting|negative|eye contact with|direct|asking|using|long|open|calling|putting|idioms|sarcasm|confrontation|crowd\w*|last[- ]minute|changes?|overload\w*)\b|keep (?:language|instructions|tasks|noise|directions|routines|explanations|distractions|displays|him|them|the (?:room|class|environment|day|routine))\b|use (?:visuals?|symbols|makaton|simple|short|clear|plain|(?:his|her|their) name|a calm|positive|praise|real objects|gestures?|social stories|low[- ]arousal|scripts?|a quiet voice|repetition|closed questions|open questions|declarative)\b|check (?:that )?(?:he|she|they|for understanding|understanding)\b|send (?:home|a copy|weekly|work home)\b|create (?:a safe|a calm|a quiet|opportunities|an environment)|build in|(?:promote|foster|develop|encourage) [^.;]{3,60} (?:by|through) (?:modell?ing|praising|providing|giving|offering|using (?:visuals?|role ?play|praise|social stories)|scaffolding|teaching|setting|planning|rewarding|commenting|narrating|circle time|role ?play|small group|structured)|pair (?:him|her|[A-Z]))\b/i;
/** What adults do with the child as its object: “Meet her at the gate”, “Sit him by the door”. */
const handling =
  /^(?:continue to |to )?(?:give|help|let|support|get|show|tell|ask|guide|assist|praise|coach|mentor|engage|include|check that|check|use [\w ]{1,40}? (?:with|for|to help|to support)|teach|sit|seat|take|walk|meet|greet|collect|move|place|put|bring|send|invite|warn|watch|see|hear|reward|pair|involve|challenge|remove|thank|pre-?warn|keep|catch|escort|settle|wake|feed|change|dress)\s+/i;
/** What adults do together with the child: “Talk to him about …”. */
const together =
  /^(?:continue to |to )?(?:talk to|sit with|work with|check (?:in )?with|meet with|read (?:to|with)|play with|speak to|listen to|liaise with)\s+/i;
/** What adults say and show, whoever stands behind “with” or “to”: “Discuss the day ahead with Mia”. */
const telling =
  /^(?:continue to |to )?(?:discuss|explain|talk through|go through|go over|share (?:the )?(?:\w+ )?(?:photos?|pictures|information|targets?|plan|strategies|expectations|reports?|stor(?:y|ies)|timetable|changes)|(?:make|write|create|agree|prepare|draw up|review|look at) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}(?:stor(?:y|ies)|passport|profile|timetable|plan|contract|signal|chart|book|rules|targets?|rewards?)|demonstrate|read (?:the |a )?(?:social )?stor(?:y|ies)) [^.;]*?\b(?:with|to|for)\s+/i;

/** “Play Dev’s favourite song”: whoever is told to does not call himself by name. */
const ofChild =
  /^(?:play|sing|follow|read|check|mark|carry|adapt|print|move|count|record|write|put|hold|say|stick|charge|clean|fit|make|cut|tie|warm|use|know|share) (?:up |on |down )?(\p{Lu}\p{Ll}+)['’]s\b/u;

const pronoun =
  /^(?:him|them|her(?= (?:to|at|with|in|by|from|when|if|before|after|about|for|each|every|that|how|what|on|as)\b|[.,;]|$)|the (?:child|pupil|student|young person|learner)|pupils?|students?|children|learners?|child)\b/i;
const nameThere =
  /^\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+(?= (?:to|with|for|about|has|is|that|what|how|in|at|by|when|if|before|after|away|on|down|up|out|from|each|every|a|an|the|time|extra|more|\d+)\b|[.,;]|$)/u;
const namesChild = (rest: string) => pronoun.test(rest) || (nameThere.test(rest) && !notChild.test(rest));

/** “To support Dylan’s transition into Year 7”. */
const supportsName = /^(?:[Tt]o )?[Ss]upport \p{Lu}[\p{L}-]+['’]s /u;

/** Whether a text without a subject is an order to grown-ups (“Encourage Mia to …”, “Give him time”, “Meet her at the gate”). */
export function isOrder(written: string): boolean {
  // “Encouraging Will to …” is the same order.
  const text = written.replace(
    /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ing\b/,
    (word) => lemmaOf(word.toLowerCase()) ?? word.replace(/(?:(?<=l)l)?ing$/, ''),
  );
  if (
    orders.test(text) ||
    supportsName.test(text) ||
    /^(?:continue to |to )?support (?:with|from|in|for|the|his|her|in-class)\b/i.test(text)
  )
    return true;
  const whose = ofChild.exec(uncapitalised(text))?.[1];
  if (whose && !notChild.test(whose)) return true;
  const told = telling.exec(text);
  if (told && namesChild(text.slice(told[0].length))) return true;
  const met = together.exec(text);
  if (met) {
    const rest = text.slice(met[0].length);
    // “Play with Jake” is what a child does; “Play with Jake to …” is not.
    return (
      pronoun.test(rest) ||
      (nameThere.test(rest) && !notChild.test(rest) && /^\S+ (?:to|with|for|about|has|is|that|what|how)\b/.test(rest))
    );
  }
  const handled = handling.exec(text);
  if (!handled) return false;
  const rest = text.slice(handled[0].length);
  if (/^(?:me|my|children)\b/i.test(rest)) return false;
  // “Let Mia choose”, “Help Tom pack”: behind these the child is followed by what it does.
  if (/(?:help|let|give|support|guide|assist|praise|include|hear|watch)\s+$/i.test(handled[0]))
    return pronoun.test(rest) || (/^\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+\b(?!['’]s)/u.test(rest) && !notChild.test(rest));
  return namesChild(rest);
}
