import { kin } from '../child/kin';
import type { FieldId, SectionId } from '../section';

/** What the whole of a heading or label names. */
interface Meaning {
  /** By which the readers know it; its section or field where they need none. */
  readonly key?: string;
  readonly section?: SectionId;
  readonly field?: FieldId;
  readonly also?: readonly SectionId[];
}

/** “Parents will” heads what is done at home. */
export const parentsWill =
  /^[\W\d]*(?:(?:my|the|his|her) )?(?:parents?(?:\W{1,3}carers?)?|family|mum(?: and dad)?|mum\/dad|home) (?:will|can|agrees? to|are going to)\W*$/i;

const aims = '(?:outcomes?|targets?|goals?|objectives?)';
const word = "[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+";
const family = `(?:${kin}|family)`;
const notTheChild =
  'staff|schools?|nursery|college|adults?|teachers?|everyone|everybody|grown-ups?|mum|dad|parents?|family|home';
const and = ' ?(?:and|&|\\+) ?(?:the |my |our )?';

/** Headings and labels of which the words alone say something else, or nothing. In order: the first that fits has it. */
export const sayings: readonly (readonly [RegExp, Meaning])[] = [
  // “These are the things that are important TO me, now and in the future”
  [
    /^[\W\d]*(?:these are )?(?:the )?things (?:that are |that['’]s )?important to (?:me|child|him|her|them)(?:,? (?:now|at the moment|and in the future|now and (?:in the future|later)))?\W*$/i,
    { section: 'important_to' },
  ],
  [
    /^[\W\d]*(?:these are )?(?:the )?things (?:that are |that['’]s )?important for (?:me|child|him|her|them)(?:,? (?:now|at the moment|and in the future|now and (?:in the future|later)))?\W*$/i,
    { section: 'how_to_support' },
  ],
  // “These things are not working well …”, “What is working and not working so well in my life”, “Is there anything that is not going well?”
  [
    /^[\W\d]*(?:(?:these are |these )?(?:the )?things (?:that )?are (?:not )?(?:working|going) (?:so |very )?well(?: for (?:me|child|him|her|them))?(?: (?:at the moment|now|at school|at home))?|what(?: is|['’]s) working(?: well)?(?: and|,| \/) (?:what(?: is|['’]s) )?not working(?: (?:so |very )?well)?(?: (?:in (?:my|the child['’]s|their) life|for .{3,60}))?|is there anything (?:that is |that['’]s )?not (?:going|working) (?:so |very )?well(?: at (?:school|home))?|it would be better if)\W*$/i,
    { section: 'working_not_working' },
  ],
  // “People like and admire me because…”, “What people like/admire about the individual”
  [
    /^[\W\d]*(?:what )?(?:people|others) (?:like|admire)(?: ?(?:\/|and|&|or) ?(?:like|admire))? (?:about )?(?:me|child|him|her|them|the (?:individual|child|pupil|student|person|young person))(?: because)?\W*$/i,
    { section: 'like_and_admire' },
  ],
  [
    /^[\W\d]*people (?:who|that) (?:matter|are important) to (?:me|child|him|her|them)\W*$/i,
    { section: 'circle_of_support' },
  ],
  [/^[\W\d]*if I could\b.{0,12}\bI would\W*$/i, { section: 'aspirations_child' }],
  // “What help do I need to make this happen and how will it be delivered?”
  [
    /^[\W\d]*what (?:help|support) (?:do I|does child|will I|do they) need (?:to make this happen|to get there|to do this|to reach (?:it|this|them))\b[^.?]{0,50}\W*$/i,
    { section: 'provision' },
  ],
  // “Next time we talk”, “Our next catch-up”
  [
    /^[\W\d]*(?:(?:the|our|my) )?next (?:time we (?:all )?(?:talk|meet|look|speak|get together|see each other|sit down)|conversation|chat|talk|catch-?up|get-?together|look)(?: (?:at (?:it|this)|together))?\W*$/i,
    { field: 'review_date' },
  ],
  // “Mum, what would you like to say?” asks one of the family.
  [
    new RegExp(
      `^[\\W\\d]*(?:${family})(?:(?:,? and|,| &|/) ?(?:${family}))?, (?:what|how|who|where|is there)\\b[^.?]{3,60}\\?$`,
      'i',
    ),
    { section: 'parent_view' },
  ],
  // “And your family?”, “How it looks from home”, “The family's page”, “At home we see”
  [
    new RegExp(
      `^[\\W\\d]*(?:and (?:your|the) (?:${family})|how (?:it|things|this) (?:looks?|seems?|feels?) (?:at|from) home|(?:(?:the|my|our|his|her) )?(?:${family})(?:(?:,? and|,| &|/) ?(?:(?:the|my|our|his|her) )?(?:${family}))?(?:['’]s?)? (?:page|letter|corner|column|box|paragraph)|at home (?:we|they) (?:see|notice|find)|from the [a-z’'-]+ family)\\W*$`,
      'i',
    ),
    { section: 'parent_view' },
  ],
  // “Child's page”, “Mia's own way of telling us”
  [
    /^[\W\d]*(?:child['’]?s?|my) (?:own )?(?:page|way of (?:telling|showing|saying)(?: (?:us|it))?)\W*$/i,
    { key: 'page of child', section: 'pupil_view' },
  ],
  // “The good stuff first”, “Starting with the good stuff”
  [
    /^[\W\d]*(?:(?:starting|beginning|first|let['’]s (?:start|begin))(?: with)?,? (?:all )?)?the (?:good|great|best) (?:stuff|news|things|bits)(?: first)?\W*$/i,
    { section: 'strengths' },
  ],
  [/^[\W\d]*(?:(?:I am|child is|I['’]m) )?(?:most )?proud(?:est)? (?:of|moments?)\W*$/i, { section: 'strengths' }],
  [
    /^[\W\d]*(?:people|others|friends|everyone|teachers) (?:say|tell me|describe (?:me|child))(?: (?:I am|child is|that I am|about (?:me|child)))?\W*$/i,
    { section: 'like_and_admire' },
  ],
  [
    /^[\W\d]*(?:child|me),? (?:as|the way) (?:others|other people|people|friends|we|everyone) (?:sees?|knows?) (?:him|her|them|me|it)\W*$/i,
    { section: 'like_and_admire' },
  ],
  [/^[\W\d]*our (?:boy|girl|lad|star|little one)\W*$/i, { section: 'one_page_profile' }],
  [/^[\W\d]*when(?:['’]s| is) (?:your|child['’]?s?|his|her) birthday\b[^.]{0,20}$/i, { field: 'date_of_birth' }],
  // “What did we try before, and did it work?”
  [
    /^[\W\d]*what (?:(?:did|have|has) )?(?:we|I|child|they|you) tr(?:y|ied) (?:before|already|so far|until now|(?:in|over|during) (?:the )?(?:autumn|spring|summer)|last (?:term|year|time)?)(?:(?: (?:autumn|spring|summer))?(?: (?:term|half[- ]term|year))?)(?:,? and did (?:it|they|that) (?:work|help))?\W*$/i,
    { section: 'tried' },
  ],
  [
    /^[\W\d]*what (?:(?:have|has) (?:we|school) (?:used|done)|(?:we|school) (?:used|(?:have |has )?done|have used)) (?:before|already|so far|until now)\W*$/i,
    { section: 'tried' },
  ],
  // “What staff and family do about it”, “What everybody does about them”
  [
    new RegExp(
      `^[\\W\\d]*what (?=[^?.]*\\b(?:staff|schools?|nursery|college|adults?|teachers?|everyone|everybody|grown-ups?|we)\\b)(?:(?:the|our|my) )?(?:${notTheChild}|we)(?:(?:,? and|,| &|/) ?(?:(?:the|our|my) )?(?:${notTheChild}))? (?:will |can |all )?do(?:es)? (?:about|for|with|towards) (?:it|them|this|these|that|each(?: of them)?)\\W*$`,
      'i',
    ),
    { section: 'provision', field: 'provision' },
  ],
  // “Child's profile” is the school's.
  [/^[\W\d]*my profile\W*$/i, { section: 'one_page_profile' }],
  // “Best” is a filling word in “How best to support me” only.
  [/^[\W\d]*(?:the )?(?:very )?best (?:of|bits (?:of|about)) /i, { section: 'like_and_admire' }],
  [parentsWill, { section: 'home', field: 'home' }],
  // Below “What is going well”
  [/^[\W\d]*what (?:is not|isn['’]t)\W*$/i, { section: 'working_not_working' }],
  // “I” and “me” in these is nobody’s name.
  [
    /^[\W\d]*(?:I can|things I can (?:already )?do|what (?:I|child) (?:does?|can do) best)\W*$/i,
    { section: 'strengths' },
  ],
  [/^[\W\d]*(?:me,? (?:me,? )+me|me,? myself and I)\W*$/i, { section: 'one_page_profile' }],
  // “Mum told us” gives her words; “Parents told” is the day.
  [
    /^[\W\d]*(?:what )?(?:(?:mum|dad|mummy|daddy|nan|gran|parents|family|home)(?:(?:,? and|,| &|\/) ?)?){1,2} (?:(?:has|have) )?(?:told|tells?) us\W*$/i,
    { section: 'parent_view' },
  ],
  // “School will” heads what is done there.
  [
    /^[\W\d]*(?:the |our )?(?:school|nursery|college|staff|adults|teachers?|we) (?:will|agrees? to|are going to|is going to)\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  [
    /^[\W\d]*what (?:the |our )?(?:school|nursery|college|academy|pre-?school|sixth form) (?:will|can|has agreed to|is going to)(?: do| provide| put in place)?\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  // “What we're doing”, “What will be done to get there”
  [
    /^[\W\d]*what (?:we(?:['’]?re| are)|are we|will be|is being|is) (?:doing|done)(?: (?:about (?:it|this)|to (?:help(?: \S+)?|get (?:there|\S+ there)|make (?:it|this) happen|reach (?:it|them|this)|support \S+)|in school|at school))?\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  // “Concerns from school”, “What worries staff”, “School's worries”
  [
    /^[\W\d]*(?:(?:concerns?|worries|issues) (?:from|of|at|raised by|of the|raised at|for) (?:the |his |her |my )?(?:class |form |subject )?(?:school|nursery|college|staff|teachers?|tutors?|professionals)|(?:what )?(?:(?:the|his|her|my) )?(?:class |form )?(?:school|nursery|college|staff|teacher|tutor|professional)s?['’]?s? (?:concerns?|worries|(?:is|are) (?:concerned|worried) about))\W*$/i,
    { section: 'needs' },
  ],
  // “Long-term outcome, by the end of Year 6 (July 2027)”
  [
    /^[\W\d]*(?:(?:my|our|the|his|her) )?long[- ]term (?:outcome|aim|goal|target),? (?:by|for|to be reached by) (?!\S+ will\b)[^.:]{3,50}$/i,
    { field: 'long_term_outcome' },
  ],
  // “Support package”, “Package of support”
  [
    /^[\W\d]*(?:(?:the|my|his|her|our|child's) )?(?:(?:support|help|provision) (?:package|offer|menu|arrangements)|(?:package|menu|programme) of (?:support|help|provision))\W*$/i,
    { section: 'provision' },
  ],
  // “Outcomes and how we will get there”
  [
    new RegExp(
      String.raw`^[\W\d]*(?:(?:my|our|the|new) )?${aims}${and}(?:how|what) (?:we|i|he|she|they|child|school|everyone|will|to)\b[^.]{3,40}$`,
      'i',
    ),
    { section: 'outcomes', also: ['provision'] },
  ],
  // In a letter “you” are the parents.
  [
    /^[\W\d]*what you(?: (?:both|all))? (?:are |both )?(?:hope|hoping|wish) (?:for|to)\b.{0,20}$/i,
    { section: 'aspirations_family' },
  ],
  // “6. Current plan (cycle 3)” behind the cycles so far; without a number it is a title.
  [/^[\W\d]*what (?:I|he|she|they|child) can (?:already )?do\W*$/i, { section: 'strengths' }],
  [/^\s*\d{1,2}[.)]? +(?:(?:our|the|my) )?(?:current|new|present) plan(?: \(.{3,60}\))?\W*$/i, { section: 'outcomes' }],
  // “New plan: 25 January to 24 March 2027” behind the review of the last one.
  [
    /^[\W\d]*(?:(?:our|the|my) )?new (?:plan|cycle)(?: ?[:(–-] ?|,? (?:from|for) )(?=[^.]*\d)[A-Za-z\d ,/–-]{3,50}\W*$/i,
    { section: 'outcomes' },
  ],
  // “Last term's aims: did they work?”
  [
    /^[\W\d]*(?:my |our |the |his |her |child's )?last (?:term|year|half[- ]term|time|month|week|autumn|spring|summer|january|february|march|april|may|june|july|september|october|november|december)['’]?s? (?:outcomes?|targets?|goals?|aims?|steps?|plan|promises?|pledges?|challenges?|missions?|cards?|sheet|page|map|route|agreement|deal)\b[^.]{0,40}$/i,
    { section: 'review' },
  ],
  // “What went well in the autumn”
  [
    /^[\W\d]*what (?:went|has gone|did(?:n['’]t| not) go) well (?:in|over|during|since) (?:the |our |my |his |her )?(?:last )?(?:autumn|spring|summer|term|half[- ]term|year|plan)(?: term)?\W*$/i,
    { section: 'review' },
  ],
  // “Last plan, looked at on 20 November 2026 with Jayden, Siobhan and Ms Price”, “Our last plan: how did it go?”
  [
    /^[\W\d]*(?:my |our |the |his |her |child's )?(?:last|previous|old) (?:plan|iep|targets|outcomes|goals|aims)(?:,? (?:which (?:we|was) )?(?:looked at|reviewed|talked (?:over|through)|checked|discussed)\b[^.:]{0,90}|: (?:how|did|what) [^:?]{3,30}\?)$/i,
    { section: 'review' },
  ],
  // “Where I was on 25 November”
  [
    /^[\W\d]*where (?:we|I|child|he|she|they) (?:was|were|is|am|are) (?:on|in|at) (?:\d|the (?:start|beginning)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[^.:?]{0,24}$/i,
    { field: 'baseline' },
  ],
  [/^[\W\d]*what (?:counts|will count) as (?:done|met|success|finished|enough)\W*$/i, { field: 'measure' }],
  // “Where we want him” behind “Where he is”
  [
    /^[\W\d]*where (?:we|I|child|he|she|they) (?:wants?|would like|hopes?|aims?)(?: (?:him|her|them|child|me))?(?: to (?:be|get(?: to)?))?\W*$/i,
    { field: 'measure' },
  ],
  // “Who has what”, of copies.
  [/^[\W\d]*who (?:has|gets|holds|keeps) (?:what|which|this|it|a copy|copies)\W*$/i, { section: 'signatures_sharing' }],
  // Forms that ask: “What is your full name? What do you like to be called?”
  [/^[\W\d]*what(?: is|['’]s) your (?:full )?name\b[^.]{0,50}$/i, { field: 'name' }],
  // “Whose plan is this?”, “Who is this about?”
  [
    /^[\W\d]*(?:whose (?:plan|page|sheet|form|profile|card|map|folder|passport) is (?:this|it)|who is (?:this|the) (?:plan |sheet |page |form )?(?:is )?(?:about|for))\W*$/i,
    { field: 'name' },
  ],
  // “What do they think at home?”
  [
    /^[\W\d]*what (?:do |does )?(?:they|everyone|everybody|people) (?:thinks?|says?|hopes?(?: for)?) at home\W*$/i,
    { section: 'parent_view' },
  ],
  [
    /^[\W\d]*when (?:will )?we(?:['’]ll| will)? (?:sit down|meet|get together|talk|look at (?:it|this)|come back to (?:it|this)) (?:again|next)\W*$/i,
    { field: 'review_date' },
  ],
  [/^[\W\d]*when were you born\b[^.]{0,40}$/i, { field: 'date_of_birth' }],
  // “How to support Amira in class” tells all who teach her.
  [
    /^[\W\d]*how (?:to|you can|we can|best to) support \S+ in (?:the )?(?:class|classroom|lessons|school)\W*$/i,
    { section: 'how_to_support' },
  ],
  [/^[\W\d]*at the (?:review |planning |last )?meeting(?: (?:on|of) \d.{2,20})?\W*$/i, { section: 'contributors' }],
  // “What we tried in the spring and what came of it”
  [
    /^[\W\d]*what (?:we|I|child|they) (?:tried|aimed for|worked on|set out to do)\b[^.]{0,40}(?:,| and|:| -| –) ?(?:what (?:came of it|happened|it did|became of it|we found)|how it went)\W*$/i,
    { section: 'review' },
  ],
  // “What we promise to do”, “What school promises”
  [
    /^[\W\d]*(?:what (?:we|everyone|school|staff|adults|each of us|the grown-ups) promises?(?: (?:to do|you|child|\S+))?|our promises?(?: to (?:you|child|\S+))?)\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  // “Every day, for all who teach her”
  [
    /^[\W\d]*(?:every|each) (?:day|lesson|session),? (?:for|by|from) (?:all|every|each)\b[^.]{3,50}$/i,
    { section: 'how_to_support' },
  ],
  // “What will help with that? Who, how often and how long for?”; “What will help me” tells of the child.
  [
    /^[\W\d]*what (?:will|would|is going to) help(?: (?:with (?:that|this|it)|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+))?(?: with (?:that|this|it)\W*$|\W+who\b.{0,60}$)/i,
    { section: 'provision', field: 'provision' },
  ],
  // “What I and my family will do”
  [
    /^[\W\d]*what (?:(?:I|child|mum|dad|we) and (?:(?:my|the|his|her|their) )?(?:family|parents?|mum|dad|I|child)|(?:my|the) family(?: and I)?) (?:will|can|are going to)(?: do)?\W*$/i,
    { section: 'home', field: 'home' },
  ],
  // “What Will is going to do”, “What I'm aiming to do by Easter”: the name is no verb. What staff do is support.
  [
    new RegExp(
      `^[\\W\\d]*what (?!(?:we|you|all|each|(?:the |my |our )?(?:${notTheChild}))\\b)(?:${word} (?:am|is|are)|(?:I|he|she|they|${word})['’](?:m|s|re)) (?:going|aiming|trying|planning) to (?:do|learn|achieve|manage|reach|work on|get better at|be able to do)(?: (?:by|before|this|next|over|between|in) .{2,30})?\\W*$`,
      'i',
    ),
    { section: 'outcomes', field: 'outcome' },
  ],
  [
    new RegExp(
      `^[\\W\\d]*what (?:(?:my|our|his|her|the) )?${family}(?:(?:,? and|,| &|/) ?(?:(?:my|our|his|her|the) )?${family})? (?:am|is|are) going to (?:do|try)\\b.{0,30}$`,
      'i',
    ),
    { section: 'home', field: 'home' },
  ],
  [
    /^[\W\d]*what (?:(?:we|you)(?: are|['’]re)|everyone(?: else)? is|staff are|(?:the )?(?:adults|grown-ups) are|teachers are|each of us is|the rest of us are)(?: all)? going to (?:do|try|put in place|provide)\b.{0,30}$/i,
    { section: 'provision', field: 'provision' },
  ],
  [
    /^[\W\d]*what (?:everyone else|the rest of us|(?:the )?grown-ups) (?:will do|(?:is|are) doing)\b.{0,30}$/i,
    { section: 'provision', field: 'provision' },
  ],
  // “My parents' view”, “What would Mum and Dad like us to know?”
  [/^[\W\d]*my parents?(?:['’]s?)? (?:views?|thoughts|voices?|side|words)\W*$/i, { section: 'parent_view' }],
  [
    new RegExp(
      `^[\\W\\d]*what (?:would|do|does) (?:(?:my|our|his|her|the) )?${family}(?:(?:,? and|,| &|/) ?(?:(?:my|our|his|her|the) )?${family}){0,2} (?:like|want|need|wish) (?:us|you|me|school|staff|everyone|others|people|the school) to know\\b.{0,20}$`,
      'i',
    ),
    { section: 'parent_view' },
  ],
  // “What you will do, and what we will do”
  [
    /^[\W\d]*what (?:you|I|child|he|she|they) (?:will|['’]ll|(?:am|are|is) going to) do,? (?:and|&) what (?:we|school|adults|staff|others|everyone(?: else)?) (?:will|['’]ll|(?:are|is) going to) do\W*$/i,
    { section: 'outcomes', also: ['provision'] },
  ],
  // “Also, every lesson”
  [
    /^[\W\d]*also,? (?:in |at )?(?:every|each|all) (?:lessons?|days?|sessions?)\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  // “Where she starts from”
  [
    new RegExp(
      `^[\\W\\d]*where ${word} (?:(?:is|am|are) starting|starts?|started)(?: (?:out|off))? (?:from|at)\\W*$`,
      'i',
    ),
    { section: 'attainment' },
  ],
  // “What Mum wants” is the family's, “What Mia wants” the child's.
  [
    new RegExp(
      `^[\\W\\d]*what (?:(?:we|my|our|his|her|the) )?${family}(?:(?:,? and|,| &|/) ?(?:(?:my|our|his|her|the) )?${family}){0,2} (?:wants?|wish(?:es)?)(?: for \\S{1,30})?\\W*$`,
      'i',
    ),
    { section: 'aspirations_family' },
  ],
  // “Bits that trip her up”, “What slows the journey”; “What lets me learn” is help.
  [
    new RegExp(
      `^[\\W\\d]*(?:what|(?:the )?(?:bits|things|parts) (?:that|which)) (?:still |sometimes |can )?(?:(?:trips?|slows?|blocks?) ${word}(?: ${word})?|(?:holds?|catch(?:es)?|lets?|throws?|knocks?|sets?|drags?|weighs?) ${word} (?:up|down|back|out|off)|stops? ${word}(?: (?:from )?(?:learning|joining in|getting on))?)(?: (?:up|down))?\\W*$`,
      'i',
    ),
    { section: 'needs' },
  ],
  [
    new RegExp(
      `^[\\W\\d]*(?:(?:what|things|bits)(?: that| which)? (?:(?:is|are)(?: not|n['’]t)|${word} finds? not) (?:yet |so |always )?(?:easy|simple)|not (?:yet |so |always )?easy(?: yet)?|(?:what |things (?:that )?)?(?:does not|doesn['’]t|do not|don['’]t) come (?:so )?easily|(?:what|things) ${word} (?:cannot|can['’]?t)(?: yet)? do(?: yet| so far)?)(?: for ${word})?\\W*$`,
      'i',
    ),
    { section: 'needs' },
  ],
  // “Still hard”, “What he is still growing into”, “Things still to work on”
  [
    new RegExp(
      `^[\\W\\d]*(?:(?:what(?:['’]s| is)?|things|where|bits)(?: ${word})?(?: (?:is|are|am))? )?still (?:(?:a bit |a little |very |quite )?(?:hard|difficult|tricky|a struggle|a challenge)|growing into|mastering|getting the hang of|in training|to (?:work on|crack|master))(?: for ${word})?\\W*$`,
      'i',
    ),
    { section: 'needs' },
  ],
  [
    /^[\W\d]*(?:what (?:we|I) (?:still )?need to work on|(?:areas|things|skills) (?:still )?to work on)\W*$/i,
    { section: 'needs' },
  ],
  [
    /^[\W\d]*(?:(?:my|our|his|her|the|main|\S+['’]s) )?(?:sticking points|stumbling blocks|pinch points|(?:sticky|wobbly|trickier|tricky|hard|harder) (?:bits|parts|spots)|weak spots|hurdles|obstacles|road ?blocks|bumps in the road)\W*$/i,
    { section: 'needs' },
  ],
  // “My needs, and where I was in September”
  [
    /^[\W\d]*(?:(?:my|our|his|her|the|\S+['’]s) )?(?:(?:special educational|main|learning|current) )?needs,? (?:and|&) where (?:I|we|he|she|they|child|things|\S+) (?:is|are|am|was|were|stands?)\b.{0,30}$/i,
    { section: 'needs', also: ['attainment'] },
  ],
  // Targets with the support beside them, in either order; “Outcomes and provision” is found by its parts.
  [
    new RegExp(
      `^[\\W\\d]*(?:my |our |the |\\S+['’]s )?(?:${aims}${and}(?:strateg(?:y|ies)|actions?|help|support|how (?:we|you|adults|staff|school|everyone)(?:['’]ll| will| can)? help\\b.{0,20})|(?:strateg(?:y|ies)|actions?|help|support)${and}${aims})\\W*(?: {3,}\\S.{0,30})?$`,
      'i',
    ),
    { section: 'outcomes', also: ['provision'] },
  ],
  [
    /^[\W\d]*(?:[Tt]his is me|THIS IS ME|(?:Meet|MEET) (?:child|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+))\W*$/,
    { section: 'one_page_profile' },
  ],
  [
    /^[\W\d]*our (?:hopes?|dreams?|wishes|aspirations)(?: (?:and|&) (?:hopes?|dreams?|wishes|aspirations))?(?: for \S+)?\W*$/i,
    { section: 'aspirations_family' },
  ],
  [
    /^[\W\d]*how (?:we will|we['’]ll|will we|we are going to) (?:look back|review (?:it|this|the plan)|check (?:it|how it went))\W*$/i,
    { section: 'review' },
  ],
  [
    /^[\W\d]*who (?:else )?(?:(?:will|may|can) (?:see|read|look(?: at)?|have|hold|keep)|has|holds|keeps|gets|sees|reads|carries|is holding)(?: (?:at )?(?:this|these|it|one))?(?: (?:my |our |the )?(?:sheet|page|form|cards?|pack|notes?|paper|letter|map|folder|booklet))?\W*$/i,
    { section: 'signatures_sharing' },
  ],
  [
    /^[\W\d]*(?:what (?:is|gets|stands|gets in) (?:in )?(?:my|his|her|their|the|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+['’]s) way|what (?:trips|slows|holds) (?:me|him|her|them|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+) up)\W*$/i,
    { section: 'needs' },
  ],
  [
    /^[\W\d]*who (?:(?:(?:has |have )?agreed|signed|can see|sees)\b(?: (?:this|it|the plan))?|(?:has|gets|got|has (?:got|seen|read|been (?:given|sent))) (?:this(?: plan)?|it|the plan|a copy|copies)\b(?: of (?:this|it|the plan))?(?: now)?)(?:,? (?:and )?(?:who )?(?:sees|can see|signed|has (?:got )?(?:a copy|seen)|gets)\b.{0,20})?\W*$/i,
    { section: 'signatures_sharing' },
  ],
  [
    /^[\W\d]*who (?:took part|was there|came)(?:,? (?:and )?who (?:sees|can see|has (?:a copy|copies)|gets)\b.{0,20})?\W*$/i,
    { section: 'contributors' },
  ],
  [/^[\W\d]*(?:how|where) (?:things|we) (?:are|stand) (?:now|at the moment|today)\W*$/i, { section: 'attainment' }],
  [
    /^[\W\d]*how (?:the |our |my )?(?:(?:last|first|second|third|previous|autumn|spring|summer|half) )?(?:autumn|spring|summer|term|half[- ]term|year|cycle|january|february|march|april|may|june|july|september|october|november|december)(?: term)?(?:(?:['’]s)? (?:outcome|target|goal|aim|step)s?)? (?:went|has gone|have gone|turned out)\b.{0,60}$/i,
    { section: 'review' },
  ],
  [/^[\W\d]*what helps?,? (?:and|&) what (?:doesn['’]?t|does not)(?: help)?\W*$/i, { section: 'how_to_support' }],
  [
    /^[\W\d]*where (?:child|I|he|she|they|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+) (?:wants?|would like|hopes?) to (?:get|go|be|end up)\b.{0,12}$/i,
    { section: 'aspirations_child' },
  ],
  [/^[\W\d]*what (?:we|I|child|they|\S+) (?:are|is|am) working on,? and why\W*$/i, { section: 'needs' }],
  [/^[\W\d]*who['’]?s who\b.{0,20}$/i, { section: 'circle_of_support' }],
  [/^[\W\d]*(?:please )?(?:do(?:['’]?s)? (?:and|&|\/) do ?n[o'’]?t['’]?s?)\W*$/i, { section: 'how_to_support' }],
  [
    /^[\W\d]*(?:(?:my|our|the|main|key|current|\S+['’]s) )?priorities(?: (?:for|this|now)\b.{0,30})?\W*$/i,
    { section: 'outcomes' },
  ],
  [
    /^[\W\d]*(?:last (?:term|year|time)['’]s (?:plan|iep|targets|outcomes|goals|objectives|aims)(?: \([^()]{3,60}\))?|(?:previous|last|old|past) (?:targets|outcomes|goals|objectives|aims) \([^()]{3,30}\)|(?:targets|outcomes|goals|objectives|aims) (?:(?:from|of) (?:(?:last|the last|the previous) (?:term|year|plan|iep)|(?:the )?(?:autumn|spring|summer)(?: term)?)|(?:set )?(?:from|in) (?:january|february|march|april|may|june|july|september|october|november|december)(?: 20\d\d)?))\W*$/i,
    { section: 'review' },
  ],
  [
    /^[\W\d]*(?:(?:what|who) (?:will|can|could|is going to) help (?:\S+ )?(?:to )?get there|how (?:we|I|they|child) (?:will|can) get there|how (?:will|can) (?:we|I|they|child) get there|getting there)\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  [
    /^[\W\d]*what(?:['’]s| is) (?:so |really )?(?:wonderful|great|brilliant|fantastic|special|lovely|amazing) about (?:me|child|\S+)\W*$/i,
    { section: 'like_and_admire', also: ['strengths'] },
  ],
  [/^[\W\d]*(?:what|how much) we know about (?:(?:my|the|child['’]?s?|\S+['’]s?) )?needs\W*$/i, { section: 'needs' }],
  [
    /^[\W\d]*review of (?:the |our |my )?(?:(?:september|october|november|december|january|february|march|april|may|june|july|autumn|spring|summer)(?: (?:to|[-–]) \w+)?(?: term)?|last|previous|old)(?: 20\d\d)? (?:plan|iep|targets|outcomes)\b.{0,40}$/i,
    { section: 'review' },
  ],
  [/^[\W\d]*plan ?[-–—:] ?cycle \d\b.{0,40}$/i, { section: 'outcomes' }],
  [
    /^[\W\d]*what (?:we['’]re|we are|we will be|he['’]s|she['’]s|they['’]re) (?:all )?(?:aiming|going) for(,? (?:and|&) (?:what|how) (?:we|school|each|all|everyone)\b.{0,30})?\W*$/i,
    { section: 'outcomes', also: ['provision'] },
  ],
  [
    /^[\W\d]*what (?!you|home|mum|dad|mummy|daddy|parents?|family|carers?|school)\S+ (?:shows|tells|told|showed) us\b/i,
    { section: 'pupil_view' },
  ],
  // “Help, by outcome”, “What we will do for each target”
  [
    /^[\W\d]*(?:help|support|provision|what (?:(?:we|school) (?:will )?do|(?:will be|is|is being) done))(?:,| -| –)? (?:by|for each|per|under each|against each) (?:outcome|target|goal|aim|step)s?\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  // “How we helped, 14/09/26 to 11/12/26” holds the cycle that is over.
  [/^[\W\d]*how we(?:['’]ve| have)? helped\b.{0,40}$/i, { section: 'review' }],
  // “Who was in the room”, “Who sat round the table (14 January)”, “Met to write this plan on 19/04/2027”
  [
    /^[\W\d]*(?:(?:who|people|those|everyone|everybody)(?: who)?(?: (?:was|were|is|are|sat|met|came|gathered|got))?(?: down)? (?:(?:in|around|round|at) the (?:room|table|meeting|review)|to write (?:it|this))|who (?:we )?met(?: with)?|(?:we )?met to (?:write|make|agree|review|talk about) (?:it|this|the) ?(?:plan|sheet|page|record|agreement)?)(?: on .{2,30}| \([^()]{2,40}\))?\W*$/i,
    { section: 'contributors' },
  ],
  // “Who has a leaflet”, “Given out to”
  [
    /^[\W\d]*(?:who (?:has|gets|got|holds|keeps|was (?:given|sent)|were (?:given|sent)) (?:a|an|the|this|one)(?: (?:copy|plan|sheet|page|card|leaflet|booklet|folder|passport|profile|record|letter|agreement))?|given out(?: to)?|where (?:the |all )?copies are|(?:these people|they|everyone here|the people below) (?:have|has) (?:been (?:given|sent)|had|got) (?:a copy|(?:a copy of )?(?:this|the) \S{3,12}))\W*$/i,
    { section: 'signatures_sharing' },
  ],
  [/^[\W\d]*a?round the table(?: on .{3,30})?\W*$/i, { section: 'contributors' }],
  [/^[\W\d]*present (?:when|at|on|for)\b.{0,40}$/i, { section: 'contributors' }],
  [
    /^[\W\d]*what (?:teachers|staff|adults|everyone|we|they) (?:will )?do(?:es)? in (?:every|all|each) (?:lessons?|class(?:es)?)\W*$/i,
    { section: 'how_to_support' },
  ],
  // “Our four steps for this term”; “Steps to get there” is support.
  [
    /^[\W\d]*(?:(?:our|my|the|\S+['’]s) )?(?:(?:two|three|four|five|six) )?(?:small |little |new )?steps(?: for)? (?:this|the (?:autumn|spring|summer)|next) (?:half[- ])?term(?:,? (?:all )?to be (?:done|met|reached|finished) by .{4,30})?\W*$/i,
    { section: 'outcomes' },
  ],
  [/^[\W\d]*what did we try last time\b.{0,30}\?$/i, { section: 'review' }],
  [
    /^[\W\d]*(?:also|(?:the )?other (?:things|help|support)) (?:on (?:my|his|her|the|child['’]s) timetable|happening|going on|running|provided|each week|every week|this (?:half[- ])?term)\W*$/i,
    { key: 'also in place', section: 'provision' },
  ],
  // A form asks the child, and then the family.
  [
    /^[\W\d]*what (?:do|are) you (?:hope|hoping|wish|dream) (?:for|of)\?$/i,
    { section: 'aspirations_child', also: ['aspirations_family'] },
  ],
  [/^\W*help\W+what,? who\b.{0,30}$/i, { section: 'provision', field: 'provision' }],
  [
    /^[\W\d]*help (?:with|for|towards) (?:my |his |her |the )?(?:goal|outcome|target|step|aim) \w{1,3}\W*$/i,
    { section: 'provision', field: 'provision' },
  ],
  [
    /^[\W\d]*how (?:can|do|should|could) (?:we|you|people|adults|staff) best (?:help|support)\b/i,
    { section: 'how_to_support' },
  ],
  // “Mia in her own words (she spoke, Miss Roe wrote)”
  [
    /^[\W\d]*(?:told |[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+,? )?in (?:my|his|her|their) own words\b(?: \([^()]{3,60}\))?\W*$/i,
    { section: 'pupil_view' },
  ],
  // “What we see”, “School says”: what goes well and what is hard.
  [
    /^[\W\d]*(?:what (?:we|adults) sees?|(?:what )?(?:the )?(?:school|staff|nursery|college) (?:sees?|says?|thinks?|notices?))(?: (?:at|in) (?:school|class|nursery|college|lessons))?\W*$/i,
    { section: 'needs', also: ['strengths'] },
  ],
  // “Views” over those of everybody.
  [/^[\W\d]*(?:the |our )?views\W*$/i, { section: 'pupil_view', also: ['parent_view'] }],
  // “Who helps, and how much?” asks for more than how often.
  [/^\W*how much\W*$/i, { field: 'frequency' }],
  // “Agreed” says nothing in “Agreed outcomes” and all in “Agreed by”.
  [/^\W*agreed (?:by|with)\W*$/i, { section: 'signatures_sharing' }],
  [/^\W*(?:plan|date) agreed(?: on)?\W*$/i, { field: 'plan_date' }],
  // “Last review present”, “Last review parent comment”
  [
    /^\W*(?:last|previous) review [a-z](?!.*\b(?:outcome|target)s? \w{1,3}\W*$)/i,
    { key: 'last review', section: 'review' },
  ],
  // “Outcomes and reviews” holds both; “Outcomes review” looks back.
  [
    /^[\W\d]*(?:my |our |the |child['’]?s? |smart |(?:short|long)[- ]term )*(?:outcomes?|targets?|goals?|objectives?) ?(?:and|&|\+) ?(?:my |our |the |termly )?(?:reviews?|progress reviews?|evaluations?)\W*$/i,
    { section: 'outcomes', also: ['review'] },
  ],
  // “Freddie will …”, “By the review Mia will be able to” heads the outcomes: each goes on where it ends.
  [
    /^\W*(?:(?:By|Before|At|In) [^:.]{2,30}? )?(?:[Cc]hild|I|(?!(?:What|Who|When|Where|How|We|It|This|That|There|Staff|School|Home|Mum|Dad|Parents?|Family|Adults?|Teachers?|Everyone)\b)\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+) (?:will|(?:is|am|are) going to)(?: be able to)?\W*$/u,
    { field: 'outcome' },
  ],
];
