import type { Run, Word } from './words';

const number = /^\d{1,2}$/;
const letter = /^[a-z]$/;
const roman = /^[ivx]+$/;

/** What the offices give numbers and letters to, and which of them: “Tier 2”, “Code B”; swimmers and books have stages and parts too. */
const labels: readonly (readonly [name: RegExp, label: RegExp, beside?: RegExp])[] = [
  [/^(?:tier|wave|element)s?$/, number],
  [/^(?:code|criterion|annexe?|appendix|descriptor)s?$/, letter],
  [/^strands?$/, /^(?:[a-z]|\d{1,2})$/],
  [/^entry$/, /^(?:level|[1-3])$/],
  [/^form$/, /^8[a-z]?$/, /^(?:access|arrangements?|exams?|jcq|time|signed|reader|scribe|evidence|completed?|apply)$/],
  [/^part$/, /^[23]$/, /^(?:evidence|jcq|form|assessor|scores?)$/],
  [/^section$/, /^(?:[b-k]|17|19|20|23|31|36|42|47|117)$/],
  [
    /^band$/,
    /^(?:[a-h]|\d)$/,
    /^(?:funding|funded|banded|top-up|council|element|ehcp?|plan|money|costs?|hours|needs|sen|descriptors?|criteria|matrix|meets)$/,
  ],
  [/^stage$/, /^[a-e]$/, /^(?:eal|english|proficiency|language|learner)$/],
  [
    /^stage$/,
    number,
    /^(?:sen|send|support|plan|complaint|complaints|appeal|graduated|approach|intervention|pathway)$/,
  ],
  [/^level$/, number, /^(?:funding|need|needs|descriptors?|provision|blanks?|blank's|questions|nvq)$/],
  [/^(?:phase|set)$/, number, /^(?:phonics|sounds?|graphemes?|phonemes?|digraphs?|rwi|letters)$/],
  [/^(?:level|grade)$/, roman],
];

/** Numbers and letters that offices give: “Tier 2”, “Code B”, “strands D and J”, “Form 8”. */
export function* numberedIn(words: readonly Word[]): Iterable<Run> {
  for (let at = 0; at < words.length - 1; at++) {
    const { small, capital } = words[at]!;
    const label = words[at + 1]!;
    if (!label.joined || label.small.length > 3) continue;
    const found = labels.find(([name, wanted]) => name.test(small) && wanted.test(label.small));
    if (!found || (!number.test(label.small) && !label.capital)) continue;
    const [name, , beside] = found;
    // “in section B of the stadium” is everyday talk.
    const isNamed = capital || /code|strand|criteri|tier|wave|element/.test(name.source) || /^\d\d/.test(label.small);
    if (beside ? !words.some((word) => beside.test(word.small)) : !isNamed) continue;
    const more = words[at + 2]?.small === 'and' && words[at + 3]?.capital && letter.test(words[at + 3]!.small);
    yield [at, at + (more ? 3 : 1)];
  }
}
