import { capitalised } from './first-letter';
import type { Edit, Span } from './span';
import { isWithin, quotations } from './quotes';

/** Behind a name or “this” only a verb shows that a clause begins: “and Numicon bricks from the maths cupboard” is the last of a list. */
const joint =
  /(?:, (?:and|but|so) |; |, (?:and )?then )(?=(?:he|she|they|it|we) (?!(?:than|and|or|with|from)\b)\p{Ll}|(?:this|\p{Lu}\p{Ll}+) (?:also |often |sometimes |then |now |still |never |always |usually |rarely |soon )?(?:is|was|has|had|can|cannot|could|will|would|may|might|should|must|does|did|needs?|likes|loves|enjoys|finds|found|uses|reads|writes|knows|wants|says|said|told|thinks|feels|felt|tells|asks|tries|takes|makes|made|gets|goes|went|came|comes|sits|plays|works|helps|means|shows|gives|gave|keeps|starts|joins|speaks|listens|learns|leaves|\p{Ll}+ed)\b)/gu;
/** “Not only …, but he also …” is one thing. */
const paired = /\bnot (?:only|just|merely|so much)\b/i;
const subordinate =
  /^(?:when|if|although|though|while|whilst|because|since|as|until|unless|after|before|where|whenever|once)\b/i;

/** Where a long sentence can be cut in two and both halves stand as they are; undefined where no cut is safe. `text` is the block's. */
export function cutInTwo(
  text: string,
  { block, from, to }: Span,
): { readonly edits: readonly Edit[]; readonly before: string } | undefined {
  const sentence = text.slice(from, to);
  if (subordinate.test(sentence) || paired.test(sentence) || /\(/.test(sentence)) return;
  const quotes = quotations(sentence);
  const size = (part: string) => part.match(/\S+/g)?.length ?? 0;
  const cuts = [...sentence.matchAll(joint)]
    .filter(({ index }) => !isWithin(quotes, index))
    .map(({ index, 0: words }) => ({
      index,
      words,
      ahead: size(sentence.slice(0, index)),
      rest: size(sentence.slice(index)),
    }))
    .filter(
      ({ ahead, rest, index, words }) =>
        ahead >= 7 &&
        rest >= 7 &&
        // After “when … , and he” the second half may still depend on “when”.
        (/but|so|;/.test(words) ||
          !/\b(?:when|if|that|because|until|unless|while|whether)\b[^,]*$/i.test(sentence.slice(0, index))),
    );
  const best = cuts.sort((a, b) => Math.abs(a.ahead - a.rest) - Math.abs(b.ahead - b.rest))[0];
  if (!best) return;
  const start = from + best.index;
  const next = best.words.replace(/^[,;] (?:and )?/, '');
  // “But” and “so” go on to say how the halves belong together.
  const after = start + best.words.length;
  const opening = next === '' ? text[after]!.toUpperCase() : capitalised(next) + text[after]!;
  const edit: Edit = {
    span: { block, from: start, to: after + 1 },
    expected: text.slice(start, after + 1),
    insert: `. ${opening}`,
  };
  return { edits: [edit], before: text.slice(0, start).split(/\s+/).slice(-3).join(' ') };
}
