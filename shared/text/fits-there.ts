import type { Span } from './span';

/** What must stand, or must not, around plainer words of a kind; `behind` and `notBehind` look at what stands in front of them. */
interface Place {
  readonly words: RegExp;
  /** Only of what was written so. */
  readonly was?: RegExp;
  readonly behind?: RegExp;
  readonly notBehind?: RegExp;
  readonly before?: RegExp;
}

const adverbs = String.raw`(?: (?:not|also|still|often|never|always|ever|even|just|again|now|then|[a-z]+ly))*`;
/** Behind these stands no finite verb: “has refused to work”, “by refusing to”, “never refused to”. */
const noFinite = new RegExp(
  String.raw`(?:\b(?:have|has|had|having|be|am|is|are|was|were|been|being|to|will|would|can|could|may|might|shall|should|must|do|does|did)|['’](?:s|ve|d|ll|re|m)|n['’]t)${adverbs} $|\b(?:not|never|rarely|seldom|hardly|by|of|from|for|without) $`,
  'i',
);
const takesAdjective =
  /(?:\b(?:am|is|are|was|were|be|been|seem|seems|seemed|feel|feels|felt)|['’](?:re|m))(?: (?:also|still|often|always|just|again|now|[a-z]+ly))* $/i;
const determiner =
  /(?:\b(?:an?|the|his|her|their|our|my|its|this|that|these|those|each|every|any|some|no|recent|new|further)|['’]s) $/i;

const places: readonly Place[] = [
  { words: /^(?:do|does|did) not\b/, notBehind: noFinite },
  { words: /^not yet\b/, behind: takesAdjective },
  { words: /^(?:can|could)$/, notBehind: noFinite },
  { words: /^likes\b/, behind: /\b(?:and|but|who|he|she) $/ },
  { words: /^having$/, notBehind: noFinite },
  // “His peers”, not “his other children”
  { words: /^(?:other children|(?:an?other )?child) /, notBehind: /(?:\b(?:his|her|their|our|my)|['’]s?) $/i },
  // “He said no to.”
  { words: / (?:to|of|from|with|on|in)$/, before: /^ [^\s.,;:]/ },
  // “His attained level”, “a recent purchase”: no verb.
  {
    was: /^(?:[a-z]+(?:ed|ing)|purchase|exhibit)$/i,
    words: /^(?!(?:improved|expected|reduced|repeated|shared)$)[a-z]+/,
    notBehind: determiner,
  },
  { words: /^(?:buy|show)$/, notBehind: /\b(?:of|on|for|upon|with) $/i },
  { words: /^(?:so|even so)$/, behind: /(?:^|[.;:!?(\n–-] *|, |\b(?:and|but) )$/i },
  { words: /^whatever$/, before: /^ (?:the|his|her|their|its|our|your|any)\b/ },
  {
    was: /^(?:with|in) re/i,
    words: /^about$/,
    behind:
      /\b(?:concerns?|worr(?:y|ies|ied)|questions?|information|advice|views?|wishes|feelings?|discussions?|discussed|talk(?:s|ed|ing)?|sp(?:eak|oke)|guidance|decisions?|knowledge|details?|letters?|reports?|notes?|anxious|anxiety|unsure|rules?|expectations?) $/i,
  },
  { words: /^about$/, notBehind: /\ban? $/i },
  { words: /^(?:start|end) of$/, behind: determiner },
];

/** Whether plainer words agree with what stands around a span, whose place they would take. */
export function fitsThere(text: string, { from, to }: Span, words: string): boolean {
  const quote = text.slice(from, to);
  const front = text.slice(Math.max(0, from - 40), from);
  const rest = text.slice(to, to + 40);
  return places.every(
    (one) =>
      !one.words.test(words) ||
      (one.was && !one.was.test(quote)) ||
      ((one.behind?.test(front) ?? true) && !one.notBehind?.test(front) && (one.before?.test(rest) ?? true)),
  );
}
