import { findAll } from '../../text/match';
import type { Span } from '../../text/span';
import { passagesOf, wordsAt } from '../passages';
import type { Plan } from '../plan';
import { findFrequency } from './amounts';

const loose =
  /\b(?:regular(?:ly)?(?= (?:(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:breaks?|check-?ins?|checks?|reminders?|prompts?|praise|feedback|rests?|opportunities))|\s*(?:$|[.,;]))|(?:where|when|if|as)(?:ver)?(?: and when)? (?:possible|appropriate|needed|necessary|required)|as and when)\b/gi;
/** Who says “I” there speaks for themselves. */
const own = /["“]|(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'])I(?:['’](?:m|d|ve|ll))?(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;

/** Words of the page on how to help that leave it to each adult whether and when: “regular breaks”, “where possible”; none where the sentence gives an amount or is in a child's own words. */
export const looseInProfile = (plan: Plan): readonly Span[] =>
  plan.prose.sentences.flatMap(({ block, from, to }) => {
    const passage = passagesOf(plan, block).find((one) => one.from < to && from < one.to);
    if (passage?.section !== 'how_to_support' || passage.role !== 'content') return [];
    const text = wordsAt(plan, { block, from, to });
    if (own.test(text) || findFrequency(text)) return [];
    return [...findAll(loose, text)].map(({ 0: words, index }) => ({
      block,
      from: from + index,
      to: from + index + words.length,
    }));
  });
