import type { SectionId } from '../../shared/plan/section';
import { outermost } from './frames';

/** What the writer said that a field is: a section of the plan, or no part of it. */
export type Meaning = SectionId | 'none';

/** What the fields of one site are, by their keys. */
export type SiteMapping = Readonly<Record<string, Meaning>>;

/** How a field is known again: by its page, its frame and its label, never by an id; without numbers and without names. */
export function fieldKey(document: Document, label: string): string {
  const own = plainPath(document.location);
  const outer = outermost(document);
  return [plainPath(outer.location), ...(own && outer !== document ? [own] : []), plainLabel(label)].join(' | ');
}

/** The site that a document belongs to; that of the page round it, for a frame without an address. */
export function siteOf(document: Document): string {
  return outermost(document).location.hostname;
}

/** The words before whose next word a person stands in addresses: `/pupil/mia-hartley/plan`. */
export const people = /^(?:pupils?|students?|child(?:ren)?|learners?|persons?|people|user|users|profiles?|records?)$/;

/** The path of an address without what tells one child from another; empty where there is no address of a site. */
export function plainPath({ protocol, pathname }: Location): string {
  if (!/^https?:$/.test(protocol)) return '';
  const parts = pathname.split('/').filter(Boolean);
  const plain = parts.map((part, index) =>
    people.test(parts[index - 1] ?? '') || !/^[a-z]{2,24}(?:[-_.][a-z]{2,12})*$/.test(part) ? '*' : part,
  );
  return `/${plain.join('/')}`;
}

/** A label without numbers and without what may be a name: before an apostrophe s, or after such words as `for`. */
export function plainLabel(label: string): string {
  return label
    .replace(/\p{Lu}[\p{L}-]*(?:['’]s\b|s['’](?=\s))/gu, '')
    .replace(/\b([Ff]or|[Aa]bout|[Oo]f|[Bb]y|[Ww]ith|[Tt]o)\s+(?:\p{Lu}[\p{Ll}-]+\s*)+/gu, '$1 ')
    .replace(/\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .slice(0, 100);
}
