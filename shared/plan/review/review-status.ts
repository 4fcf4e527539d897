import { isBlank } from '../blank';
import type { Stretch } from '../outcome/words';
import type { ReviewStatus } from './review-record';
import { find, holds } from '../../text/match';

const done = '(?:met|achieved|exceeded|accomplished|(?:reached|completed?|mastered|secured?)(?= *(?:$|[-–—:;.,(])))';
const part = '(?:partly|partially|part|nearly|almost|mostly|largely|some of it|half)';
const not = '(?:not(?: (?:yet|fully|quite|been|really)){0,2}|never|un)';

/** What a whole cell can say: `A`, `✓`, `Green`, `Yes`. */
const cells: readonly (readonly [ReviewStatus, RegExp])[] = [
  ['not', /^(?:n|na|no|not?(?: yet)?|nm|unmet|red|r|x|[✗✘✕✖×❌]|no progress.*|0)$/i],
  ['partly', /^(?:p|pa|pm|partly|partially|part|partial|amber|yellow|orange|nearly|almost|some(?: progress)?|~)$/i],
  [
    'met',
    /^(?:y|yes(?:,? (?:done|all done|it did|it was|(?:he|she|they|I) did))?|m|a|fully|green|g|[✓✔☑✅]|completed?|done|met)$/i,
  ],
];

/** A verdict wherever it begins a line or follows a colon, a dash or a full stop. */
const heads: readonly (readonly [ReviewStatus, string])[] = [
  [
    'partly',
    `(?:not (?:yet |quite )?(?:fully|entirely|completely) |${part}[ -]?)${done}|(?:met|achieved) in part|${part}(?= *(?:$|[-–—:;.,(]))`,
  ],
  ['not', `${not} ?(?:yet |been |fully )?${done}|no progress|no,? not yet|not yet\\b`],
  [
    'partly',
    '(?:good |some |steady |little |limited |making |still |excellent )?progress(?: being)? (?:made|towards|is|has)|(?:making |good |some |steady |limited )+progress|working towards|on track|in progress|on-?going|emerging|developing|getting there|(?:nearly|almost|not quite) there|improving|progressing',
  ],
  [
    'met',
    `(?:yes,? |now |fully |all |both |over-?|successfully |well |target |outcome |goal |has been |was |this (?:has been|was|is) ){0,4}(?:${done}\\b(?! (?:with|up|to discuss|mum|dad|the (?:teacher|senco|ep|family|parents))\\b))`,
  ],
  ['partly', '(?:rag(?:[ -]rated)?:? )?(?:amber)\\b'],
  ['not', '(?:rag(?:[ -]rated)?:? )?red\\b(?=\\W*$|[ ]?[-–—:.])'],
  ['met', '(?:rag(?:[ -]rated)?:? )?green\\b(?=\\W*$|[ ]?[-–—:.])'],
];
const opening = heads.map(([status, source]) => [status, new RegExp(`^\\W*(?:${source})`, 'i')] as const);

const thing =
  '(?:target|outcome|goal|step|objective|aim|this|it|these|criteri(?:on|a)|(?:he|she|they|[A-Z][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+))';
const was = '(?:(?:is|was|were|has|have|had|been|now|just|already|easily|both|all) ){0,4}';
/** A verdict inside a sentence needs what was met: `This target was met`, `she has met her target`. */
const inside: readonly (readonly [ReviewStatus, RegExp])[] = [
  [
    'not',
    new RegExp(
      `\\b${thing}s? ${was}${not} ?(?:yet |been ){0,2}${done}\\b|did not (?:meet|achieve|reach) (?:it|this|the|his|her|their|my)\\b`,
      'i',
    ),
  ],
  ['partly', new RegExp(`\\b${thing}s? ${was}${part}[ -]${done}\\b`, 'i')],
  [
    'met',
    new RegExp(
      `\\b(?:target|outcome|goal|step|objective|aim|criteri(?:on|a))s? (?:\\d )?${was}${done}\\b|\\b${was}(?:met|achieved|exceeded|reached) (?:it|this|both|all|the|his|her|their|my)(?: (?:of|the|his|her|their|first|second|third|reading|writing|maths?|number|spelling|speech|language))* ?(?:target|outcome|goal|step|objective|aim)s?\\b`,
      'i',
    ),
  ],
];

const ticked = /(?:[☒☑✓✔✅■⊠]|\[[xX]\])(?=\s?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;

/** What a cell, a field or a line made for a verdict says; undefined where it says none. */
export function statusOf(text: string): ReviewStatus | undefined {
  const bare = text.trim();
  const tick = ticked.exec(bare);
  if (tick) {
    const chosen = bare.slice(tick.index + tick[0].length).split(/[☐☒☑□■⊠/|[]/)[0]!;
    const status = statusOf(chosen);
    if (status) return status;
  }
  const word = bare.replace(/^[\s("“‘]+|(?<![\s)."”’!:,;–-])[\s)."”’!:,;–-]+$/g, '');
  for (const [status, pattern] of cells) if (holds(pattern, word)) return status;
  return openingStatus(bare) ?? insideStatus(bare);
}

/** “Achieved? Partly”: the answer is the verdict. */
const question = /^\W*(?:(?:was|is) (?:it|this) )?(?:fully )?(?:met|achieved|reached|done)\s*\?\s*/i;

/** “Result: Not met.” in a cell. */
const label = /^\W*(?:result|verdict)\s?:\s+/i;

/** The verdict that a text opens with. */
export function openingStatus(named: string): ReviewStatus | undefined {
  const text = named.replace(label, '');
  const asked = question.exec(text)?.[0].length ?? 0;
  if (asked > 0) return statusOf(/^[^.,;:–—]*/.exec(text.slice(asked))![0]);
  return opening.find(([, pattern]) => holds(pattern, text))?.[0];
}

/** The verdict that a sentence gives of something that it names. */
export const insideStatus = (text: string): ReviewStatus | undefined =>
  inside.find(([, pattern]) => holds(pattern, text))?.[0];

const only = new RegExp(
  `^\\W*(?:(?:now |fully |${part}[ -]|${not} ?|exceeded|yes,? |in part){0,4}${done}|(?:partly|partially|not(?: yet)?|on-?going|in progress|on track|working towards|(?:some|good|no|steady) progress|emerging|developing)\\W*$)`,
  'i',
);

/** Whether a text opens as nothing but a verdict does (`Met.`, `Partly achieved: …`), so that it is no outcome. */
export const judgesOnly = (text: string): boolean => holds(only, text) && openingStatus(text) !== undefined;

/** Whether one of the first sentences of a text is nothing but a verdict: `71%. Not met. Mum says the bus is late.` */
export const judgesEarly = (text: string): boolean =>
  sentencesIn(text)
    .slice(0, 3)
    .some(({ from, to }) => judgesOnly(text.slice(from, to)));

/** The verdict that a text closes with: `64 of 100 words. Met.`, `64 of 100 words (met)` */
export const closingStatus = (text: string): ReviewStatus | undefined =>
  [...sentencesIn(text).map(({ from, to }) => text.slice(from, to)), bracketed.exec(text)?.[1] ?? '']
    .filter(judgesOnly)
    .map(openingStatus)
    .at(-1);

const bracketed = /[([]([^()[\]]{2,24})[)\]]\W*$/;

/** The sentences of a review, parted at their full stops. */
export function sentencesIn(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?;]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)) {
    sentences.push({ from, to: end.index + 1 });
    from = end.index + end[0].length;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}

const behind = new RegExp(
  `[.:;–—(-] ?(?:(?:now|fully|has been|was|this (?:has been|was|is)|(?:target|outcome) (?:was |has been )?) ?){0,2}(?:(?:${part}|nearly|not|yet|not yet|fully)[ -]){0,2}${done}\\b`,
  'i',
);

/** `… by July 2026. Partly achieved: she reads 31`: the verdict that somebody wrote behind an outcome, to the end of the text. */
export function verdictBehind(text: string): (Stretch & { readonly status: ReviewStatus }) | undefined {
  const found = find(behind, text);
  if (!found) return;
  const from = found.index + found[0].search(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/);
  const status = openingStatus(text.slice(from));
  return status && { from, to: text.length, status };
}

const pending =
  /^(?:not (?:yet )?(?:been )?(?:reviewed|started|due|begun|discussed|covered|looked at|recorded|assessed|checked|updated)\b|(?:did not|didn['’]t) (?:get to|discuss|look at|cover|review)|(?:ran )?out of time|no time\b|(?:next time|awaiting|waiting (?:for|on))\b|(?:to be|will be|due|pending|awaiting|see|as above|ditto|termly|half[- ]?termly|annual(?:ly)?|weekly|monthly|fortnightly|ongoing review|n\/?a|none|tb[ca]|reviewed? (?:termly|weekly|on|by|at|in)|(?:at|by) the (?:next )?review|next review|review)\b|(?:open|active|current|live|new)\W*$)/i;
const option =
  /^(?:fully|partly|partially|not|not yet|nearly|met|un-?met|partial|achieved|exceeded|yes|no|ongoing|red|amber|green|r|a|g|y|n|m|p|(?:fully|partly|partially|part|not|not yet) (?:met|achieved)|(?:some|good|no) progress)$/i;

/** `Met / partly met / not met`: what a form offers, with nothing chosen. */
function isChoice(text: string): boolean {
  const options = text.split(/[/|,☐□\n]|\[ \]|\bor\b/).filter((one) => one.trim() !== '');
  return options.length > 1 && options.every((one) => option.test(one.trim()));
}

/** Whether a text is an answer: not blank, not “to be reviewed”, not a list of answers to choose from. */
export function isAnswer(text: string): boolean {
  const bare = text.trim();
  if (isBlank(bare) || pending.test(bare)) return false;
  if (/[☐□]|\[ \]/.test(bare) && !ticked.test(bare) && !/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ].*[.!?]|\d/.test(bare)) return false;
  return ticked.test(bare) || !isChoice(bare);
}

const lastPlan =
  /\b(?:last|previous|old|earlier|former) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+ ){0,2}(?:plan|iep|isp|targets?|outcomes?|goals?|aims?|steps?|cycle)\b|\breview of (?:the |our )?(?:cycle|plan) \d\b/i;

/** Whether a heading speaks of the plan before this one: “Review of the last plan”. */
export const namesLastPlan = (heading: string): boolean => lastPlan.test(heading);
