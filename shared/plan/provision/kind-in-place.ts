import { givenNames } from '../../lexicons/names';
import { lemmaOf } from '../outcome/acts';
import type { Word } from '../outcome/words';
import { kindOfWord } from './activity-kind';
import type { WordKind } from './activity-words';
import { learned, meals } from './what-words';

const isVerb = (before: Word | undefined): boolean =>
  before?.raw === '#' || /^(?:will|to|can|should|and)$/.test(before?.word ?? '');

/** Whether a word is the verb of “works with her on social skills”, which names no more than a field. */
export const isWork = (words: readonly Word[], at: number): boolean => {
  const { word } = words[at]!;
  return (
    word === 'works' ||
    (word === 'work' && isVerb(words[at - 1])) ||
    (word === 'working' && words[at + 1]?.word === 'on')
  );
};

/** Kind of the word at a place, by its neighbours and then by itself; people are `#`. */
export function kindInPlace(words: readonly Word[], at: number): WordKind | undefined {
  const { raw, word } = words[at]!;
  if ((word.length < 3 && word !== 'ot' && word !== 'pe') || isWork(words, at)) return 'glue';
  const before = words[at - 1];
  const after = words[at + 1];
  const next = after?.word ?? '';
  const phrase = kindOfPhrase(words, at, next);
  if (phrase) return phrase;
  const kind = kindOfWord(word);
  // “Sets up a …”, “to use a …”: no set, no use of something.
  if (
    kind === 'range' &&
    (/^(?:sets|setting|plans|uses)$/.test(word) || (isVerb(before) && before?.word !== 'and')) &&
    /^(?:sets?|setting|plans?|uses?)$/.test(word)
  )
    return 'glue';
  // “Sessions of Relax Kids”
  if (kind === 'aim' && /^\p{Lu}/u.test(raw) && before && /^\p{Ll}/u.test(before.raw)) return 'programme';
  if (kind !== undefined || !/^\p{Lu}\p{Ll}/u.test(raw)) return kind;
  if (before?.raw === '#' || (words[at - 2]?.raw === '#' && /^\p{Lu}/u.test(before!.raw))) return 'glue';
  const isPartner =
    /^(?:with|for|help|helps|supports?|sees?|meets?)$/.test(before?.word ?? '') && !/^\p{Lu}/u.test(after?.raw ?? '');
  const isName =
    isPartner ||
    givenNames.has(word.replace(/(?:-[a-z]+)?(?:'s)?$/, '')) ||
    /^(?:will|is|has|would|should|can|may|needs|attends|receives|gets|works|joins|goes)$/.test(next);
  return isName ? 'glue' : undefined;
}

/** What a word is only because of the one behind it. */
function kindOfPhrase(words: readonly Word[], at: number, next: string): WordKind | undefined {
  const { word } = words[at]!;
  const before = words[at - 1]?.raw;
  // “Arrays” of dots, not “an array of help”
  if (word === 'arrays' && next !== 'of') return 'thing';
  // “Checks on him”, “an eye on him”
  if (next === 'on' && /^(?:checks?|eye)$/.test(word)) return 'aim';
  // “Sits with him”: and does what?
  if (/^(?:sits?|stays?|sitting)$/.test(word) && next === 'with') return 'glue';
  // “Phonics group” says what is done there; “phonics catch-up” does not.
  if (word === 'phonics' && !/^(?:catch|catch-up|booster|support|help|input|intervention)$/.test(next))
    return 'activity';
  // “Look to provide”, “on request”: not yet done.
  if (word === 'look' && next === 'to') return 'glue';
  if (word === 'request' && before === 'on') return 'glue';
  // “Building a den”, not “building trust”
  if (
    word === 'building' &&
    /^(?:with|an?|the|sentences?|words?|towers?|models?|lego|things|dens?|bricks?)$/.test(next)
  )
    return 'act';
  // “Tasks matched to her interests”: how one would like them.
  if (/^(?:matched|pitched|suited|geared)$/.test(word) && /^(?:to|at)$/.test(next)) return 'aim';
  // “Nurture, mornings”, “therapy from the service”: of what kind?
  // “Runs Nurture with four others”
  if (
    word === 'nurture' &&
    /^N/.test(words[at]!.raw) &&
    /^(?:runs?|leads?|takes?|delivers?)$/.test(words[at - 1]?.word ?? '')
  )
    return 'programme';
  // “Consideration to be given to a smaller class”: what is thought of is told.
  if (/^consider(?:ation|ed)?$/.test(word) && /^(?:a|to|given|for|will)$/.test(next)) return 'glue';
  // “Mentoring from the pastoral team”, “visits from the adviser”: and doing what?
  if (/^(?:mentoring|visits)$/.test(word) && /^(?:from|by|offered|provided)$/.test(next) && !tellsWhat(words, at))
    return 'hollow';
  if (word === 'pastoral' && /^drop-?in$/.test(next)) return 'activity';
  if (word === 'nurture' && !/^(?:groups?|class|classes|breakfast|lunch|club|teacher|staff|team|time)$/.test(next))
    return 'hollow';
  if (
    word === 'therapy' &&
    /^(?:|glue)$/.test(kindOfWord(words[at - 1]?.word ?? '') ?? (before === undefined ? '' : '?'))
  )
    return 'hollow';
  if (word === 'tuition' && !/^(?:in|on|for)$/.test(next)) return 'session';
  if (word === 'premium' && words[at - 1]?.word === 'pupil') return 'glue';
  // “Visual supports” are things of some kind, not somebody who helps.
  if (/^(?:supports|aids)$/.test(word) && /^(?:area|blur)$/.test(kindOfWord(words[at - 1]?.word ?? '') ?? ''))
    return 'hollow';
  // “A high level of adult supervision”: how close, and of what?
  if (
    word === 'supervision' &&
    /^(?:of|adult|close|closer|more|extra|high|additional|increased|constant)$/.test(words[at - 1]?.word ?? '')
  )
    return 'hollow';
  // Grown-ups who meet each other have something to talk about.
  if ((word === 'meet' || word === 'meets') && /^(?:#|mr|mrs|ms|family)$/.test(next)) return 'act';
  // “meets Ibby's parents”, not “meets Ibby's needs”
  if (
    (word === 'meet' || word === 'meets') &&
    /['’]s$/.test(next) &&
    words.slice(at + 2, at + 4).some((one) => /^(?:#|family)$/.test(one.word))
  )
    return 'act';
  // “Meet at the side door”, “plan the two hardest lessons”
  if (/^(?:meets?|met)$/.test(word) && /^(?:at|by|outside)$/.test(next)) return 'act';
  if ((word === 'plan' || word === 'plans') && at === 0 && learned.has(next)) return 'act';
  if (
    word === 'plan' &&
    before === 'to' &&
    /^(?:my|his|her|their|the|a|an)$/.test(next) &&
    /^(?:week|day|morning|homework|coursework|revision|time|journey|route|essay|story|meal|work|project)s?$/.test(
      words[at + 2]?.word ?? '',
    )
  )
    return 'act';
  // “Jo follows me in her car”, not “Jo follows the plan”.
  if ((word === 'follow' || word === 'follows') && /^(?:me|him|her|them)$/.test(next)) return 'act';
  // “Learning the way to the hall”, not “learning support”
  if ((word === 'learning' && learned.has(next)) || isOfGroup(words, at)) return 'act';
  // “Breakfast in the hub with Mr Oke” is what they do; “lunch, daily” is when.
  if ((at === 0 || before === ':') && meals.has(word) && /^(?:in|with|at)$/.test(next)) return 'activity';
  return undefined;
}

const ofGroup = /^(?:groups?|clubs?|sessions?|circles?)$/;

/** “A building and talking group”, “a cooking club”: what the group is for. */
function isOfGroup(words: readonly Word[], at: number): boolean {
  if (!words[at]!.word.endsWith('ing')) return false;
  const [next, after, last] = [1, 2, 3].map((step) => words[at + step]?.word ?? '');
  if (!/^(?:an?|the|our|his|her|their)$/.test(words[at - 1]?.word ?? '')) return false;
  return ofGroup.test(next!) || (/^(?:and|or|,)$/.test(next!) && after!.endsWith('ing') && ofGroup.test(last!));
}

/** “Mentoring from Mr Cole on managing anger”, “… to set his targets”: whether what is done there follows. */
function tellsWhat(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1).some(({ word }, index, rest) => {
    const lemma = lemmaOf(word);
    if (
      lemma === undefined ||
      /^(?:support|help|assist|advise|guide|provide|give|deliver|offer|work|meet|see)$/.test(lemma)
    )
      return false;
    return word.endsWith('ing') || rest[index - 1]?.word === 'to';
  });
}
