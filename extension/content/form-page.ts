import { keyOf } from '../../shared/key';
import type { Plan } from '../../shared/plan/plan';
import { frameOf, outermost } from './frames';
import { isPlain, plainPath } from './mapping';

/** How the sections of one page of a form stand: hashes and states, never words. */
export interface FormPage {
  /** The form of one child's plan, by what its address says of child and plan. */
  readonly form: string;
  /** The page of the form, and the frame of the page. */
  readonly page: string;
  readonly sections: Readonly<Record<string, 'present' | 'empty'>>;
}

/** The words before whose next word a person stands in addresses: `/pupil/mia-hartley/plan`. */
const people = /^(?:pupils?|students?|child(?:ren)?|learners?|persons?|people|user|users|profiles?|records?)$/i;

/** What names a child or a plan in addresses, with its number behind it: `/plans/4711`, `?pupilId=4711`. */
const records =
  /^(?:plans?|records?|cases?|profiles?|forms?|documents?|.*(?:pupil|student|child|learner|person|plan|record|case)[-_]?(?:id|no|number)?|id)$/i;

/**
 * The page of a form that a plan stands on. Absent where the address does not say whose plan it is: then nothing may be
 * kept, because the next child's page would have the same address.
 */
export function formPage(document: Document, { sections }: Plan, salt: string): FormPage | undefined {
  const { location } = outermost(document);
  const whose = whoseIn(location);
  if (whose === undefined) return undefined;
  const states = sections.flatMap(({ id, status }) => (status === 'missing' ? [] : [[id, status] as const]));
  return {
    form: keyOf('form', [location.host, ...whose].join('\n'), salt),
    page: keyOf('page', [pageIn(location), ...frameIn(document)].join('\n'), salt),
    sections: Object.fromEntries(states),
  };
}

/** A year of school or of the calendar: all children have the same. */
const years = /^(?:(?:20)?\d\d[-_](?:20)?\d\d|20\d\d)$/;

/** In a query such a number is never a year, but a child’s or a plan’s: `?pupilId=2041`. */
const year = /^20\d\d$/;

/**
 * The parts of an address that tell one child’s plan from another’s; undefined where none surely does, as where a name has
 * a usual word of forms (`/pupils/anna-french/plan`). Beside those that do stands all that may: two children may both have
 * a plan 1, and a child the number 2041. What only tells one page or step from another (`step2`, `/tab/3`) is left out.
 */
function whoseIn({ pathname, search, hash }: Location): readonly string[] | undefined {
  const [route = '', query = ''] = hash.replace(/^#!?/, '').split('?');
  const places = [inPath(pathname), inQuery(search), inPath(route), inQuery(query)];
  return places.some(({ sure }) => sure) ? places.flatMap(({ parts }) => parts) : undefined;
}

/** What a path or a query may say of whose a plan is, and whether it surely says it. */
interface Whose {
  readonly sure: boolean;
  readonly parts: readonly string[];
}

function inPath(path: string): Whose {
  const all = path.split(/[/?]/).filter(Boolean);
  const isBehind = (words: RegExp, index: number) => words.test(all[index - 1] ?? '');
  const last = all.findLastIndex(
    (part, index) =>
      (isBehind(people, index) && (isName(part) || isNumber(part))) || (isBehind(records, index) && isNumber(part)),
  );
  const may = (part: string, index: number) =>
    isBehind(people, index) || (index <= last && (isBehind(records, index) || !isNumber(part)));
  return { sure: last >= 0, parts: all.filter((part, index) => may(part, index) && !isOfForms(part)) };
}

function inQuery(query: string): Whose {
  const all = [...new URLSearchParams(query)].filter(([name]) => records.test(name));
  return {
    sure: all.some(isSure),
    parts: all.flatMap((pair) => (isOfForms(pair[1]) ? [] : [pair.join('=')])),
  };
}

/** Whether a pair of a query names a child or a plan by its number. */
const isSure = ([name, value]: readonly [string, string]) =>
  records.test(name) && (isNumber(value) || year.test(value));

const piecesOf = (part: string) => part.replace(/%[\da-f]{2}/gi, ' ').match(/[\p{L}\d]+/gu) ?? [];

/** The words of a part of an address, each without a year or a short number behind it (`form2`); a group of a code (`8b86-ab12`) is none. */
const wordsIn = (part: string) =>
  piecesOf(part).flatMap((piece) => {
    const word = /^(\p{L}{2,})(?:\d{0,2}|20\d\d)$/u.exec(piece)?.[1];
    return word === undefined || /^[\da-f]+$/i.test(piece) ? [] : [word];
  });

/** Whether a part is the number or code of one thing. */
const isNumber = (part: string) => /\d/.test(part) && !years.test(part) && wordsIn(part).length === 0;

/** Whether a part has only words of forms, and perhaps the number of a page or step behind them. */
const isOfForms = (part: string) =>
  !isNumber(part) && piecesOf(part.replace(/(?<=\p{L})[-_]?\d{1,2}$/u, '')).every(isPlain);

/** Whether a part may be somebody’s name: one word alone, and a word of forms (`/pupil/support-plan`), every child’s page has. */
const isName = (part: string) => {
  const words = wordsIn(part);
  return words.length > 0 && piecesOf(part).length > 1 && !words.some(isPlain);
};

function pageIn(location: Location): string {
  const route = location.hash.replace(/^#!?/, '').split('?')[0]!;
  const chosen = [...new URLSearchParams(location.search)].filter((pair) => !isSure(pair));
  return [location.pathname, route, ...chosen.map((pair) => pair.join('='))].join('\n');
}

/** Where the frame of a document stands in the page: the same after the page was loaded again. */
function frameIn(document: Document): readonly string[] {
  const frame = frameOf(document.defaultView);
  if (!frame) return [];
  const all = [...frame.ownerDocument.querySelectorAll('iframe, frame')];
  return [...frameIn(frame.ownerDocument), plainPath(document.location), String(all.indexOf(frame))];
}
