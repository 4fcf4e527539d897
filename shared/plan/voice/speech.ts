import { holds } from '../../text/match';
import { kin } from '../child/kin';

/** Who may speak for the family, as plans name them. */
const relative = `${kin}|family|Mr (?:and|&) Mrs [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+`;
/** Words that may stand between a person and what they say: no full stop, no second verb. */
const between = "(?: \\([^()\n]{2,40}\\))?(?:,? (?!to\\b|will\\b|not\\b|can\\b)[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+,?){0,3}? ";
const telling =
  'says?(?! (?:goodbye|hello|no)\\b)|said|tells?|told|explain(?:s|ed)?(?! how\\b)|mention(?:s|ed)?|report(?:s|ed)?|describe[sd]?|express(?:es|ed)?|hope[sd]?|wish(?:es|ed)?|would (?:(?:also|really) )?(?:like|love|prefer)';
// Of the family, whose feelings nobody guesses.
const saying = `${telling}|thinks?|thought|believe[sd]?|feels?|felt`;

const familySays = new RegExp(
  `\\b(?:${relative})(?: (?:and|&|or)(?: (?:his|her|their))? (?:${relative}))?${between}(?:${saying}|wants?|wanted|worr(?:y|ies|ied)|shared|asked (?:for|if|that|whether|us|the)|request(?:s|ed)|raised|noticed|(?:is|are|was|were|remains?) (?:(?:very|really|also|both|now|still|so) )?(?:pleased|worried|concerned|proud|happy|keen|anxious|unhappy|delighted|grateful|relieved))\\b`,
  'i',
);
const familysView = new RegExp(
  `\\b(?:${relative})(?:['’]s?)? (?:(?:main|biggest|greatest|own|only) )?(?:views?|worry|worries|hopes?|concerns?|wish|wishes)\\b|\\b(?:according to|concerns? from|views? from|feedback from) (?:his |her |their |the )?(?:${relative}|home)\\b`,
  'i',
);

/** “Mummy: "He comes home worn out"”, “Baba (Imran): "…"”, “Kelly (Mum): "…"”, “Mum and Dad came. "She used to …"”; “"We want her to …" (Mum and Dad)”. */
const familyQuoted = new RegExp(
  `\\b(?:${relative})\\b[^"“”.!?\\n]{0,60}[:.,)] ?["“][^"“”]{12}|[”"] ?(?:\\(|[–—-] )(?:[^()\\n]{0,30}\\b)?(?:${relative})\\b`,
  'i',
);
/** “Mr Danso: we would like Farouk to …”, “We hope that she …”, “You worry that he …”: nobody at school speaks so of a child. */
const asFamily =
  /: (?:we|I)(?:['’]d| would) (?:both )?(?:like|love) |\b(?:[Ww]e|I) (?:hope|want|worry|wish)(?: that)? (?:he|she|him|her|they|them)\b|\b(?:[Ww]e|I)(?:['’]d| would) (?:both |really )?(?:love|like) (?:him|her|them)\b|\b[Yy]ou (?:worry|hope|told (?:me|us)|find|say|said|feel|would (?:both )?like)(?: that)? (?:he|she|him|her|they|them|it helps)\b/;

/** ““She sings all day.” (Mum)”: source of an expression. */
const quotedOfFamily = `["“][^"“”\\n]*["”] ?(?:\\(|[–—-] )(?:[^()\\n]{0,30}\\b)?(?:${relative})\\b[^()\\n]{0,30}\\)?`;
const saidByFamily = new RegExp(quotedOfFamily, 'gi');
/** A text without what it quotes of the family: ““She sings all day.” (Mum)”. */
export const withoutFamily = (text: string): string => text.replace(saidByFamily, '');

/** Whether a text tells what a family says, feels or hopes: “Mum would like …”, “his parents are pleased”. */
export const tellsOfFamily = (text: string): boolean =>
  holds(familySays, text) || holds(familysView, text) || holds(familyThen, text);

/** “Her mum, Ewa, rang on 28 October. She is proud that …” */
const familyThen = new RegExp(
  String.raw`\b(?:${relative})\b[^.\n]{0,60}\b(?:rang|phoned|called|emailed|wrote|came|met|spoke|talked|texted|visited)\b[^.\n]{0,40}\. (?:She|He|They) (?:hopes?|worr(?:y|ies)|thinks?|feels?|wants?|says?|said|told|would (?:like|love)|(?:is|are) (?:proud|worried|pleased|keen|happy|anxious|glad))\b`,
  'i',
);

/** Whether a paragraph that no heading explains is in a family's words. */
export const speaksAsFamily = (text: string): boolean => holds(familyQuoted, text) || holds(asFamily, text);

const firstPerson =
  /(?:^|[.!?"“‘:;\n]\s*)(?:I(?:['’](?:m|d|ve)| (?:also |really |do not |don['’]t )?(?:like|love|want|wish|feel|am|think|find|need|would|can|enjoy|hope|get|hate|prefer))|My (?:favourite|best|worst|dream))\b/;

/** “Dogs and my baby sister” between quotation marks. */
const quoted = /["“][^"“”]*\b(?:I|my|me)\b[^"“”]*["”]/;

/** Whether a text is in the words of somebody who says “I like …”, or quotes somebody who speaks of “my sister”. */
export const saysI = (text: string): boolean => holds(firstPerson, text) || quoted.test(text);

/** “Mum: "I worry …"”, “Mrs Roe said "I …"”: an adult says it. */
const adultsI = new RegExp(
  `\\b(?:${relative}|(?:Mrs?|Miss|Ms) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)\\b[^.!?"“\\n]{0,40}(?::|["“])\\s*["“]?(?:I|My)\\b`,
  'i',
);

/** Whether the “I” of a text is an adult's, who is named before the words. */
export const isAdultsI = (text: string): boolean => holds(adultsI, text);

/** “Mum (Carys) said on 17.09.26: "He does his spellings with me"”, “"I want her to like books." (Mum)”. */
const adultsQuote = new RegExp(
  `\\b(?:${relative}|(?:Mrs?|Miss|Ms) [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)\\b([^"“”\\n]{0,60})["“][^"“”\\n]*["”]|${quotedOfFamily}`,
  'gi',
);
const namesFamily = new RegExp(`\\b(?:${relative})\\b`, 'i');
/** “She told us: "Amber cares more than she shows"”: whoever speaks so of the child is somebody else. */
const toldByAnother = /\b(?:he|she|they) (?:said|says|told|tells)\b[^"“”.!?\n]{0,30}["“][^"“”\n]*["”]/gi;

/** A text without what adults are quoted with, whom it names, or who speak of the child by name or as the family does. */
export function withoutAdultsWords(text: string, names: readonly string[]): string {
  if (!/["“]/.test(text)) return text;
  const ofFamily = namesFamily.test(text);
  return text
    .replace(adultsQuote, (all: string, before: string | undefined) =>
      names.some((name) => before?.includes(name)) ? all : '',
    )
    .replace(toldByAnother, (all) => {
      const said = all.slice(all.search(/["“]/));
      return names.some((name) => said.includes(name)) || (ofFamily && /\b(?:he|she|him|her|his)\b/i.test(said))
        ? ''
        : all;
    });
}

const own = /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ’'])(?:I|I['’](?:m|d|ve|ll)|me|my|mine|myself|we|our|us)(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/i;

/** Whether a text speaks as “I”, “me” or “my”. */
export const isFirstPerson = (text: string): boolean => holds(own, text);

const subject = (names: readonly string[], pronouns: string) =>
  `(?<!\\b(?:when|if|what|whatever|until|unless|where|before)\\s)\\b(?:${pronouns}|the (?:pupil|child|student|young person)${names.map((name) => `|${name.replace(/[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\p{M} '’-]/gu, '')}`).join('')})`;

/** Whether a text reports what a child says, wants or shows: “Mia told us …”, “he would like …”; where the child is `he`, “she said” is somebody else. */
export const tellsOfChild = (text: string, names: readonly string[], pronouns?: 'he' | 'she' | 'they'): boolean =>
  reportedOf(names, pronouns ?? 'he|she|they').test(text) && !counted.test(text) && !asked.test(text);

/** “She told an adult 2 times out of 10”: an act that was counted. */
const counted = /\b(?:told|asked|tells|asks) (?:an adult|the adult|a teacher|staff|somebody|someone)\b[^.!?]*\d/i;
/** “She would like a message by Thursday”: what a parent asks of a school. */
const asked =
  /\bwould (?:also |really )?like an? (?:weekly |short |quick )?(?:(?:tele)?phone |email |e-mail )?(?:call|message|text|e-?mail|copy|meeting|update|home visit)\b/i;

/** The last pattern, with whose names: it takes a while to make. */
let lastReported: { readonly key: string; readonly pattern: RegExp } | undefined;

function reportedOf(names: readonly string[], pronouns: string): RegExp {
  const key = `${pronouns} ${names.join()}`;
  if (lastReported?.key === key) return lastReported.pattern;
  const pattern = new RegExp(
    `${subject(names, pronouns)}(?: (?:also|often|really|always|has|have|still|usually|sometimes)){0,2} (?:${telling}|wants? to|wanted to|asked (?:for|if|to|us|that)|chose|drew|wrote(?! (?:only |just |about )?(?:\\d|one\\b|two\\b|three\\b|an? (?:sentence|page|line)))|signed|pointed|shows? us|showed us|lets us know|let us know|smiles (?:when|at|and)|smiled (?:when|at)|laughs when|turns away when|nods)\\b`,
    'i',
  );
  lastReported = { key, pattern };
  return pattern;
}

const gathered =
  /["“]|\b(?:said|says|told|tells|asked|answered|chose|chosen|chooses|picked|drew|draws|drawn|drawings?|wrote|pointed|points|signed|signs|signing|makaton|symbols?|gestures?|showed|shows|shown|smiles?|smiled|smiling|laughs?|laughed|nods?|nodded|cries|turns? (?:away|to)|reaches|leads|eyes?|eye[- ]gaze|photos?|pictures?|talking mats?|questionnaire|survey|interview(?:ed)?|scribed|dictated|own words?|we (?:asked|think|believe|know|can tell|see|saw|noticed)|observ(?:ed|ations?)|seen|responds?|lets us know|communicates?|vocalis(?:es|ed))\b/i;

/** Whether a text says how a view was found out, in words, drawings, signs or by looking. */
export const saysHowKnown = (text: string): boolean => holds(gathered, text);
