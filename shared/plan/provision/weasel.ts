import type { Stretch } from '../outcome/words';

/** What would make a weak word exact, if the rest of the provision has it. */
type Cure = 'frequency' | 'group' | 'what' | 'duration' | 'never';

const words: readonly (readonly [Cure, RegExp])[] = [
  [
    'frequency',
    /\b(?:regular(?:ly)?|frequent(?:ly)?|often|periodic(?:ally)?|occasional(?:ly)?|sometimes|continual(?:ly)?|consistently|ad[- ]hoc|ongoing|on[- ]going|throughout the (?:school )?(?:day|week|year|term)|at (?:\w+ )?times|targeted times|as often as possible|little and often|over time|from time to time|most days|several times|a few times)\b/gi,
  ],
  [
    'never',
    /\b(?:(?:as|when|where|if|whenever|wherever)(?: and when)? (?:it is |it's |this is |they are |he is |she is )?(?:appropriate|needed|required|necessary|possible|available|practicable|able|relevant|helpful|time (?:allows|permits)|staffing (?:allows|permits)|resources (?:allow|permit))|when(?:ever)? (?:he|she|they|\p{Lu}\p{Ll}+) (?:feels?|needs?|requires?|wants?|becomes?) [\w ]{1,30}?(?=[.,;]|$)|subject to(?: review| staffing| availability)?|may be (?:available|offered|given|provided|needed|considered)|may (?:require|need|benefit(?: from)?|receive|have|include)|might (?:be|need|benefit)|could (?:be|benefit|include)|should (?:have|be able|receive)|would benefit(?: from)?|will benefit from|to be considered|(?:will |to )?consider(?:ed|ation)?(?: of)?|possible|if (?:he|she|they) (?:needs?|wants?)|where there is capacity|when time allows|due course|as soon as possible|as and when)\b/giu,
  ],
  [
    'what',
    /\b(?:access to|opportunit(?:y|ies) (?:to|for)|support (?:with|from|for|in|to|around)(?! (?:\d|an? hour|one hour|half|up to|\w+ hours))|help with|strategies (?:to support|to help|to|for|around)|(?:extra|additional|in-class|general|more|targeted) (?:adult )?(?:help|support|time|reading|work)|some (?:in-class |extra |additional )?\p{L}+|reasonable adjustments|enhanced|consistent strategies|time with|input|interventions?|a (?:range|variety) of \p{L}+|various|a (?:structured |tailored |differentiated )?programme(?! of| called)|resources|floating|encourage(?:ment|d|s)?|facilitate[ds]?|promote[ds]?|monitor(?:ed|ing|s)?|carry-?over|consistent approach|high[- ]quality|quality first|flexible|flexibly|tailored(?: to (?:his |her |their )?needs?)?|bespoke|personalised|individualised|specialist support|nurturing|holistic|robust|appropriate|suitable|adequate|relevant|simple, short|short|differentiated|targeted|scaffold(?:ed|ing)?|package of)\b/giu,
  ],
  [
    'what',
    /(?<=\p{L} )(?<!\bof )(?:support|help|input)(?= ?(?:$|[.,;]|sessions\b|where\b|when\b|as (?:required|needed)|if\b))/giu,
  ],
  ['group', /\b(?:small (?:teaching )?groups?(?: work)?|small|about|around|approximately|up to)\b/gi],
  ['what', /\b(?:(?<=\b(?:will|to|can|and|adults?|staff) )support(?:s|ed)?|supports)\b/gi],
];

/** What the rest of a provision says, so far as it can make a weak word exact. */
export interface Known {
  readonly what: boolean;
  readonly frequency: boolean;
  readonly duration: boolean;
  readonly group: boolean;
  readonly guess: boolean;
}

/** Whether weak words are about how many or how much, and not about what or when. */
export const isSizeWord = (words: string): boolean =>
  /^(?:small(?: (?:teaching )?groups?(?: work)?)?|about|around|approximately|up to)$/i.test(words);

/** Most notes that one sentence can bear. */
const most = 3;
/** What may stand between two weak words that are one: “access to support as required”. */
const nothingBetween = /^(?:[ ,]| (?:and|or|a|an|the|any|further) )*$/;

/**
 * Words that promise nothing, unless the rest makes them exact; in order, without overlaps.
 * Neighbours are one stretch, and a text has three stretches at most.
 */
export function findWeasels(text: string, known: Known): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [cure, shape] of words) {
    for (const match of text.matchAll(shape)) {
      const from = match.index;
      const to = from + match[0].trimEnd().length;
      if (found.some((other) => to > other.from && from < other.to)) continue;
      if (cured(cure, text, match[0], from, to, known)) continue;
      found.push({ from, to });
    }
  }
  found.sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const stretch of found) {
    const before = joined.at(-1);
    if (before && nothingBetween.test(text.slice(before.to, stretch.from)))
      joined[joined.length - 1] = { from: before.from, to: stretch.to };
    else joined.push(stretch);
  }
  return joined.slice(0, most);
}

function cured(cure: Cure, text: string, words: string, from: number, to: number, known: Known): boolean {
  switch (cure) {
    case 'frequency':
      return known.frequency;
    case 'group':
      // “up to 8 children” is a cap, “about 4” and “up to 3 hours” are guesses.
      if (/^up to$/i.test(words))
        return (
          /^ ?\w+ (?:other )?(?:children|pupils|learners|students|peers|others)/i.test(text.slice(to)) ||
          !/^ ?(?:\d|\w+ (?:hours|minutes|times|sessions))/i.test(text.slice(to))
        );
      if (/^(?:about|around|approximately)$/i.test(words))
        return !/^ ?(?:\d|two|three|four|five|six|ten|half)/i.test(text.slice(to));
      if (/^small$/i.test(words)) return !/^ (?:teaching )?groups?/i.test(text.slice(to));
      return (known.group && !known.guess) || /^ of (?:about |around |up to )?\p{L}*\d?/u.test(text.slice(to));
    case 'what':
      // Support in hours a week is an amount, even if nobody says of what.
      if (
        /^(?:support|help|input)$/i.test(words) &&
        !/\b(?:will|to|can|and|adults?|staff) $/i.test(text.slice(Math.max(0, from - 10), from)) &&
        (known.what || (known.frequency && known.duration))
      )
        return true;
      if (/^support from$/i.test(words)) return known.frequency && known.duration;
      if (/^(?:short)$/i.test(words))
        return known.duration || !/^ (?:sessions?|bursts?|listening|games|activities|tasks)/i.test(text.slice(to));
      if (/^(?:support)$/i.test(words) && /^ (?:assistant|worker|teacher|team|staff|plan|group)/i.test(text.slice(to)))
        return true;
      if (
        /^(?:interventions?|input)$/i.test(words) &&
        /\b(?:precision|phonics|named|nelli|elsa)\s$/i.test(text.slice(Math.max(0, from - 10), from))
      )
        return known.what;
      return known.what && known.frequency && !/^(?:floating|carry-?over|encourage|monitor|flexibl)/i.test(words);
    default:
      return false;
  }
}
