import { wordSet } from '../../text/word-set';
import type { Run, Word } from './words';

const number = /^\d{1,2}$/;
const letter = /^[a-z]$/;
const roman = /^[ivx]+$/;

interface Label {
  /** Which numbers or letters the offices give. */
  readonly label: RegExp;
  /** What must stand in the sentence, as swimmers and books have stages and parts too; absent where the name alone is the offices’. */
  readonly beside?: RegExp;
  /** Only where the name has a capital. */
  readonly capital?: true;
}

/** What the offices give numbers and letters to, and which of them: “Tier 2”, “Code B”. */
const labels = new Map<string, Label[]>();
const label = (names: string, ...kinds: readonly Label[]) => {
  for (const name of names.split(' ')) labels.set(name, [...(labels.get(name) ?? []), ...kinds]);
};
label('tier tiers wave waves element elements', { label: number });
label('code codes criterion criterions annex annexs annexe annexes appendix appendixs descriptor descriptors', {
  label: letter,
});
label('strand strands', { label: /^(?:[a-z]|\d{1,2})$/ });
label('entry', { label: /^(?:level|[1-3])$/ });
label('form', {
  label: /^8[a-z]?$/,
  beside: /^(?:access|arrangements?|exams?|jcq|time|signed|reader|scribe|evidence|completed?|done|apply|file|eaa)$/,
});
label('part', { label: /^[23]$/, beside: /^(?:evidence|jcq|form|assessor|scores?)$/ });
label(
  'section',
  { label: /^(?:[b-k]|17|19|20|23|31|36|42|47|117)$/ },
  { label: number, beside: /^wellcomm$/, capital: true },
);
label('band', {
  label: /^(?:[a-h]|\d)$/,
  beside:
    /^(?:funding|funded|banded|top-up|council|element|ehcp?|plan|money|costs?|hours|needs|sen|descriptors?|criteria|matrix|meets)$/,
});
label(
  'stage',
  { label: /^[a-e]$/, beside: /^(?:eal|english|proficiency|language|learner)$/ },
  {
    label: number,
    beside: /^(?:sen|send|support|plan|complaint|complaints|appeal|graduated|approach|intervention|pathway)$/,
  },
);
label('level', {
  label: number,
  beside: /^(?:funding|need|needs|descriptors?|provision|blanks?|blank's|questions|nvq)$/,
});
const ofPhonics = 'phonics|decodable|decodables|sounds?|graphemes?|phonemes?|digraphs?|rwi|letters|pecs';
label('set', { label: number, beside: new RegExp(`^(?:${ofPhonics})$`) });
label('phase', {
  label: number,
  beside: new RegExp(`^(?:${ofPhonics}|words?|reading|reads?|books?|tricky|blends?|blending|spellings?)$`),
});
label('level grade', { label: roman });

/** Names that nothing but an office gives. */
const alwaysOffice = /code|strand|criteri|annex|appendix|descriptor|tier|wave|element/;

/** Colours by which tests part their levels. */
const colours = wordSet('red yellow green orange grey black amber');
const coloured = /^(?:bands?|zones?|ranges?)$/;
/** In a sentence with one of these a colour tells how a child has done, and is no paint. */
const ofTest =
  /^(?:wellcomm|asq(?:-3)?|screens?|screened|screener|screening|scores?|scored|assessment|assessed|centiles?|checklist)$/;

/** Whether the two words at an index are a level of a test: “the amber band”. */
const isColoured = (words: readonly Word[], at: number): boolean =>
  colours.has(words[at]!.small) && coloured.test(words[at + 1]!.small) && words.some(({ small }) => ofTest.test(small));

/** Whether offices give numbers or letters to what a word names. */
export const isNumbered = (word: string): boolean => labels.has(word) || colours.has(word);

/** Numbers and letters that offices give: “Tier 2”, “Code B”, “strands D and J”, “Form 8”, “the amber band” of a test. */
export function* numberedIn(words: readonly Word[]): Iterable<Run> {
  for (let at = 0; at < words.length - 1; at++) {
    const { small, capital } = words[at]!;
    const next = words[at + 1]!;
    if (!next.joined) continue;
    if (isColoured(words, at)) {
      yield [at, at + 1];
      continue;
    }
    if (next.small.length > 3) continue;
    const found = labels.get(small)?.find(({ label: wanted }) => wanted.test(next.small));
    if (!found || (found.capital && !capital) || (!number.test(next.small) && !next.capital)) continue;
    // “in section B of the stadium” is everyday talk.
    const isNamed = capital || alwaysOffice.test(small) || /^\d\d/.test(next.small);
    if (found.beside ? !words.some((word) => found.beside!.test(word.small)) : !isNamed) continue;
    const more = words[at + 2]?.small === 'and' && words[at + 3]?.capital && letter.test(words[at + 3]!.small);
    yield [at, at + (more ? 3 : 1)];
  }
}
