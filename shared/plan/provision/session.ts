const adjustment =
  /\b(?:seat(?:ed|ing)?|sit(?:s|ting)? (?:near|at|next|by|at the front|away)|visual timetable|timetable|timers?|laptop|tablet|ear defenders|overlay|slop(?:e|ing)|cushion|enlarged|point (?:font|print)|print(?:s|ed)?|font|paper|task board|now and next|checklists?|word mats?|extra time|(?:prompt|cue|exit|time[- ]?out|help|break|picture) cards?|labels?|signs?|pre-?warn(?:ed|ing)?|instructions?|chunk(?:ed|s)?|check(?= (?:at|each|every|in the|on))|checks? (?!in\b|out\b|with\b)(?=\p{L}+['’]s\b|\w+ before)|put up|referred to|checks? (?:that |\p{Lu}|the |his |her |their |planner|under|in )|diary|planner|reads? (?:every|each|all|the|test|question)|read aloud|worked example|reminds?|praise|rewards?|stickers?|coat peg|locker|lift|ramp|early|leave[s]? (?:lessons?|class)|home[- ]school book|buddy|quiet (?:space|place|room|area)|greet|aloud|visuals|visual prompts?|symbols?|pictures|sign(?:s|ed|ing)? key|gives?|shows? (?=him\b|her\b|them\b|me\b|\p{Lu})|sends?|lays? out|sets? (?:out|up|aside)|cuts? up|purees?|cooks?\b(?! with)|prepared|makes? (?:an?|the) (?:\w+ )?cop(?:y|ies)|prepares?|puts?|collects?|escorts?|walks?|seats|sit beside|fills? in|posts?|logs?|writes? (?:up|in)|counts? down|opens?|hangs?|signals?|hands? (?:out|over|him|her)|emails?|phones?|provides?|allows?|places?|shares?|differentiat|adapted|reassurance|sensory room|time[- ]?out)\b/iu;
const sessionNoun =
  /\b(?:sessions?|programmes?|groups?|therap(?:y|ies)|tuition|mentor(?:ing)?|counsel\w*|interventions?|practi[cs]e|practising|reading|club|elsa|exercises|games|phonics|circuits?|precision|pre-?teach\w*|coaching|workshops?|visits?|meeting|catch-up|booster|training|time with|nurture|typing|handwriting|1:1|1-1|one[- ]to[- ]one|support|input|help|stor(?:y|ies)|check-?ins?|cooking|swimming|lego|lessons? with|toe by toe|breaks?)\b/i;

/** Whether it is a session, which needs a length; an adjustment does not. */
export const isSession = (written: string): boolean => {
  // “Before each carpet session” says when, not that this is one.
  const text = written.replace(/\b(?:each|every|all) (?:\p{L}+ ){0,2}(?:sessions?|groups?|clubs?)\b/giu, '');
  if (/\b(?:sessions?|programme|group|therapy|tuition|club|reading with|intervention|check-?ins?)\b/i.test(text))
    return true;
  // “Every morning at 8.50” says when somebody does something brief.
  if (/\bat \d{1,2}[.:]\d{2}\b/.test(text) && !sessionNoun.test(text)) return false;
  return (
    !adjustment.test(text) ||
    (sessionNoun.test(text) && /\b(?:practi[cs]e|exercises|games|visits?|breaks?)\b/i.test(text))
  );
};

/** Seats, equipment and print that anybody can put in place: nobody needs naming. */
export const needsNobody = (text: string): boolean =>
  /^(?:an? |the |own |his |her )*(?:\p{L}+ )?(?:seat(?:ed|ing)?|overlay|coloured overlay|writing slope|sloping board|wobble cushion|ear defenders|enlarged print|pencil grip|locker|coat peg|(?:cream|coloured|yellow|lined) paper|A3 (?:copy|copies|print)|large print|carrel)\b/iu.test(
    text,
  );

/** Things that lie ready all the time (“a grid in her pencil case”): how often, how long and who are no questions. */
export const liesReady = (text: string): boolean =>
  (/\b(?:in|on|inside|by) (?:his|her|their|my|\p{Lu}\p{Ll}+['’]s) (?:pencil case|desk|table|tray|bag|planner|locker|drawer|chair|workstation|peg)\b/u.test(
    text,
  ) ||
    /^\W*(?:\p{L}+ has|has|an?|his|her|their|own|the) (?:an? |own )?(?:\p{L}+ )?(?:locker|peg|tray|desk|seat|carrel|workstation|table)\b/iu.test(
      text,
    )) &&
  !/\b(?:practi[cs]e|practising|sessions?|programme|work(?:ing)?|with)\b/i.test(text);
