import { ofWord } from '../../text/word-table';
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
