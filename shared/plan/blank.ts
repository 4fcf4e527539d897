import { wordSet } from '../text/word-set';
import { ofWord } from '../text/word-table';
import { wordsAlone } from '../text/words-alone';
import { templates } from './templates';

const firstWord = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{N}]+/u;
const openingOf = (text: string): string | undefined => firstWord.exec(text)?.[0].toLowerCase();

/** By how they begin, what the templates tell the writer: most texts begin otherwise, and need no closer look. */
const hints = new Map<string, string[]>();
for (const { sections } of templates) {
  for (const { hint, table } of sections) {
    for (const { hint: one } of [{ hint }, ...(table?.columns ?? []), ...(table?.rowHeaders ?? [])]) {
      const opening = one && openingOf(one);
      if (opening) hints.set(opening, [...(hints.get(opening) ?? []), one]);
    }
  }
}
/** How the prompts of forms begin. */
const prompts = wordSet('tbc tba tbd to click choose enter type insert see as not nothing none no');

const plain = (text: string): string => wordsAlone(text).join(' ');
const plainHints = ofWord((opening) => hints.get(opening)?.map(plain));

/** Whether a text is word for word what a template tells the writer to put there. */
export function isHint(text: string): boolean {
  const all = text.length <= 400 ? plainHints(openingOf(text) ?? '') : undefined;
  if (!all) return false;
  const start = plain(text.slice(0, 60)).slice(0, 12);
  return all.some((hint) => hint.slice(0, 12) === start) && all.includes(plain(text));
}

/** A line to write on. */
const hasLine = (text: string): boolean =>
  (text.includes('..') || text.includes('_') || text.includes('…')) && /[_.…]{4,}/.test(text);
const isMarked = /^(?:[[<{(]|xx)/i;
/** “School will help me by…”, “I find it hard to . . .”: the beginning of a sentence that nobody went on with, and no sentence that trails off. */
const isBegun = (text: string): boolean =>
  text.length <= 60 && /(?:…|\.{3,}|\. ?\. ?\.)$/.test(text) && begun.test(text);
const begun =
  /^(?:(?:my|the|our) )?(?:school|staff|adults|teachers?|family|parents?|mum|dad|people|others|friends|you|we|I|it|this|these|things) (?:(?!(?:is|are|am|was|but|and|because|that)\b)[a-z’']+ ){0,4}(?:by|to|is)\s?(?:…|\.)/i;

/** Whether nobody has written anything yet: blanks, lines to write on, a form's own prompt, or a template's hint. `N/A` is an answer. */
export function isBlank(text: string): boolean {
  const bare = text.trim();
  if (isBegun(bare)) return true;
  const opening = openingOf(bare);
  if (opening !== undefined && !hints.has(opening) && !prompts.has(opening) && !isMarked.test(bare) && !hasLine(bare))
    return false;
  if (/^[\s._…\-–—*?/\\|:;,()[\]•☐□]*$/.test(bare)) return true;
  if (hasLine(bare) && (bare.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g) ?? []).length <= 3) return true;
  if (/^[[<{]{1,2}[^\][<>{}]*[\]>}]{1,2}$/.test(bare)) return true;
  if (/^\((?:to be )?(?:complet|insert|enter|add|fill)(?:ed|e)?\b[^()]{0,60}\)$/i.test(bare)) return true;
  if (
    /^(?:tb[cad]|to be (?:confirmed|added|agreed|completed)|x{2,}|click (?:or tap )?(?:here )?to enter (?:text|a date)|choose an item|enter text here|type here|insert text here|click or tap here to enter text)\W*$/i.test(
      bare,
    )
  )
    return true;
  if (
    /^\(?(?:(?:not|none|nothing) (?:yet )?(?:recorded|completed|filled in|entered)|none (?:yet|so far|set)(?: (?:set|agreed))?|no (?:entry|data|record|(?:data|records?|entry|text|answer) (?:to display|available|entered|found|held|made|given)|provision (?:linked|set)|(?:views?|comments?|response|information) (?:yet )?(?:recorded|given|entered)))[.)]*$/i.test(
      bare,
    )
  )
    return true;
  if (/^\(?(?:see|as in|as per|as) (?:the |his |her |their )?(?:previous|last|old) (?:plan|iep)\W*$/i.test(bare))
    return true;
  return isHint(bare);
}
