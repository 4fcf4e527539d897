import type { Span } from '../../text/span';
import type { Outcome } from '../outcome';
import { placeOfGroup, vagueGroups } from './vague-groups';

/** What an outcome says is to be done: the words to measure; where it can, not those that another note of it stands on. */
export function wordsToMeasure(outcome: Outcome): Span {
  const { span, vague, modal, act, object, predicate, specific } = outcome;
  const same = (one: Span, other: Span) => one.from === other.from && one.to === other.to;
  // A verb that says too little by itself carries the note on vague words.
  const noted = specific === false && vague.length === 0 && act ? [act] : vagueGroups(outcome).map(placeOfGroup);
  const places = [predicate, predicate && modal && { ...predicate, from: modal.from }, object];
  return places.find((place) => place && !same(place, span) && !noted.some((words) => same(words, place))) ?? span;
}
