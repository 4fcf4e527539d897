import type { SectionId } from '../../section';
import { headingWords, wordsIn } from '../heading-words';
import { nameAt } from '../name-at';
import { openHeading } from '../open-heading';
import { emit, nowhere, ranks, type Place, type Sorted } from '../sorted';
import { isMarked, type Given } from './given';

/** “A Pastoral Support Plan (PSP) is used when …”, “Attach here the child’s story”: what a form tells those who fill it in. */
export function talkOfForm({ sorted, line, text, place }: Given): Place | undefined {
  if (text.length < 20 || line.block.heading !== undefined || isOfSomebody(sorted, text)) return undefined;
  const isTalk =
    ofPlans.some((form) => form.test(text)) ||
    (!told.has(place.section) &&
      (forms.some((form) => form.test(text)) || (goesOn.test(text) && isBehindTalk(sorted))));
  if (!isTalk) return undefined;
  emit(sorted, 'label', line, { section: place.section });
  return place;
}

/** Where an order, or a case, is what staff are to do. */
const told = new Set<SectionId | undefined>([
  'provision',
  'home',
  'outcomes',
  'how_to_support',
  'do',
  'recommendations',
  'next_steps',
]);

/** Whether a line speaks of somebody of whom a form knows nothing, or says how much or when. */
function isOfSomebody({ child }: Sorted, text: string): boolean {
  return (
    ofSomebody.test(text.replace(ofAnybody, '')) ||
    (child !== undefined && text.search(child) >= 0) ||
    isNamed.test(text)
  );
}
const ofSomebody =
  /\b(?:he|she|his|hers?|him|I|me|my|we|us|our|mum|dad|nan|each|every|daily|weekly|once|twice|minutes?|mins|mornings?|afternoons?|lunch)\b|\b(?:M(?:r|rs|s|iss)|Dr)\b|\d|(?:mon|tues|wednes|thurs|fri)day/i;
/** A capital within a sentence, of somebody rather than of a paper or its parts. */
const isNamed =
  /(?<=\p{Ll},? )(?!(?:One|Page|Plans?|Profiles?|Passports?|Reviews?|Code|Practice|School|Nursery|Section|Part|Form|Appendix|Education|Educational|Special|Health|Care|Support|Needs|Early|Years|Year|Local|Authority|Council|Head|Headteacher|Parents?|Carers?|Pupils?|Child|Children|Young|Person|People|Assess|Do|Annual|Individual|Learning|Outcomes?|Targets?|Provision|Inclusion|Team|Service|County|Act|Regulations|Send|Senco)\b)\p{Lu}\p{Ll}+/u;
/** “His/her” and “him or her” are of anybody. */
const ofAnybody = /\b(?:his|him|he|s)\/(?:hers?|she|he)\b|\b(?:his|him|he) or (?:hers?|she)\b/gi;

const kind = String.raw`(?:(?:SEND?|EHC|APDR|one|individual|personal|pastoral|behaviour|education|educational|learning|development|support|care|health|response|provision|pupil|student|early|years|one[- ]page) (?:and )?){1,6}(?:plan|programme|profile|passport|map|form|review)`;
/** What is done with a paper. */
const filled = String.raw`be (?:completed|used|filled|sent|signed|kept|reviewed|updated|shared|returned|attached|submitted)`;
/** What a form says of plans in general. */
const ofPlans: readonly RegExp[] = [
  /^(?:The|An?) [A-Z]{2,5} \([A-Za-z ]{4,55}(?:[Pp]lan|[Pp]rogramme|[Pp]rofile|[Pp]assport)\) is (?:an?|the|used|intended|designed|required)\b/,
  new RegExp(
    String.raw`^An? ${kind}(?: \([A-Z]{2,6}\))? is (?:an?(?! must| good| great)|the|used|intended|designed|required)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:This|The) (?:${kind}|plan)(?: \([A-Z]{2,6}\))? (?:(?:can|may|should|must) ${filled}|is (?:an? (?:exemplar|template|working document|legal|statutory|school[- ]based|non-statutory)|divided into|designed|intended|to be (?:used|completed|filled))|consists of)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:This|The) (?:form|template|pro-?forma|document|booklet) (?:(?:can|may|should|must|will|is to) ${filled}|is (?:designed|intended|for use)|allows|consists)\b`,
    'i',
  ),
  /^(?:All |The |Short[- ]term |Long[- ]term )?(?:outcomes?|targets?|objectives|provision) (?:must|should|need to) (?:always )?be (?:SMART|specific|specified|creative|measurable|detailed|quantified|achievable|child[- ]centred|aspirational|person[- ]centred|written|numbered)/i,
];
/** What it says of what is to be written, and of children in general. */
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:All )?${kind}s(?: \([A-Z]{2,6}s?\))? (?:are|can|may|should|must|need)\b(?! be (?:followed|on|in|by|with)\b)`,
    'i',
  ),
  /^This (?:section|box|page|part|column|space) (?:(?:should|must) (?:include|describe|contain|outline|detail|set out|record)|(?:should|must|can|may|is to) be (?:completed|filled|used to (?:record|describe))|is for (?:recording|you to|staff to))\b/i,
  /^(?:[•·*-] ?)?(?:please )?(?:include|attach|record|comment|describe|list|detail|outline|summarise|state|insert|enter|specify|note|add|indicate)\b[^.]*\b(?:(?:here|below)\W*$|here (?:the|any|all)\b|in this (?:box|section|space)\b|(?:the |a )?child\/(?:young|pupil|student|learner)|(?:additional|more|extra) (?:rows|pages|sheets|lines|as necessary))/i,
  /^(?:please )?(?:complete|tick|refer to|see) (?:the|all|one|this|as) (?:[^.]{0,40}\b(?:form|boxes|guidance notes)|appropriate)(?: (?:below|above|overleaf|that apply))?\W*$/i,
  /^(?:The (?:vast )?majority of|Most|Some|All) (?:children|pupils|students|learners) (?:and young people|will have (?:their|needs)|who are looked after|may need)/i,
  /^(?:All )?(?:looked after children|children in care) (?:have|must|should|are)\b/i,
  /^(?:Where|When|If) (?:a|the) (?:child|pupil|student|young person)(?: ?\/ ?(?:young person|child|pupil|student))? (?:is identified|has been identified|(?:continues to|does not) make (?:the |less |little |enough |sufficient |adequate |expected |limited )+(?:than )?(?:expected )?progress)\b/i,
  /^You (?:may|can|should) (?:choose to |wish to )?use (?:a|an|this|the|your own) [^.;]*\b(?:format|form|template)\b/,
  /^(?:Agencies|Professionals|Services)\b[^.:!?]{0,30}: ?\(?(?:e\.g\.|i\.e\.) [^.!?]+(?:etc\.?)?\)?$/,
];
/** How a second paragraph of such talk begins. */
const goesOn = /^(?:It|They|These|Completion of|[A-Z]{2,4}s? (?:should|must|can|is|are))\b/;

function isBehindTalk({ passages, texts }: Sorted): boolean {
  const last = passages.at(-1);
  const words = last?.role === 'label' ? texts.get(last.block)!.slice(last.from, last.to) : '';
  // No label has so many words.
  return words.length > 60;
}

/** “Rewards (if applicable)” where no part is open: a box that may stay empty. */
export function boxIfNeeded(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  const [, name = ''] = ifNeeded.exec(text) ?? [];
  if (name === '' || place.section !== undefined || isMarked(given) || nameAt(sorted, undefined, name) !== undefined)
    return undefined;
  emit(sorted, 'heading', line, {});
  return nowhere;
}
const ifNeeded = /^(\p{Lu}[^.:;!?()]{2,40}) \( ?(?:if|where) (?:applicable|appropriate|relevant)\b[^()]{0,20}\)$/u;

/** “3.4 Views of the family” behind the heading “3.3 Provision”: the next part of the form, and no item of the last. */
export function nextPart(given: Given): Place | undefined {
  const { sorted, line, text, place } = given;
  if (isMarked(given) || !isNextNumber(sorted, text)) return undefined;
  const name = nameAt(sorted, undefined, text) ?? nameAt(sorted, undefined, headingWords(text));
  // “2.3 Success criteria” is for the outcomes of 2.1.
  if (name?.section === undefined) return undefined;
  return openHeading(sorted, line, { ...name, field: undefined }, ranks.plain, place);
}
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
