import { wordsOf, type Stretch, type Word } from '../outcome/words';
import { isWork, kindInPlace } from './kind-in-place';
import type { WordKind } from './activity-words';
import { findProgramme } from '../outcome/support-names';
import { impliedByJob } from './implied-by-job';
import {
  phrases,
  phraseStarts,
  circumstances,
  means,
  endings,
  amount,
  pronouns,
  weakMarks,
  lightVerbs,
  months,
  empty,
} from './what-words';
import { find, replaceAll } from '../../text/match';

/** How far words in front leave open what is done: not; “support with …”; “encourage to …”. */
type Cover = 0 | 1 | 2;

/** What is done or given, clearly enough to picture, from a text and what `bareOf` leaves of it; absent for “support”, “a programme”, “help with handwriting”. */
export function findWhat(text: string, bare: string): Stretch | undefined {
  const words = [trained, minded, rota].reduce((left, shape) => replaceAll(shape, left, blank), bare);
  return new Reading(words).read() ?? impliedByJob(text) ?? findProgramme(words) ?? plainlyDone(text);
}

/** “Will bear his needs in mind when planning”: what somebody thinks of, and nothing that is done. */
const minded = /\b(?:bear(?:s|ing)?(?: [a-z]+){1,3} in mind|hav(?:e|ing) regard to)\b.*/gi;
/** “… from a TA trained in Makaton.”: what somebody learnt, and not what is done. */
const trained = /\btrained (?:in|on|to use) [\w -]{2,30}(?=\W*$)/gi;

/** “The TA helps Alfie change”, “Talking Partners led by Mrs Grey”, “a talk about the report card”. */
function plainlyDone(text: string): Stretch | undefined {
  const found =
    find(helps, text) ??
    find(led, text) ??
    find(talk, text) ??
    find(taken, text) ??
    find(meets, text) ??
    find(shown, text) ??
    find(eats, text) ??
    find(rewords, text) ??
    find(reviews, text) ??
    find(inExams, text);
  return found ? { from: found.index, to: found.index + found[0].trimEnd().length } : undefined;
}
const helps =
  /\bhelps? (?:\p{Lu}\p{Ll}+|him|her|them) (?:to )?(?:change|dress|undress|eat|wash|pack|unpack|line up|get (?:ready|changed|dressed)|carry|cut|tie|zip|log on|tidy|cross|board)\b/u;
const talk =
  /\b(?:talks?|talking|chats?|meetings?|conversations?)(?: (?:with|to) (?:(?:his|her|the) )?[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)? about (?!(?:it|this|that|things|anything|any|issues|concerns|(?:(?:his|her|their|the|any) )?(?:behaviou?r|feelings|emotions|worries|progress|needs|problems|difficulties|targets?))\b)(?:how|what|why|the|his|her|their|an?)? ?[a-z]{3,}|\b(?:talks?|speaks?) (?:to|with) [^.;|]{2,40} (?:by|over the|on the) phone\b|\b(?:talks?|chats?) to (?:practise|rehearse|plan|go through) (?:[a-z]+ing|how|what|the|his|her|an?) [a-z]{3,}/i;
/** “A meeting with Gareth to plan coursework deadlines”, “a ten-minute walk and talk” */
const meets =
  /\b(?:meetings?|chats?) with [^.;|]{3,90}?\bto (?:plan|go through|set out|look at|choose|sort|talk through|write|decide|pick|mark)\b (?:\p{L}+ )?\p{L}{3,}|\b(?:for|on) an? (?:[\p{L}\d-]+ )?walk\b/u;
/** “Takes a group of six for a friendship circle”, “takes Cara and three others for number sense work” */
const taken =
  /\btakes? (?:[\p{L}’']+,? ){1,6}?for (?:an? )?(?!(?:group|small|extra|individual|class|one|intervention|support|some|catch)\b)[a-z-]+ (?:[a-z-]+ )?(?:work|circle|games|practice)\b/u;
const shown = /\bshows? (?:\p{Lu}\p{Ll}+|him|her|them) how to [a-z]{3,} [a-z]+/u;
/** “Rowan and one friend have lunch in the shared area” */
const eats =
  /\b(?:has|have|having|eats?|eating) (?:(?:his|her|their|a) )?(?:packed |school )?(?:lunch|breakfast|snack|dinner) (?=in|at|with|on)/i;
/** “…, who will reword instructions and refocus Mia on her task” */
const rewords =
  /\bwho (?:will |then )?(?:rewords?|repeats?|re-?explains?|explains?|reads?|breaks? down|chunks?|checks?|scribes?|models?|refocus(?:es)?) (?:(?:the|his|her|their|each|all|what) )?[a-z]{4,}/i;
/** “Speech therapist to visit school to review targets” */
const reviews =
  /\b(?:visits?|comes?|calls?)\b[^.;]{0,40} to (?:review|check|update|set|adjust) (?:(?:the|his|her|their) )?(?:speech |language |therapy |exercise )?(?:targets?|programme|exercises|equipment|splints?|hearing aids?)\b/i;
/** “Reader and extra time” */
const inExams =
  /\b(?:readers?|scribes?|prompter|rest breaks?|(?:separate|small|quiet) room|word processor|laptop)(?:,| and| or| &|\/| \+) (?:25% )?extra time\b|\bextra time(?:,| and| or| &|\/| \+) (?:an? )?(?:reader|scribe|prompter|rest breaks?|(?:separate|small|quiet) room|word processor|laptop)\b/i;
const led =
  /^(?!(?:Intervention|Support|Session|Group|Help|Work|Small|Targeted|Additional|Extra|Teaching|Lesson|Catch)s?\b)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?=(?:led|run|delivered|taught) by\b)/u;

const example = /\b(?:e\.g|i\.e)\b\.?/gi;
/** “Every break” is a time. */
const everyBreak = /\b(?:every|each|all|both) (?:the )?(?:morning |afternoon )?breaks?\b(?!-)/gi;
/** “TA rota on the staffroom wall”: where it can be looked up. */
const rota = /\b(?:[A-Za-z]+ )?rota\b(?: (?:on|in|by|at) [^,.;:|#]+)?/gi;
const blank = ([words]: RegExpExecArray) => ' '.repeat(words.length);

/** One pass over the words of a provision, phrase by phrase. */
class Reading {
  readonly #words: readonly Word[];
  readonly #phrases: Map<number, number>;
  #cover: Cover = 0;
  #circumstance = false;
  #topical = false;
  #blurred = false;
  /** “The therapist’s programme” is one that lies there. */
  #owned = false;
  /** Whether the phrase at hand began with an article: then words in front of a person are part of who it is. */
  #determined = false;
  /** “Works with her on social skills” names no more than a field. */
  #working = false;
  /** “Advise on seating” is talk of the thing. */
  #told = false;
  /** “Spends ten minutes at the start of each session playing …”: what the time goes on is still to come. */
  #spending = false;
  /** Whether an infinitive stands behind a hope: “encourage him to read and write”. */
  #nested = false;
  /** Words of the phrase at hand that would say it, unless its head is hollow. */
  #pending: { readonly word: Word; readonly kind: WordKind | undefined; readonly first: boolean }[] = [];
  /** “Takes him out to the library”: says what is done unless something hollow follows. */
  #light: { readonly word: Word; readonly at: number } | undefined;
  #found: { from: number; to: number } | undefined;

  constructor(bare: string) {
    const words = wordsOf(bare);
    this.#phrases = new Map();
    this.#words = words.some(({ raw, word }) => raw.endsWith('%') || phraseStarts.has(word.split('-', 1)[0]!))
      ? wordsOf(this.#mask(bare))
      : words;
  }

  /** The text with each phrase as one `@`, at the same length. */
  #mask(bare: string): string {
    const left = [example, everyBreak].reduce((text, shape) => replaceAll(shape, text, blank), bare);
    return replaceAll(phrases, left, ({ 0: words, index: at }) => {
      this.#phrases.set(at, at + words.length);
      return '@'.padEnd(words.length);
    });
  }

  read(): Stretch | undefined {
    for (let at = 0; at < this.#words.length; at++) {
      const { raw, from } = this.#words[at]!;
      const phrase = this.#phrases.get(from);
      if (phrase !== undefined) this.#count(from, phrase);
      else if (raw === '#') this.#person(at);
      else if (!/^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(raw)) this.#mark(at);
      else this.#word(at);
    }
    this.#flush();
    this.#settle(this.#words.length);
    return this.#found;
  }

  #person(at: number): void {
    // “The bilingual assistant”
    if (this.#determined) this.#pending = [];
    this.#flush();
    this.#circumstance = false;
    this.#owned = /^['’]$/.test(this.#words[at + 1]?.raw ?? '');
    const before = this.#words[at - 1]?.raw;
    if (before === undefined || before === ',') this.#cover = 0;
  }

  #mark(at: number): void {
    const { raw } = this.#words[at]!;
    if (raw === '/' || raw === '&') return;
    this.#flush();
    if (/^[.;:|–—]$/.test(raw)) this.#settle(at);
    if (/^\d/.test(raw) || weakMarks.has(raw)) {
      if (raw === ',') this.#circumstance = false;
      return;
    }
    this.#open();
    this.#topical = false;
  }

  #word(at: number): void {
    const word = this.#words[at]!;
    const next = this.#words[at + 1]?.word;
    if (means.has(word.word) && (word.word !== 'by' || next?.endsWith('ing'))) {
      this.#flush();
      if (word.word !== 'through' || this.#cover > 0) this.#open();
    } else if (word.word === 'such' || (word.word === 'so' && next !== 'much') || word.word === 'because') {
      this.#flush();
      if (word.word === 'such') this.#open();
      else this.#cover = 2;
    } else {
      this.#working ||= isWork(this.#words, at);
      this.#spend(at);
      this.#judge(at, kindInPlace(this.#words, at));
    }
  }

  /** Where time is spent, the first verb in -ing says on what. */
  #spend(at: number): void {
    const { word } = this.#words[at]!;
    if (/^spen(?:ds?|t|ding)$/.test(word)) this.#spending = true;
    else if (this.#spending && /[a-z]{3}ing$/.test(word) && spentOn.has(kindInPlace(this.#words, at))) {
      this.#flush();
      this.#open();
      this.#spending = false;
    }
  }

  #open(): void {
    this.#told = false;
    this.#cover = 0;
    this.#circumstance = false;
  }

  /** Ends what a light verb governs. */
  #settle(at: number): void {
    if (this.#light && at - this.#light.at > 3) this.#count(this.#light.word.from, this.#light.word.to);
    this.#light = undefined;
  }

  #judge(at: number, kind: WordKind | undefined): void {
    const word = this.#words[at]!;
    if (kind !== undefined && empty.has(kind)) this.#light = undefined;
    const before = this.#words[at - 1]?.word;
    switch (kind) {
      case 'glue':
        this.#glue(at);
        break;
      case 'hollow':
        // “Rapid Reading Support”
        // “Spelling work”
        if (word.word === 'work' && this.#pending.at(-1)?.kind === 'activity') this.#flush();
        else if (/^\p{Lu}\p{Ll}/u.test(word.raw) && this.#pending.some(isCapital)) this.#flush();
        else this.#drop();
        if (this.#cover === 0) this.#cover = 1;
        break;
      case 'range': {
        this.#flush((one) => one.kind === 'thing' || one.kind === 'activity' || isNamed(one));
        const next = this.#words[at + 1]?.word;
        // “Imran’s programme”
        if (this.#owned || /^\p{Lu}.*['’]s$/u.test(this.#words[at - 1]?.raw ?? '')) this.#count(word.from, word.to);
        if (this.#cover < 2) this.#cover = next === 'of' || next === 'on' || next === "'" ? 0 : 1;
        break;
      }
      case 'session':
        if (this.#pending.length > 0) this.#flush(() => true);
        this.#topical = true;
        break;
      case 'blur':
        this.#blurred = true;
        break;
      case 'aim':
        this.#flush();
        // “Opportunities for rest breaks” names them.
        if (/^opportunit/.test(word.word) && this.#words[at + 1]?.word === 'for') this.#working = true;
        else if (!this.#topical || before !== 'on') this.#cover = 2;
        this.#nested = false;
        break;
      case 'help':
        this.#flush();
        if (this.#cover === 0) this.#cover = 1;
        break;
      case 'act':
        this.#act(word, before, this.#words[at + 1]?.word ?? '');
        break;
      default:
        this.#pending.push({ word, kind, first: at === 0 });
    }
  }

  #glue(at: number): void {
    const { word } = this.#words[at]!;
    if (word === 'and' || word === 'or') return;
    if ((word === 'on' || word === 'about') && this.#cover === 2 && !this.#nested) this.#told = true;
    // “LSA in the room gives Theo a break”: behind a place somebody acts.
    if (lightVerbs.has(word) && /s$/.test(word) && this.#circumstance && this.#cover === 0 && this.#serves(at))
      this.#open();
    if (lightVerbs.has(word) && this.#cover === 0 && this.#hasDoer(at)) this.#light = { word: this.#words[at]!, at };
    this.#flush();
    this.#determined = /^(?:the|an?|our)$/.test(word);
    // “Opportunities for …”, “training in …” go on to say what.
    if (
      circumstances.has(word) &&
      !/^(?:opportunit|(?:lesson|training|course|tuition|teaching)$)/.test(this.#words[at - 1]?.word ?? '')
    )
      this.#circumstance = !this.#isAmount(at + 1);
    else if (endings.has(word)) this.#circumstance = false;
    if (word === 'to') this.#nested = true;
  }

  /** Whether a person stands in front of a verb: “#”, “# to”, or a first name. */
  #hasDoer(at: number): boolean {
    const { raw = '', word = '' } = this.#words[at - 1] ?? {};
    const doer = word === 'to' || word === 'will' ? this.#words[at - 2]?.raw : raw;
    return !this.#isAmount(at + 1) && (doer === '#' || (at === 1 && /^\p{Lu}\p{Ll}+$/u.test(raw)));
  }

  /** Whether a person stands behind a verb: “gives him”, “gives Theo”. */
  #serves(at: number): boolean {
    const { raw = '', word = '' } = this.#words[at + 1] ?? {};
    return pronouns.has(word) || /^\p{Lu}\p{Ll}/u.test(raw);
  }

  /** “For 45 minutes” is no circumstance. */
  #isAmount(at: number): boolean {
    const { word = '' } = this.#words[at] ?? {};
    const next = this.#words[at + 1]?.word ?? '';
    return amount.test(word) || (/^an?$/.test(word) && /^(?:hour|half|quarter|few)/.test(next));
  }

  #act(word: Word, before: string | undefined, next: string): void {
    const gerund = word.word.endsWith('ing');
    const joined = before === ',' || (!gerund && (before === 'and' || before === '&' || before === 'then'));
    this.#flush();
    // “TA based in the hub hears her read”: behind a place somebody acts.
    if (this.#circumstance && this.#cover === 0 && /[^s]s$/.test(word.word) && (pronouns.has(next) || this.#acts(word)))
      this.#open();
    // “One morning in February watching him”: a month ends with what is done in it.
    if (this.#circumstance && gerund && months.has(before ?? '')) this.#circumstance = false;
    if (joined && !(this.#cover === 2 && this.#nested)) this.#open();
    if (this.#circumstance || this.#cover === 2) return;
    if (this.#cover === 1 && !(before === 'to' || joined || pronouns.has(before ?? ''))) return;
    this.#count(word.from, word.to);
  }

  /** “# in maths models …”: a person, a place of two words at most, and what is done there. */
  #acts(word: Word): boolean {
    const at = this.#words.indexOf(word);
    const before = this.#words[at - 1]?.word ?? '';
    return (
      !circumstances.has(before) &&
      !/^(?:the|an?|his|her|their)$/.test(before) &&
      this.#words.slice(Math.max(0, at - 4), at - 1).some(({ raw }) => raw === '#')
    );
  }

  #count(from: number, to: number): void {
    this.#found = { from: this.#found?.from ?? from, to: this.#found ? Math.max(this.#found.to, to) : to };
  }

  #drop(): void {
    for (const one of this.#pending) if (isNamed(one)) this.#count(one.word.from, one.word.to);
    this.#pending = [];
    this.#blurred = false;
  }

  /** Ends a phrase: what it holds counts if nothing in front of it leaves it open. */
  #flush(wanted: (one: Pending) => boolean = (one) => one.kind !== 'subject' || this.#topical): void {
    for (const one of this.#pending) {
      const named = one.kind === 'thing' || one.kind === 'programme';
      const free = (named && !this.#told) || (this.#cover === 0 && !this.#circumstance);
      if (free && !this.#blurred && wanted(one) && !(this.#working && one.kind === 'area'))
        this.#count(one.word.from, one.word.to);
    }
    this.#pending = [];
    this.#blurred = false;
  }
}

/** Kinds of words in -ing that are something done. */
const spentOn: ReadonlySet<WordKind | undefined> = new Set([undefined, 'act', 'activity']);

type Pending = { readonly word: Word; readonly kind: WordKind | undefined; readonly first: boolean };

/** Part of a title that no list has. */
const isCapital = ({ word, kind }: Pending): boolean => kind === undefined && /^\p{Lu}\p{Ll}/u.test(word.raw);

/** A programme with a name of its own (“Numicon intervention”); capitals alone may be a kind of need (“SEMH intervention”). */
const isNamed = ({ word, kind, first }: Pending): boolean =>
  kind === 'programme' || (kind === undefined && !first && /^\p{Lu}\p{Ll}/u.test(word.raw));
