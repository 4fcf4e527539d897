import { capitalised } from './first-letter';
import { isPlural } from './inflect';
import type { Fix, Span } from './span';
import { wordSet } from './word-set';

const article = /\b(an?) $/i;
const determiner =
  /(?:\b(?:an?|the|his|her|their|our|your|its|my|this|that|these|those|each|every|some|any|no)|['’]s?) $/i;
/** Words after which a phrase such as “hearing the sounds in words” can stand. */
const opensPhrase =
  /(?:^|[.:;,–(] ?|\b(?:and|or|with|of|in|for|on|about|through|by|to|from|like|including|as|build|builds|improve|improves|develop|develops|practise|practises|support|supports|teach|teaches|involves|is|are) )$/i;
/** Nouns after these are verbs: “adults to pre-teach”, “will scribe”. */
const opensVerb =
  /\b(?:will|can|could|should|must|may|might|would|cannot|not|(?<!\b(?:moved?|moves|moving|referred|refers?|due|leads?|led|add(?:ed)?|access|response|responses|responds?|attention|linked|back|return|returns|reaction|according|related|next|listens?|listening|closed|open|up|used|gone|go|goes|going|prior|thanks|similar|adapted) )to) $/i;
const follower =
  /^\s*(?:$|[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\s\d(]|\s(?:and|or|but|who|with|when|if|so|in|at|on|since|which|that|for|because|from|like|as|to|is|are|was|were|has|have|had|can|cannot|will|by|during|while|unless|until|after|before|towards|than|should|need|needs|may|do|does|of|too|also|each|every|daily|weekly|twice|once|this|led|using|given|between|into|through|over|about|across|per|x|where|he|she|they|we|not|throughout|within|without|makes?|helps?|means|often|sometimes|(?:most|some|all|many) (?:days|times|mornings|lessons))\b)/;

/** Whether no noun follows that the words ending at `to` belong to. */
export const standsAlone = (text: string, to: number) => follower.test(text.slice(to, to + 20));

/** Plain words that hold a phrase, so that no noun can follow: “right for the age”. */
const holdsPhrase = (words: string) =>
  /\s(?:of|for|in|on|to|with|by|about|through|from|at|who|that)\s/.test(` ${words}`);
/** Plain words that cannot follow “a”. */
const uncounted =
  /^(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:help|work|play|care|money|advice|practice|knowledge|awareness|understanding|speech|progress|skill)\b(?! (?:plan|room|book))/;
const endsOpen = /\s(?:of|for|in|on|to|with|by|about|from|at|as)(?: (?:the|his|her|their))?$/;

/** “When overwhelmed she becomes overwhelmed”: the last of the plain words stands close by already. */
function isNear(text: string, { from, to }: Span, instead: string): boolean {
  const last = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{6,}$/.exec(instead)?.[0].toLowerCase();
  return (
    last !== undefined &&
    `${text.slice(Math.max(0, from - 60), from)} ${text.slice(to, to + 60)}`.toLowerCase().includes(last)
  );
}

/** Words behind a word that go with it and with few others. */
const belongs = wordSet('to from of between across against towards into');
/** Plain words that go with them too: “strong reactions to”, “chance to”. */
const takes =
  /\b(?:used|ready|reactions?|dislike|list|chances?|links?|moves?|time|rules?|steps?|help|ways?|plans?|return|close|group|record|reminders?|talk|visits?) [a-z]+$/i;

/** The noun of plain words: “reactions” of “strong reactions to touch”. */
const head = (words: string): string => words.split(/ (?:of|for|in|on|to|with|by|about|from|at|who|that|as)\b/, 1)[0]!;
const isSeveral = (words: string): boolean => /[^sui]s$|[^s]ies$|\b(?:children|people)$/i.test(words);
/** Whether what stands around a noun says how many it means: “is”, “a”, “these”. */
const agrees = (before: string, after: string): boolean =>
  /^ (?:is|are|was|were|has|have|does|do|needs?|makes?|helps?)\b/i.test(after) ||
  /\b(?:an?|this|that|these|those|each|every|one|many|several|few|some|two|three|\d) $/i.test(before);

/** Words in front of a noun, perhaps with one more between: “his severe”. */
const determined =
  /(?:\b(?:an?|the|his|her|their|our|my)|(?<!\b(?:he|she|it|that|there|who|what))['’]s) (?:(?!(?:with|to|in|on|at|for|from|by|of|about|through|into|and|or|a|an|the)\b)[a-z-]+ )?$/i;
/** Words behind which a noun with its own article can stand. */
const takesArticle =
  /(?:^|[.:;,–(!?/\n] *|\b(?:and|or|but|with|of|in|for|on|about|through|by|to|from|like|including|as|at|into|under|is|are|was|were|be|been|being|have|has|had|having|needs?|uses?|used|using|offers?|offered|builds?|improves?|develops?|shows?|showed|gets?|got|met|meets?|achieved?|reach(?:ed)?|gives?|gave|given|makes?|made|receives?|received|means|causes?|experiences?|experienced|triggers?|reduces?|sees?|saw) )$/i;

/** What belongs to what was written and cannot follow other words: “’s report”, “-led group”. */
const tied = /^(?:['’]s\b|['’](?=\s[a-z])|-[A-Za-z])/;
/** Whether an explanation in brackets can stand behind a span: not around “’s”, beside other brackets or in them. */
export const takesBrackets = (text: string, { to }: Span): boolean =>
  !tied.test(text.slice(to, to + 3)) &&
  !/^\s?\(/.test(text.slice(to, to + 2)) &&
  !/['’]s$/.test(text.slice(0, to)) &&
  !/\([^()]*$/.test(text.slice(Math.max(0, to - 200), to));

/** Words for somebody, by how they end. */
export const isPerson = (words: string): boolean =>
  /(?:ist|er|or|ant|lead|head|child|person|adult|adult trained)$/i.test(head(words)) &&
  !/(?:disorder|order|number|processor|reader|grant|computer|letter|paper)$/i.test(head(words));
const mass =
  /\b(?:therapy|technology|protection|palsy|education|speech|language|learning|teaching|training|communication|health|functioning|abuse|violence|exploitation|avoidance|non-attendance|mutism|dysphoria|absence|anxiety|memory|acuity|fluency|naming|funding|money|grammar|development|justice|resistance|behaviour|distress|worry|help|care|time|support|advice|autism|diabetes|arthritis|loss|work|talking|premium|at home|access to [a-z ]+)$/i;
const counted = /\b(?:an?|another|each|every|one) $/i;
/** A person who “is” something: only words such as “neurodivergent” can follow. */
const isPersons =
  /(?:(?:\b(?:he|she|they|who|I)|(?:^|[^A-Za-z])\p{Lu}\p{Ll}+) (?:is|are|was|were|am)|\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]ho)['’](?:s|re|m))(?: also| still| now| no longer| not)? $/u;
const afterBe = /\b(?:be|is|are|was|were|am|been|being|becomes?|became)(?: also| still| now| not)? $/i;
/** What has a will or a room of its own: “the council’s letter”. */
const bodies = /\b(?:teams?|services?|school|council|authority|department|board|hub|unit|trust|centre)$/i;
/** Plain words that ask for “a” or “the”. */
const countable =
  /\b(?:adult|adult trained|helper|member|person|teacher|therapist|specialist|worker|officer|doctor|child|team|plan|meeting|check|page|list|school|unit|charity|council|court|project|group|clinic|record|score|test|goal|word|aim|step|computer|screen|device|age|department|part|order|place|benefit|agreement|splint|tube|answer|link|level|level expected|guide|way)$/i;
const adjectival =
  /^(?:not|below|learning|working|marked|on the|in (?:care|the)|ordinarily|neuro(?:divergent|typical))\b/i;
const oneVerb = /^ (?:is|was|has|does|needs|makes|helps|affects|means|comes|remains|gives)\b/;
const acted = /^ (?:[a-z]+ed|came|went|said|saw|met|gave|took|made|ran|wrote|reads|sees|comes|visits)\b/;
const manyVerb = /^ (?:are|were|have|do)\b/;

/** Whether plain words want a word such as “the” in front and have none. */
export const wantsArticle = (words: string, before: string): boolean =>
  (countable.test(head(words)) || isPerson(words)) &&
  !/^(?:an?|the) /.test(words) &&
  !determined.test(before) &&
  !determiner.test(before);

/** Whether what an acronym stands for, with or without the acronym in brackets behind it, can stand in its place. */
function fitsAsName(text: string, span: Span, before: string, instead: string): boolean {
  const after = text.slice(span.to, span.to + 30);
  const short = text.slice(span.from, span.to);
  if (instead.includes('(') ? !takesBrackets(text, span) : tied.test(after) && holdsPhrase(instead)) return false;
  if (instead.startsWith(short)) return true;
  if (/^['’]s/.test(after) && !isPerson(instead) && !bodies.test(head(instead))) return false;
  const words = instead.replace(/ \([^)]*\)$/, '');
  const [, next = ''] = /^\s([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)/.exec(after) ?? [];
  if (next !== '' && words.endsWith(` ${next}`)) return false;
  if (isPersons.test(before) && !adjectival.test(words)) return false;
  // “At risk of not in school”
  if (/^not /.test(words) && !afterBe.test(before)) return false;
  const isMany = isPlural(head(words));
  if (counted.test(before) && (standsAlone(text, span.to) || acted.test(after)) && (isMany || mass.test(head(words))))
    return false;
  return isMany ? isPlural(short) || !oneVerb.test(after) : !manyVerb.test(after);
}

/** Whether plain words can stand at the span, given what stands around it. */
function fits(text: string, span: Span, before: string, instead: string, kind: 'noun' | 'other'): boolean {
  if (isNear(text, span, instead)) return false;
  const alone = standsAlone(text, span.to);
  const [, next = ''] = /^\s([A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)/.exec(text.slice(span.to, span.to + 30)) ?? [];
  if (next !== '' && ` ${instead} `.includes(` ${next} `)) return false;
  // “Discharged from”, “attuned to”: the word behind belongs to what was written.
  if (belongs.has(next) && instead.split(' ').length > 1 && !takes.test(`${instead} ${next}`)) return false;
  if (kind === 'other')
    return alone || endsOpen.test(instead) || !(instead.split(' ').length > 2 || holdsPhrase(instead));
  if (!alone || opensVerb.test(before) || (next === 'of' && instead.split(' ').length > 2)) return false;
  if (/\ban? $/i.test(before) && uncounted.test(instead)) return false;
  if (
    isSeveral(head(instead)) !== isSeveral(text.slice(span.from, span.to)) &&
    agrees(before, text.slice(span.to, span.to + 12))
  )
    return false;
  const isActing = /^(?!thinking|teaching|talking|stammering|understanding)\S+ing \S|^(?:what|how|whether)\b/.test(
    instead,
  );
  return !isActing || (opensPhrase.test(before) && next !== 'of');
}

/** The indefinite article that goes with words, by how they begin. */
export const articleOf = (words: string): 'a' | 'an' =>
  /^(?:[ai]|e(?!u)|o(?!ne\b|nce\b)|u(?!ni|se|k\b)|h(?:our|onest))/i.test(words) ? 'an' : 'a';

/** Words to put in place of a span of a block's text; undefined where they would not fit there. */
export function reword(text: string, span: Span, instead: string, kind: 'noun' | 'other' | 'name'): Fix | undefined {
  const before = text.slice(Math.max(0, span.from - 40), span.from);
  if (!(kind === 'name' ? fitsAsName(text, span, before, instead) : fits(text, span, before, instead, kind))) return;
  let insert = instead;
  if (/^(?:an?|the) /.test(insert)) {
    if (determiner.test(before) || determined.test(before)) insert = insert.replace(/^\w+ /, '');
    else if (!takesArticle.test(before)) return;
  }
  if (/^\p{Lu}/u.test(text.slice(span.from, span.to)) && /(?:^|[.!?] +|\n *)$/.test(before))
    insert = capitalised(insert);
  const [, was] = article.exec(before) ?? [];
  const wanted = articleOf(insert);
  // “An SDQ (a list of questions)”: letters are said one by one.
  if (was && was.toLowerCase() !== wanted && !insert.startsWith(text.slice(span.from, span.to))) {
    const from = span.from - was.length - 1;
    const cased = was.startsWith('A') ? capitalised(wanted) : wanted;
    return fix(text, { ...span, from }, `${cased} ${insert}`, insert);
  }
  return fix(text, span, insert, insert);
}

const fix = (text: string, span: Span, insert: string, shown: string): Fix => ({
  title: `Change to “${shown}”`,
  edits: [{ span, expected: text.slice(span.from, span.to), insert }],
});
