import type { Stretch } from '../outcome/words';
import type { Conditions } from './conditions';
import { findAll, holds } from '../../text/match';

/** Offers that are only thought of. */
const tentative =
  /\b(?:(?:may|might|could)(?: also| possibly)? (?:be|need|require|benefit|have|receive|include)|(?:teacher|TA|LSA|adults?|staff|assistant|SENCO|school) (?:may|might)\b|likely to\b|(?<!\b(?:where|wherever|when|whenever|if|as [a-z]+ as) )possibl[ey](?! times?\b)|(?<!\b(?:said|says|say|told us)(?: that)? (?:he|she|they|I) )would (?:look|like|hope|aim|try) to|(?:will|to|school|we) look to (?:provide|offer|arrange|find|secure|set|put|source|give|get|use|include)|(?:would|will|could) benefit|(?:will|to) (?:be (?:considered|explored|looked into|investigated)|consider|look into|investigate|explore (?:whether|if|how|options?|using|moving|possib[a-z]+|(?:the )?(?:option|possib[a-z]+|use)|an?))\b|consideration (?:will|to|of|given)|^consider(?:ing)?\b|(?:aim|hop|try|endeavour|seek|plann)(?:e?s|ing)? to|make every effort|ideally|hopefully|potentially?|perhaps|maybe)\b/i;
/** Offers that are still to be made. */
const deferred =
  /\b(?:to be|will be|being) (?:agreed|arranged|confirmed|explored|discussed|decided|trial(?:l)?ed|identified|investigated|determined|finalised|sourced|organised|allocated|appointed|advised|applied for)\b|\btb ?[cda]\b|\bin due course\b|\bawaiting\b|\bpending\b|\bsubject to (?:the |our |his |her |school )?(?:budgets?|funding|staffing|availability|staff|panel|agreement|approval|costs?)\b/i;

/** What else a provision says, so far as it shows that it is meant. */
export interface Settled {
  readonly frequency: boolean;
  /** It is told how long it takes, with how many, or by whom in a sentence: “the TA will do hand exercises with Kit, as time allows”. */
  readonly manner: boolean;
}

/** Whether a provision is only a thought, or leaves it to luck or judgement whether it happens at all. */
export const isOpen = (text: string, { discretion }: Conditions, { frequency, manner }: Settled): boolean =>
  holds(tentative, text) || (!frequency && (holds(deferred, text) || (!manner && discretion.length > 0)));

const loose = new RegExp(`${tentative.source}|${deferred.source}`, 'gi');

/** The words by which an offer is only thought of, or still to be made. */
export const findTentative = (text: string): readonly Stretch[] =>
  findAll(loose, text).map((match) => ({ from: match.index, to: match.index + match[0].length }));
