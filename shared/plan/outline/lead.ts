import type { FieldId } from '../section';

const letters = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
const now = '[Nn]ow|[Cc]urrently|[Aa]t present|[Aa]t the moment|[Bb]aseline|[Ss]tart(?:ing point)?';
const start = `(?:${now})\\b[:,]? |(?:I|[A-Z][${letters}'’-]+) (?:(?:can|is|am) )?(?:currently|now) `;
const when = '(?:[Tt]arget date|[Dd]eadline|[Bb]y when|[Dd]ue(?: date)?|[Tt]o be met by): ';
const outcome = `(?:By|Within|Before|At the end of)\\s(?:\\S+\\s){1,9}?will\\s\\S|(?:I|[A-Z][${letters}'’-]+) will\\s|(?:Target|Outcome|Aim|Goal): \\S`;
const lead = new RegExp(`^(?:(${start})|${when})[^\\n]{1,120}?[.;] (?=${outcome})`);

/** What stands before an outcome in the same line: “Now: reads 12 words. By Easter Mia will …”, “Target date: Easter. Mia will …”; its field, and where the outcome begins. */
export function readLead(text: string): { readonly field: FieldId; readonly to: number } | undefined {
  const found = lead.exec(text);
  return found ? { field: found[1] === undefined ? 'deadline' : 'baseline', to: found[0].length } : undefined;
}
