import type { SectionId } from '../../shared/plan/section';
import { wordSet } from '../../shared/text/word-set';
import { outermost } from './frames';
import { plainWords } from './plain-words';

/** What the writer said that a field is: a section of the plan, or no part of it. */
export type Meaning = SectionId | 'none';

/** What the fields of one site are, by their keys. */
export type SiteMapping = Readonly<Record<string, Meaning>>;

/** How a field is known again: by its page, its frame and its label, never by an id; without numbers and without names. A label that may be nothing but a name tells no field from another. */
export function fieldKey(document: Document, label: string): string {
  const own = plainPath(document.location);
  const outer = outermost(document);
  return [plainPath(outer.location), ...(own && outer !== document ? [own] : []), plainLabel(label)].join(' | ');
}

/** The site that a document belongs to; that of the page round it, for a frame without an address. */
export function siteOf(document: Document): string {
  return outermost(document).location.hostname;
}

/** The path of an address without what tells one child from another: parts of plain words only; empty where there is no address of a site. */
export function plainPath({ protocol, pathname }: Location): string {
  if (!/^https?:$/.test(protocol)) return '';
  const parts = pathname.toLowerCase().split('/').filter(Boolean);
  return `/${parts.map((part) => (/^[a-z._-]+$/.test(part) && isOfPlainWords(part) ? part : '*')).join('/')}`;
}

/** Whether a part of an address holds plain words and no other: no child's name, and no number alone. */
function isOfPlainWords(part: string): boolean {
  const words = part.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every(isPlain);
}

/** Whether a word is a usual one of forms, and nobody’s name. */
export const isPlain = (word: string): boolean => plainWords.has(word.toLowerCase());

/** What stands between the parts of a name: `Mia van der Berg`. */
const particles = wordSet('al ben bin bint da dal de del della den der di dos du el ibn la le ten ter van von');

/** A season in front of what a term has; alone it may be a child. */
const season =
  /\b(?:autumn|spring|summer)(?= (?:terms?|half|reviews?|meetings?|outcomes?|targets?|progress|comments?|\d)\b)/gi;

/** The words of a label without numbers and without what may be a name: what has a capital or an owner’s s and is no plain word. */
export function plainLabel(label: string): string {
  const words = label.replace(season, (word) => word.toLowerCase()).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.filter(isNoName).join(' ').toLowerCase().slice(0, 100);
}

function isNoName(word: string): boolean {
  const owner = /^(.+?)(?:['’]s|(?<=s)['’])$/.exec(word)?.[1];
  if (owner === undefined && /^[\p{Ll}\p{M}'’-]+$/u.test(word)) return !particles.has(word);
  return (owner ?? word).split(/['’-]+/).every((part) => part === '' || isPlain(part));
}
