import { keyOf } from '../../shared/key';
import type { Plan } from '../../shared/plan/plan';
import { frameOf, outermost } from './frames';
import { isOfPlainWords, plainPath } from './mapping';

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

/** The parts of an address that tell one child's plan from another's. */
function namesIn({ pathname, search, hash }: Location): readonly string[] {
  const inPath = (path: string) => {
    const parts = path.split(/[/?]/).filter(Boolean);
    return parts.filter((part, index) => {
      const before = parts[index - 1] ?? '';
      if (/\d/.test(part)) return people.test(before) || records.test(before);
      // A word alone, and words of forms (`/pupil/support-plan`), say nothing of the child: every child’s page has them.
      return people.test(before) && part.includes('-') && !isOfPlainWords(part);
    });
  };
  const inQuery = (query: string) =>
    [...new URLSearchParams(query)].flatMap(([name, value]) =>
      records.test(name) && /\d/.test(value) ? [`${name}=${value}`] : [],
    );
  const [route = '', query = ''] = hash.replace(/^#!?/, '').split('?');
  return [...inPath(pathname), ...inQuery(search), ...inPath(route), ...inQuery(query)];
}

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
