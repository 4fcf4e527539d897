import { blameForm as blame, own, type RespectPattern } from './respectful-pattern';

const home = 'Say what the family has told you, and what would help.';
const not =
  "(?:do not|does not|don['’]t|doesn['’]t|never|rarely|will not|won['’]t|hardly ever|did not|didn['’]t|has not|have not|refuses? to|seldom|has never|have never|are not willing to|is not willing to)";
const family = '(?:parents?|mum|dad|mother|father|carers?|family|grandparents|nan)';

/** Ways to blame a family, by their form. */
export const respectfulHome: readonly RespectPattern[] = [
  blame(
    'let lets letting allow allows allowed allowing',
    `(?:lets?|letting|allows?|allowed|allowing) (?:him|her|them|\\p{Lu}\\p{Ll}+)(?: to)? (?:do (?:whatever|(?:what|as) (?:he|she|they))|get away|run (?:riot|wild)|stay up (?:all|too|half|until|till)|have (?:his|her|their) own way|rule|walk all over|be in charge|play \\p{L}+ (?:\\p{L}+ ){0,3}(?:all (?:night|day)|until))[^,.;]{0,20}`,
    home,
  ),
  blame(
    'home',
    `(?<!(?:needs?|needing|with) )(?:no|lack of|poor|inconsistent|insufficient|very little|zero|minimal) (?:structure|routines?|boundaries|discipline|rules|stimulation|consistency|encouragement|supervision|parenting|support|help|interest|parental (?:support|interest|engagement|involvement|control|input|guidance))(?: (?:and|or) \\p{L}+)? (?:at|from|in the) home`,
    home,
    { ofAnything: true },
  ),
  blame(
    'parental parenting',
    `(?:no|little|lack of|poor|minimal|limited|weak|bad|inconsistent|inadequate|lax|questionable) (?:parenting(?! (?:course|class|group|programme|time))|parental (?:support|interest|engagement|involvement|control|input|guidance|skills|boundaries|supervision|discipline))|parenting(?: at home| skills| style)? (?:is|are|was) (?:very |quite |rather |often )?(?:poor|weak|inconsistent|lax|inadequate|chaotic|bad|an issue|a problem|the problem|lacking)`,
    home,
    { ofAnything: true },
  ),
  blame(
    'parent parents mum dad mother father carer carers family grandparents nan',
    `${family} (?:who )?(?:both )?(?:${not}(?: (?:bothered to|bother to|even|really|seem to|want to))? (?:engag\\p{L}+|support\\p{L}*|care(?= about|[.,;]|$| and)|disciplin\\p{L}+|set (?:any )?(?:boundaries|limits)|listen|accept\\p{L}*|believe\\p{L}*|turn(?:ed)? up|show(?:n)? (?:any )?interest|co-?operate|take (?:responsibility|school|our advice|any interest)|say no|control|cope|know how to|value\\p{L}*|follow(?:ed)? (?:our |the )?advice|bother|work with (?:us|school)|read with|help with|help (?:him|her) with|prioritise|appreciate)|(?:cannot|can['’]t) (?:control|cope|manage (?:him|her|them)|say no|parent))(?! (?:by text|yet|on (?:mondays|tuesdays|wednesdays|thursdays|fridays)))`,
    'Say what you asked, what the family answered, and what would make it easier.',
  ),
  blame(
    'parent parents mum dad mother father carer carers family',
    `(?:parents?|mum|dad|mother|father|carers?|family) (?:\\p{L}+ ){0,3}?(?:blames? (?:the )?(?:school|everyone|staff|teachers|us)|expects? (?:the )?(?:school|us) to|washed (?:her|his|their) hands|gives? up on|given up on|has given up|have given up|couldn['’]t care less|makes? (?:no|little) effort|does nothing|do nothing|is useless|are useless|fuss(?:es)? over|spoils? (?:him|her|them)|babies (?:him|her)|(?:is|are) part of the problem|(?:is|are) the (?:real )?problem|not interested|always (?:complaining|moaning|late|has an excuse)|in denial|have no control|has no control|let(?:s)? (?:him|her|them) down)`,
    home,
  ),
  blame(
    'home family families upbringing parenting background estate area household mother father parents mothering homes',
    `(?:product of|result of|caused by|due to|because of|down to|comes from|lives in|brought up in|grown up in|grew up in|from) (?:a |an |${own} |the )?(?:very |rather )?(?:bad|poor|rough|broken|chaotic|deprived|dysfunctional|problem|disorganised|neglectful|troubled|turbulent|unstable|weak|negative|poverty-stricken|underprivileged|feckless)(?: and \\p{L}+)? (?:homes?(?! (?:internet|wifi|broadband|connection))|family|families|upbringing|parenting|background(?! noise)|estate|area|household|mother|father|parents|mothering)`,
    home,
  ),
  blame(
    'expect just apple takes runs like',
    `what (?:do you|can you|can we|do we|would you) expect|like (?:mother|father),? like (?:son|daughter)|apple (?:does not|doesn['’]t) fall|takes after ${own} (?:dad|father|mum|mother|brother) in (?:behaviour|attitude|temper)|just as (?:bad|difficult|naughty) as ${own} (?:brother|sister|dad|mum|father|mother)`,
    home,
    { arguable: true },
  ),
];
