import { findDates } from '../../text/dates';
import { addDays, type Day } from '../../text/day';
import { holds } from '../../text/match';
import type { Span } from '../../text/span';
import { calendarOf } from '../dates/read-dates';
import type { Plan } from '../plan';
import { wordsAt } from '../passages';

/** “Plans are reviewed once a year”, “We look at each plan twice a year”, “How often do we review? Once a year” */
const seldom =
  /\b(?:(?:plans?|agreements?|sheets?|profiles?|targets?|outcomes?|goals?|it|this|they) (?:is|are|gets?|will be) (?:[a-z]+ )?(?:reviewed|looked at|checked|updated|revisited)|we (?:all |will )?(?:review|look at|revisit|update|meet|sit down)|reviews?(?: meetings?)? (?:is|are|takes? place|happens?)|review (?:cycle|pattern|frequency)|(?<![^.:] )(?:to|will) be (?:reviewed|looked at)|how often\b[^?.!]{0,40}\b(?:review|meet|look at)[^?.!]{0,25}\?)[^.!?]{0,50}\b(?:annually|yearly|(?:once|twice|one time|two times) (?:a|per|each|every|in the|in a) (?:school |academic )?year)\b/i;
/** “Every six weeks; full meeting twice a year” */
const oftener = /\b(?:termly|half[- ]term\w*|weeks)\b/i;
const ofOthers =
  /\b(?:ehc|ehcp|care plan|health|medical|medication|medicine|risk|policy|nurse|hospital|clinic|glasses|aids?|equipment|chair|governors?|statement|annual review|as well|extra|also|besides|in addition|on top)\b/i;

/** “Meetings in the last twelve months: 20 May 2026 and 18 March 2027”, behind the colon what is listed. */
const ofTheYear =
  /\b(?:reviews?|meetings?|talks?|times (?:we|that we) (?:have )?met)\b[^.:]{0,60}\b(?:in|over|during|of) (?:the |this )?(?:last |past )?(?:twelve months|12 months|year)\b[^.:]{0,20}$/i;
const fewOnly = /^\s*(?:none|no|one|two|once|twice|[012])\b(?! (?:hours?|minutes?))/i;
/** Before this a year of meetings cannot have been full. */
const halfAYear = 150;

/** Where a plan says in words that it is reviewed less than three times a year; undefined where it does not. */
export function saidToBeSeldom(plan: Plan): Span | undefined {
  for (const { role, label, block, from, to } of plan.passages) {
    if (role !== 'content') continue;
    const text = wordsAt(plan, { block, from, to });
    const line = label ? `${label.replace(/[:?]\s*$/, '')}${/\?\s*$/.test(label) ? '?' : ''} ${text}` : text;
    if (line.length > 600 || oftener.test(line)) continue;
    const match = seldom.exec(line);
    const sentence = match && line.slice(line.lastIndexOf('.', match.index) + 1).split(/[.!]\s/)[0]!;
    if (sentence && !holds(ofOthers, sentence)) return { block, from, to };
    const colon = text.indexOf(':');
    const list = holds(ofTheYear, (label ?? '').replace(/[:?]\s*$/, ''))
      ? text
      : colon > 0 && holds(ofTheYear, text.slice(0, colon))
        ? text.slice(colon + 1)
        : undefined;
    if (list !== undefined && isFew(plan, list)) return { block, from, to };
    const [, what, days] = ofThisYear.exec(label ? `${label.replace(/[:?]\s*$/, '')}: ${text}` : text) ?? [];
    if (days !== undefined && isAll(plan, what!, days)) return { block, from, to };
  }
  return undefined;
}

/** “Meetings this school year: 19 October 2026, 7 June 2027 (two in all)”, “Reviews planned this year: October and May” */
const ofThisYear =
  /^\W*(?:review )?((?:reviews?|meetings?)\b[^.:\n]{0,40}\b(?:(?:this|the) (?:school |academic )?year|planned|in 20\d\d[-/]\d\d))\s?: *([^\n]+)$/i;
/** Whether a list of a school year says that it is the whole of it, and names one day or two. */
function isAll(plan: Plan, what: string, text: string): boolean {
  const days = findDates(text, calendarOf(plan.child, plan.settings)).flatMap(({ day }) => (day ? [day] : []));
  const whole = /\bplanned\b.*\b(?:year|20\d\d)\b/i.test(what) || /\b(?:only|in all|altogether)\b/i.test(text);
  return whole && days.length > 0 && days.length < 3 && !/\b(?:then|term|each|every|more|next|tb[ac])\b/i.test(text);
}

/** Whether what is listed of a year are one or two days, the first of them long ago. */
function isFew(plan: Plan, text: string): boolean {
  const days = findDates(text, calendarOf(plan.child, plan.settings)).flatMap(({ day }) => (day ? [day] : []));
  const said = fewOnly.test(text) && !/^\s*\d+[./ -]*(?:\d|[A-Z][a-z]{2})/.test(text);
  if (days.length === 0) return said;
  const first = days.reduce((least: Day, day) => (day < least ? day : least));
  return (said || days.length < 3) && first <= addDays(plan.today, -halfAYear);
}
