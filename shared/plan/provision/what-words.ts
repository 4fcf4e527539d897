import type { WordKind } from './activity-words';
import { wordSet } from '../../text/word-set';

/** Data: words and phrases that the reading of what is done turns on. */

/** Named programmes and adjustments whose single words would say nothing. */
export const phrases =
  /\bpairs? (?:him|her|them|[a-zà-ÿ'’-]+) with\b|\bstarts? (?:him|her|them|[a-zà-ÿ'’-]+) off\b|\bextra time(?= (?:in|for|on|with)\b| \(\d)|\b\d+ ?% (?:extra|additional|more) time|\bextra \d+ ?% (?:of )?time|\battention autism|\bcolourful semantics|\btime to talk|\bmeet (?:and|&) greet|\bnow (?:and|&|\/) ?next|\bemotional literacy|\btime[- ]out|\b(?:take-up|thinking|processing|waiting|quiet|calm|wind-down|settling) time|\b(?:quiet|calm|safe|low-stimulus|separate|smaller|sensory|private|withdrawal|prayer|thrive) (?:place|space|room|area|corner|tent|garden)|\bbuddy system|\bpeer mentor(?:ing)?|\bwork station|\bforest school|\bone[- ]page profile|\balternative ways|\bwork (?:placement|experience)|\b(?:hearing|radio|walking|mobility|communication) aids?\b|\bmoves? between (?:lessons|rooms|classes)|\bvisits? (?:to|with)\b|\bmeet(?:s|ing) (?:at|by) (?:the )?(?:(?:school|side|front|back|main) )?(?:gate|door|car|bus|taxi|entrance)\b|\bmeets? (?:him|her|them|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) (?:at|from|off|in) (?:the )?(?:(?:school|side|front|back|main) )?(?:gate|door|car|bus|taxi|minibus|entrance|reception|playground|office)\b|\breviews? (?:the|his|her|their|last|this) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:plan|targets?|card|diary|week|day|log)\b|\bhomework help|\bhome[- ]visits?\b|\btalking time\b|\b(?:story|word|mind|sound|picture|letter|number|symbol|bead) (?:map|card|mat|line|bag|string|wall)s? (?:work|practice|games?)\b|\bhold(?:s|ing)? (?:his|her|their) (?:hand|arm)\b|\b(?:paired|shared|guided|free|modelled|joint) writing\b|\blook(?:s|ing)? at\b|\b(?:go|goes|going|talk|talks|talking|run|runs|running|work|works|working) (?:through|over)\b(?! (?:the )?(?:times?|break|lunch|all|home|school|college|nursery)\b)/gi;

/** Words with which such phrases begin, to spare the search in most texts. */
export const phraseStarts =
  wordSet(`e i pair pairs start starts breaks break extra attention colourful time meet meets meeting now emotional take thinking processing waiting quiet calm wind
  settling safe low separate smaller sensory private withdrawal prayer thrive buddy peer forest one alternative work works
  working hearing radio walking mobility communication move moves visit visits review reviews homework look looks looking go
  goes going story word mind sound picture letter number symbol bead talk talks talking run runs running home hold holds holding paired shared guided free modelled joint`);

/** Words that begin a circumstance, in which nothing is done. */
export const circumstances = wordSet(
  'in at during for before after within across throughout between inside outside around near into until since when while whenever where if',
);
/** Words behind which the means are told, whatever stood in front. */
export const means = wordSet('using via called named covering following including through by');
/** Words that end a circumstance: a purpose, a partner, a topic, somebody who acts. */
export const endings = wordSet('to with who on staff adult adults somebody someone');
/** What follows “learning” where it is something that is done. */
export const learned = wordSet('the a an to how what where which when who about his her their my');
/** Meals that are shared with somebody. */
export const meals = wordSet('lunch breakfast dinner snack tea toast');
/** Months, behind which a circumstance of time may end. */
export const months = wordSet('january february march april may june july august september october november december');
/** A number with which an amount begins. */
export const amount = /^(?:\d.*|one|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|forty|half)$/;
/** The child as an object. */
export const pronouns = wordSet('him her them me');
/** What goes on behind a mark, so that a new start is meant. */
export const weakMarks = new Set([',', '&', '/', "'", '’', '‘', '“', '”', '"', '%', '*', '-']);

/** Verbs that are as clear as what they govern. */
export const lightVerbs = wordSet(
  'give gives take takes bring brings put puts get gets keep keeps fetch fetches hand hands lend lends leave leaves',
);
/** Kinds of words behind which a light verb says nothing. */
export const empty: ReadonlySet<WordKind> = new Set([
  'hollow',
  'range',
  'session',
  'blur',
  'aim',
  'help',
  'area',
  'subject',
]);
