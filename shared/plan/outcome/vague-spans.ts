import type { Act } from './find-acts';
import { looseWords, vagueOpening } from './loose-words';
import type { Setting, Verdict } from './verdict';
import type { Stretch, Word } from './words';
import { find } from '../../text/match';

/** Spans of everything vague in an outcome, in order, without overlaps. */
export function vagueSpans(setting: Setting, verdicts: readonly Verdict[], wordless: boolean): readonly Stretch[] {
  const { text, words } = setting;
  const spans: Stretch[] = [];
  const opening = wordless ? vagueOpening(text) : undefined;
  if (opening) spans.push(opening);
  for (const { act, verdict, complete } of verdicts) {
    if (verdict !== 'vague') continue;
    if (act.kind === 'plain' && !complete && !act.weakened) continue;
    const manner = complete && visible(act) ? mannerIn(text, words[act.verb]!.to, words[act.end - 1]!.to) : undefined;
    if (manner) {
      spans.push(manner);
      continue;
    }
    const last = vagueEnd(words, act, setting);
    spans.push({ from: last === act.verb ? beginOf(setting, act) : words[act.first]!.from, to: words[last]!.to });
  }
  const loose = looseWords(text);
  const less = setting.figures.length === 0 ? find(fewer, text) : null;
  for (const stretch of less ? [...loose, { from: less.index, to: less.index + less[0].length }] : loose) {
    if (spans.every(({ from, to }) => stretch.to <= from || stretch.from >= to)) spans.push(stretch);
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** “With fewer meltdowns”, “more of her lessons”: than how many? */
const fewer = /\bfewer (?!than\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+|\bmore of (?:his|her|their|my|the) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+/i;

/** Where the note on a verb alone begins: “Maths confidence needs to grow” is about the confidence. */
function beginOf({ text, words, subject }: Setting, act: Act): number {
  const { from } = words[act.first]!;
  const at = act.kind === 'change' && subject !== '' ? text.lastIndexOf(subject, from) : -1;
  return at >= 0 && from - at <= longest ? at : from;
}

/** Whether the act itself can be seen, so that only its manner is in doubt: “listen carefully”. */
const visible = ({ kind, lemma }: Act): boolean => kind === 'plain' || lemma === 'listen' || lemma === 'express';

const manners =
  /\b(?:(?:very|more|less) )?(?:(?!(?:on|ear|dai|week|fami|assemb|rep|supp|app|multip|independent|verbal|oral|physical)ly\b)[a-z]{2,}ly|well|better)\b/;

/** The words for how an act is done. */
function mannerIn(text: string, from: number, to: number): Stretch | undefined {
  const match = find(manners, text.slice(from, to));
  return match ? { from: from + match.index, to: from + match.index + match[0].length } : undefined;
}

/** Words with which a circumstance or a clause begins. */
const breaks =
  /^(?:in|by|on|at|when|during|with|for|across|throughout|who|that|so|using|while|because|which|where|if|alongside|until|before|after|through|as|\d.*)$/;
const farthest = 7;
/** Most characters of a subject that a note takes in. */
const longest = 50;
/** Words on which no quotation ends. */
const open = /^(?:the|an?|his|her|my|their|of|to|and|or|more|very)$/;

/** Index of the last word that belongs to a vague act: its object, up to a circumstance. */
function vagueEnd(words: readonly Word[], act: Act, { aside }: Setting): number {
  const inAside = (word: Word) => aside.some(({ from, to }) => word.from >= from && word.to <= to);
  let last = act.verb;
  let limit = act.verb + farthest;
  for (let i = act.verb + 1; i < act.end && i < limit; i++) {
    const { word } = words[i]!;
    const next = words[i + 1]?.word ?? '';
    if (inAside(words[i]!)) break;
    const bound = word === 'at' && /^(?:least|most)$/.test(next);
    const counted =
      /^\d/.test(word) && (i === act.verb + 1 || /^(?:phase|stage|step|level|set|year)$/.test(words[i - 1]!.word));
    // “met 3 out of 4 of his targets”
    const share = /^\d/.test(word) && words[i - 1]!.word === 'of' && words[i - 2]!.word === 'out';
    if (share) limit = i + farthest;
    // “so frustrated”, “at an acceptable level”, “up to where it should be”
    const told =
      (word === 'so' && !/^(?:that|he|she|they|i|his|her|their|staff|adults)$/.test(next)) ||
      (/^(?:at|on)$/.test(word) && i === act.verb + 1 && act.kind === 'light') ||
      (word === 'after' && act.lemma === 'look') ||
      (word === 'in' && /^(?:control|charge|longer|fuller|clearer)$/.test(next)) ||
      (word === 'where' && words[i - 1]!.word === 'to');
    if (!bound && !counted && !share && !told && breaks.test(word)) break;
    last = i;
  }
  while (last > act.verb && open.test(words[last]!.word)) last--;
  if (act.lemma === 'get' && words[act.verb + 2]?.word === 'at') last = act.verb + 2;
  return last;
}
