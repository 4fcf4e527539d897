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
  const whose = namesIn(location);
  if (whose.length === 0) return undefined;
  const states = sections.flatMap(({ id, status }) => (status === 'missing' ? [] : [[id, status] as const]));
  return {
    form: keyOf('form', [location.host, ...whose].join('\n'), salt),
    page: keyOf('page', [pageIn(location), ...frameIn(document)].join('\n'), salt),
    sections: Object.fromEntries(states),
  };
}

/** A year of school: all children have the same. */
const years = /^(?:20)?\d\d[-_](?:20)?\d\d$/;

/** A year of the calendar, in a path and not behind a word for people; in a query it is the number of a child or a plan. */
const year = /^20\d\d$/;

/** A code of a few letters and a number: `STU42`; `ks2` and `lsp2` are every child’s. */
const code = /^(?!(?:ks|yr|lsp|ver)\d)[a-z]{1,5}\d+$/i;

/** The parts of an address that tell one child’s plan from another’s. */
function namesIn({ pathname, search, hash }: Location): readonly string[] {
  const inPath = (path: string) => {
    const parts = path.split(/[/?]/).filter(Boolean);
    return parts.filter((part, index) => {
      const before = parts[index - 1] ?? '';
      if (people.test(before)) return isName(part) || isNumber(part) || isCode(part);
      return records.test(before) && !year.test(part) && (isNumber(part) || isCode(part));
    });
  };
  const inQuery = (query: string) =>
    [...new URLSearchParams(query)].flatMap(([name, value]) =>
      records.test(name) && isNumber(value) ? [`${name}=${value}`] : [],
    );
  const [route = '', query = ''] = hash.replace(/^#!?/, '').split('?');
  return [...inPath(pathname), ...inQuery(search), ...inPath(route), ...inQuery(query)];
}

const piecesOf = (part: string) => part.replace(/%[\da-f]{2}/gi, ' ').match(/[\p{L}\d]+/gu) ?? [];

/** The words of a part of an address, each without a year or a short number behind it (`form2`); a group of a code (`8b86-ab12`) is none. */
const wordsIn = (part: string) =>
  piecesOf(part).flatMap((piece) => {
    const word = /^(\p{L}{2,})(?:\d{0,2}|20\d\d)$/u.exec(piece)?.[1];
    return word === undefined || /^[\da-f]+$/i.test(piece) ? [] : [word];
  });

/** Whether a part is the number or code of one thing. */
const isNumber = (part: string) => /\d/.test(part) && !years.test(part) && wordsIn(part).length === 0;

/** Whether a part is a code that no word of forms begins: `form2` is every child’s. */
const isCode = (part: string) => code.test(part) && !isPlain(part.replace(/\d+$/, ''));

/** Whether a part may be somebody’s name: one word alone, and a word of forms (`/pupil/support-plan`), every child’s page has. */
const isName = (part: string) => {
  const words = wordsIn(part);
  return words.length > 0 && piecesOf(part).length > 1 && !words.every(isPlain);
};

function pageIn(location: Location): string {
  const route = location.hash.replace(/^#!?/, '').split('?')[0]!;
  const chosen = [...new URLSearchParams(location.search)].filter(([name]) => !records.test(name));
  return [location.pathname, route, ...chosen.map((pair) => pair.join('='))].join('\n');
}

/** Where the frame of a document stands in the page: the same after the page was loaded again. */
function frameIn(document: Document): readonly string[] {
  const frame = frameOf(document.defaultView);
  if (!frame) return [];
  const all = [...frame.ownerDocument.querySelectorAll('iframe, frame')];
  return [...frameIn(frame.ownerDocument), plainPath(document.location), String(all.indexOf(frame))];
}
