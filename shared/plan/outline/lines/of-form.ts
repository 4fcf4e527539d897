import { headingWords, wordsIn } from '../heading-words';
import { nameAt } from '../name-at';
import { openHeading } from '../open-heading';
import { emit, nowhere, ranks, type Place, type Sorted } from '../sorted';
import { isMarked, type Given } from './given';

/** “A Pastoral Support Plan (PSP) is used when …”, “Attach here the child’s story”: what a form tells those who fill it in. */
export function talkOfForm({ sorted, line, text, place }: Given): Place | undefined {
  if (text.length < 20 || line.block.heading !== undefined || ofSomebody.test(text.replace(ofAnybody, '')))
    return undefined;
  if (!forms.some((form) => form.test(text)) && !(goesOn.test(text) && isBehindTalk(sorted))) return undefined;
  emit(sorted, 'label', line, { section: place.section });
  return place;
}

/** Somebody of whom a form knows nothing; “his/her” and “him or her” are of anybody. */
const ofSomebody = /\b(?:he|she|his|hers?|him|I|me|my|we|us|our|mum|dad)\b|\b(?:M(?:r|rs|s|iss)|Dr)\b/i;
const ofAnybody = /\b(?:his|him|he|s)\/(?:hers?|she|he)\b|\b(?:his|him|he) or (?:hers?|she)\b/gi;

const kind = String.raw`(?:(?:SEND?|EHC|APDR|one|individual|personal|pastoral|behaviour|education|educational|learning|development|support|care|health|response|provision|pupil|student|early|years|one[- ]page) (?:and )?){1,6}(?:plan|programme|profile|passport|map|form|review)`;
/** What a form says of itself, of plans in general, or of what is to be written in it. */
const forms: readonly RegExp[] = [
  /^(?:The|An?) [A-Z]{2,5} \([A-Za-z ]{8,60}\) (?:is|are|can|may|should|must|will)\b/,
  new RegExp(
    String.raw`^(?:An? ${kind}(?: \([A-Z]{2,6}\))? (?:is (?:an?|the|used|intended|designed|required)|can|may|should|must|will)\b|(?:All )?${kind}s(?: \([A-Z]{2,6}s?\))? (?:are|can|may|should|must|need)\b)`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:This|The) (?:${kind}|plan)(?: \([A-Z]{2,6}\))? (?:can be|may be|should|must|is (?:an? (?:exemplar|template|working document|legal|statutory|school[- ]based|non-statutory)|divided into|designed|intended|to be (?:used|completed|filled))|consists of)\b`,
    'i',
  ),
  /^(?:This|The) (?:form|template|pro-?forma|document|framework|booklet) (?:is|are|can|may|should|must|will|has|allows|consists)\b/i,
  /^This (?:section|box|page|part|table|column|space)\b[^.:]{0,40}\b(?:should|must|can be|is to be|is for (?:recording|you to|staff to)|may be)\b/i,
  /^(?:[•·*-] ?)?(?:please )?(?:include|attach|record|comment|describe|list|detail|outline|summarise|state|insert|enter|specify|note|add|indicate)\b[^.]*\b(?:(?:here|below)\b|in this (?:box|section|space)|(?:the |a )?child\/|(?:additional|more|extra) (?:rows|pages|sheets|lines|as necessary))/i,
  /^(?:please )?(?:complete|tick|refer to|use|see) (?:the|all|one|this|as) [^.]{0,40}\b(?:form|boxes|box|checklist|guidance notes|sections?|appropriate)\b/i,
  /^(?:All |The |Short[- ]term |Long[- ]term )?(?:outcomes?|targets?|objectives|provision) (?:must|should|need to) (?:always )?be (?:SMART|specific|specified|creative|measurable|detailed|quantified|achievable|child[- ]centred|aspirational|person[- ]centred|written|numbered)/i,
  /^(?:The (?:vast )?majority of|Most|Some|All) (?:children|pupils|students|learners) (?:and young people|will have (?:their|needs)|with (?:SEND?|special)|who are looked after|may need)/i,
  /^(?:All )?(?:looked after children|children in care) (?:have|must|should|are)\b/i,
  /^(?:Where|When|If) (?:a|the) (?:child|pupil|student|young person)(?: ?\/ ?(?:young person|child|pupil|student))? (?:is identified|continues to|has been identified|does not make)\b/i,
  /^You (?:may|can|should) (?:choose to |wish to )?use (?:a|an|this|the|your own) [^.;]*\b(?:format|form|template)\b/,
  /^\p{Lu}[^.:!?]{2,40}: ?\(?(?:e\.g\.|i\.e\.) [^.!?]+(?:etc\.?)?\)?$/u,
];
/** How a second paragraph of such talk begins. */
const goesOn =
  /^(?:It|They|These|Developing|In|At|For each|Where|If|When|How frequently|Completion of|[A-Z]{2,4}s? (?:should|must|can|is|are))\b/;

function isBehindTalk({ passages, texts }: Sorted): boolean {
  const last = passages.at(-1);
  const words = last?.role === 'label' ? texts.get(last.block)!.slice(last.from, last.to) : '';
  // No label has so many words.
  return words.length > 60;
}

/** “Rewards (if applicable)”: a box that may stay empty. */
export function boxIfNeeded(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  const [, name = ''] = ifNeeded.exec(text) ?? [];
  if (name === '' || isMarked(given) || nameAt(sorted, place.section, name) !== undefined) return undefined;
  emit(sorted, 'heading', line, {});
  return nowhere;
}
const ifNeeded =
  /^(\p{Lu}[^.:;!?()]{2,40}) \( ?(?:if|where|as) (?:applicable|appropriate|relevant|required|necessary|needed)\b[^()]{0,20}\)$/u;

/** “3.4 Education so far” behind the heading “3.3 Provision”, “Part 4: Health”: the next part of the form, and no item of the last. */
export function nextPart(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  if (isMarked(given) || !(isNextNumber(sorted, text) || partOfForm.test(text))) return undefined;
  const name = nameAt(sorted, undefined, text) ?? nameAt(sorted, undefined, headingWords(text));
  if (name?.section !== undefined) return openHeading(sorted, line, { ...name, field: undefined }, ranks.plain, place);
  // “2.3 Success criteria” is for the outcomes of 2.1.
  if (name) return undefined;
  emit(sorted, 'heading', line, {});
  return nowhere;
}
const partOfForm = /^(?:Part|Section) (?:\d{1,2}|\(?[A-K]\)?)(?: ?[:.–-]|(?<=\))) +\p{Lu}[^.!?:;]{2,110}$/u;

/** Whether this number follows the one of the part that is open. */
function isNextNumber(sorted: Sorted, text: string): boolean {
  const { passages, texts } = sorted;
  const [, chapter, number] = decimal.exec(text) ?? [];
  if (chapter === undefined || wordsIn(text) > 9 || /[.!?;:,]$|\b(?:will|can|to)\b/.test(text)) return false;
  const last = passages.findLast(({ role }) => role === 'heading');
  const heading = last ? texts.get(last.block)!.slice(last.from, last.to) : '';
  const above = decimal.exec(heading);
  return (
    above?.[1] === chapter &&
    Number(above[2]) + 1 === Number(number) &&
    nameAt(sorted, undefined, heading)?.section !== undefined
  );
}
const decimal = /^(\d{1,2})\.(\d{1,2}) +\p{Lu}/u;
