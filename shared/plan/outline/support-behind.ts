import type { Passage } from '../plan';

/** “By Easter Mia will read 40 words. Support: cards with Mrs Hale, daily.” in one paragraph or cell: the outcome, a label, and the support that is for it. */
export function supportBehind(passage: Passage, texts: ReadonlyMap<string, string>): readonly Passage[] {
  const { role, section, field, block, from, to } = passage;
  if (role !== 'content' || section !== 'outcomes' || (field !== undefined && field !== 'outcome')) return [passage];
  const text = texts.get(block)!.slice(from, to);
  const found = /\bSupport:\s(?=\S)/.exec(text);
  const outcome = text.slice(0, found?.index).trimEnd();
  if (!found || !/[.!?]["”’)]?$/.test(outcome)) return [passage];
  const [at, behind] = [from + found.index, from + found.index + found[0].length];
  return [
    { ...passage, to: from + outcome.length },
    { ...passage, role: 'label', section: 'provision', field: 'provision', from: at, to: behind },
    { ...passage, section: 'provision', field: 'provision', from: behind },
  ];
}
