import { ofWord } from '../../text/word-table';
import type { Outcome } from '../outcome';
import { wordSet } from '../../text/word-set';

const filling = wordSet(
  'the and for with will can able that this they them their his her him she own from into has have had was were are been being ' +
    'now then when who what out all any each every more most some than not but target outcome goal step aim term week day days year ' +
    'time times end least set using use her independently autumn spring summer easter christmas january february march april may ' +
    'june july august september october november december review mrs miss new number next may must should would could does did ' +
    'met achieved partly progress made good well still yet on to be by of in at',
);

/** The words of a text that carry its meaning, cut to their stems. */
export function stemsOf(text: string, name: string | undefined): ReadonlySet<string> {
  const stems = new Set<string>();
  const child = name?.toLowerCase();
  for (const raw of text.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{3,}/g) ?? []) {
    if (filling.has(raw) || raw === child) continue;
    stems.add(stemOf(raw));
  }
  return stems;
}

const irregular: Readonly<Record<string, string>> = {
  wrote: 'writ',
  written: 'writ',
  spoke: 'speak',
  spoken: 'speak',
  told: 'tell',
  went: 'go',
  kept: 'keep',
  ate: 'eat',
  sat: 'sit',
  began: 'begin',
  chose: 'choos',
  literacy: 'read',
};

const stemOf = ofWord((word) => {
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  const cut = word.replace(/(?:ing|ed|es|s|e|er|ly)$/, '');
  const stem = cut.length >= 3 ? cut : word;
  return stem.replace(/([bdgklmnprt])\1$/, '$1').replace(/y$/, 'i');
});

/** What the outcomes of a plan are known by. */
export interface KnownOutcome {
  readonly outcome: Outcome;
  readonly stems: ReadonlySet<string>;
  /** Stems of the outcome's area of need, where its row names one. */
  readonly area: ReadonlySet<string>;
}

/** The outcome that a review repeats, shortens (`Reading`) or tells of; undefined where none or several fit as well. `share` is how much of the shorter text must agree, 0 to 1. */
export function matchOutcome(
  stems: ReadonlySet<string>,
  known: readonly KnownOutcome[],
  share: number,
  atLeast: number,
): Outcome | undefined {
  let best: Outcome | undefined;
  let most = 0;
  let ties = 0;
  for (const { outcome, stems: own, area } of known) {
    const common = [...stems].filter((stem) => own.has(stem) || area.has(stem)).length;
    const size = Math.min(stems.size, own.size);
    if (common < atLeast || size === 0 || common / size < share) continue;
    const score = common + common / size;
    if (score > most) {
      most = score;
      best = outcome;
      ties = 0;
    } else if (score === most) ties++;
  }
  return ties > 0 ? undefined : best;
}
