import { holds } from '../../text/match';
import { isErrand } from './occasions';
import type { Provision, Told } from '../provision';

/** “Don’t take football off him”, “He can take the register down”: advice to all who teach the child. */
const advice =
  /^(?:please )?(?:do not|don['’]t|never|always|avoid|give|say|sit|ask|use|let|keep|check|allow|seat|show|tell|make|put|offer|remind|praise|speak|wait|face|repeat|break|cut|count|turn|leave|stand|warn|try|tick|read|print|he (?:can|may)|she (?:can|may)|they (?:can|may)) /i;

/** What an exam office or a teacher allows each time. */
const allowed = /\b(?:extra time|rest breaks?|separate room)\b/i;

const inTests =
  /\b(?:\d\d ?(?:%|per ?cent)|an? (?:quarter|third|half)) (?:extra|more|additional) time\b|^\W*(?:in |for )?(?:exams?|tests?|(?:exam |access )?arrangements)(?: and (?:class )?tests)?: [^.]*\b(?:extra time|rest breaks?|separate room|small room|reader|scribe|prompter)\b/i;

/** Whether words only say what is allowed whenever there is a test, by whoever gives it: “25% extra time in exams”. */
export const isTestAllowance = (text: string): boolean => inTests.test(text);

/** Whether a thing or a habit (an exit card) is for whoever teaches the child, or only goes with a provision of the same row that says who and how often. */
export const isCovered = ({ session, record, forAll, text, together }: Provision): boolean =>
  isTestAllowance(text) ||
  isErrand(text) ||
  (forAll === true && (!session || allowed.test(text) || advice.test(text))) ||
  (!session && record !== undefined && together?.exact === true);

/**
 * Whether something that a provision does not say is to be asked about as a hint only: another sentence of the row
 * or paragraph says it, a child tells in their own words what helps (“I keep my hands in my pockets”), or it may be no
 * provision.
 */
export const isAskedGently = (provision: Provision, missing: Told): boolean =>
  provision.together?.says.has(missing) === true || isToldByChild(provision.text) || provision.scrap === true;

/** Whether a text has fewer than five words. */
export const isShort = (text: string): boolean => text.trim().split(/\s+/, 5).length < 5;

/** Staff who write “I” tell of the child as “he”, “she” or by name. */
const isToldByChild = (text: string): boolean => holds(own, text) && !holds(ofChild, text);
const own = /(?:^|[^"“‘'\p{L}])(?:I(?= [a-z]|['’])|[Mm]y [a-z]|[a-z]+ me(?! boards?\b)(?=[\s,.;:]|$))/u;
const ofChild =
  /\b(?:he|she|they|him|her|them|his|their|Mrs? \p{Lu}\p{L}+ and I|Miss \p{Lu}\p{L}+ and I)\b|\b(?:help|support|read with|work with|take|teach) \p{Lu}/u;
