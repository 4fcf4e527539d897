import { byPlace, orderOf } from '../../text/draft';
import { goodPractice } from '../../plan/authorities';
import type { Outcome } from '../../plan/outcome';
import { stemsOf } from '../../plan/outcome/stems';
import { anchorOf } from '../../plan/outcome/outcome-anchor';
import { passagesOf, wordsAt } from '../../plan/passages';
import type { Passage, Plan } from '../../plan/plan';
import { nextOutcomes } from '../../plan/review/next-plan';
import { withoutStart } from '../../plan/review/started-from';
import type { Span } from '../../text/span';
import { wordsAlone } from '../../text/words-alone';
import { report, rule } from '../rule';

const plain = (text: string): string => wordsAlone(text).join(' ');

/** “Be supported with” and “receive support with” are the same. */
const helped = /^(?:be supported|(?:have|get|receive|access|be given) support) (?:with|in|for|by) /;

/** “Improve reading” and “Improve her reading” are the same. */
const small = /\b(?:his|her|their|my|the|an?) /g;

// A review and a table of support repeat the outcomes they are about; a front page repeats what stands inside.
const repeats = new Set([
  'review',
  'reviewing_outcomes',
  'review_record',
  'recommendations',
  'one_page_profile',
  'pupil_passport',
  'timeline',
  'signatures_sharing',
  'evidence_provision',
]);
/** Of these a whole paragraph elsewhere is a slip. */
const longAgain = new Set(['one_page_profile', 'review', 'recommendations', 'review_record']);
const fields = new Set<Passage['field']>([undefined, 'need', 'comment', 'outcome', 'impact']);

export default rule({
  id: 'same-paragraph-twice',
  severity: 'warning',
  authority: goodPractice('a plan that is ready to share'),
  summary: 'The same outcome or paragraph stands in the plan twice.',
  why: 'One of the two was probably meant to be something else, and the reader looks for a difference that is not there.',
  examples: {
    bad: [
      '## Outcomes\n1. By Easter 2027 Mia will get to 9 lessons out of 10 within three minutes, using her early pass.\n2. By [[Easter 2027 Mia will arrive at 9 out of 10 lessons no later than three minutes in, using her early]] pass.',
      '## About the learner\nMia has cerebral palsy, which affects her legs and her right hand. She tires by the middle of the afternoon. Her hand aches after about ten minutes, and she uses the lift.\n## Support needed\n[[Mia has cerebral palsy, which affects her legs and her right hand. She tires by the middle of the afternoon. Her hand aches after about ten minutes, and she uses the lift.]]',
      '## Outcomes\n1. Mia will bring her planner, pen and ruler to 9 out of 10 registrations.\n2. Mia [[will have her planner, pen and ruler with her at 9 out of 10]] registrations.',
      '## Outcomes\n1. Improve reading.\n2. Mia will read 40 key words.\n3. Improve [[her reading.]]',
      '| Outcome | By when |\n| Improve behaviour | Easter 2027 |\n| To [[improve behaviour.]] | Easter 2027 |',
      '| Outcome | By when |\n| Mia will read 40 key words on her own. | Easter 2027 |\n| Mia [[will read 40 key words on her]] own. | Easter 2027 |',
      '| Outcome | By when |\n| To follow spoken instructions | Easter 2027 |\n| Mia [[will be able to follow spoken]] instructions | Easter 2027 |',
      '## Journey\nMia came in Year 2. Mia finds it hard to follow more than two steps at a time.\n## Needs\n[[Mia finds it hard to follow more than two steps at a time.]] She tires.',
      '## Needs\nMia finds it hard to follow more than two steps at a time. She often waits for somebody to show her what to do.\n## Front page\nShort. [[Mia finds it hard to follow more than two steps at a time. She often waits for somebody to show her what to do.]]',
      '## Needs\nMia is tired by the afternoon, so written work should be kept for the morning. She needs a rest of five minutes with her arm held up before any task that is longer than a page.\n## Recommendations from my review\n[[Mia is tired by the afternoon, so written work should be kept for the morning. She needs a rest of five minutes with her arm held up before any task that is longer than a page.]]',
      '## Needs\nMia finds it hard to follow more than two steps at a time.\n## Home\n[[Mia finds it hard to follow more than two steps at a time.]]',
      '## Outcomes\n1. Mia will copy six lines from a printed sheet in five minutes by Easter 2027.\n2. Mia [[will copy six lines from a printed sheet within five minutes by Easter]] 2027.',
      '## Outcomes\n1. Start written work within 2 minutes of being told, in 4 lessons out of 5 (now 1).\n2. Begin [[his written work within two minutes of being told in four out of five]] lessons.',
      '| Outcome | By when |\n| Mia will pass the Unit 204 theory test with 70% or more | Easter 2027 |\n| Mia [[will score at least 70% in the theory test for Unit]] 204 | Easter 2027 |',
    ],
    good: [
      '## Outcomes\n1. Mia will write 5 sentences about a picture with full stops.\n2. Mia will read 5 sentences about a picture with her partner.',
      '## Outcomes\n1. Answer 3 out of 5 questions about a story read to a group of six.\n2. Answer 3 out of 5 questions about a story read to the whole class.',
      '## Outcomes\nMia will read 40 key words on her own by Easter 2027.\n## Provision\n| Outcome | Support | Who |\n| Mia will read 40 key words on her own by Easter 2027. | Word cards, ten minutes daily | Miss Roe |',
      '| Outcome | Provision |\n| Mia will read 40 key words on her own. | Ten minutes with Miss Roe every morning, one to one |\n| Mia will write her name on her own. | Ten minutes with Miss Roe every morning, one to one |',
      '## Outcomes\nMia will read 40 key words on her own by Easter 2027.\n## Reviewing my outcomes\nMia will read 40 key words on her own by Easter 2027.',
      '## Outcomes\nMia will read 40 key words on her own.\n## Outcomes for the next plan, from 27 November 2026\nMia will read 40 key words on her own.',
      '## The week\n| Day | Morning | Lunch |\n| Monday | Check-in with Mrs Law about the day, 10 minutes (A, B) | Football |\n| Tuesday | Check-in with Mrs Law about the day, 10 minutes (A, B) | Football |',
    ],
  },
  *check(plan) {
    for (const { outcome, sure } of nearlyTheSame(plan))
      yield sure
        ? report(anchorOf(outcome, 'double'), 'This asks for nearly the same as an outcome further up.')
        : report(
            anchorOf(outcome, 'double'),
            'Is this another outcome than the one further up with the same figures?',
            { severity: 'hint' },
          );
    const seen = new Set<string>();
    const doubles: Span[] = [];
    // Short sentences that stood before, too: no slip by themselves, but of one that stands beside them.
    let short: Span | undefined;
    for (const { span, key, isShort } of paragraphs(plan)) {
      const { block, from, to } = span;
      const isNear = (one: Span | undefined): one is Span => one?.block === block && from <= one.to + 2;
      const last = doubles.at(-1);
      // Of a paragraph that stands twice not every sentence has to be told.
      if (isNear(last) && to <= last.to) continue;
      if (seen.has(key)) {
        if (isNear(last)) doubles[doubles.length - 1] = { ...last, to };
        else if (isShort) short = isNear(short) ? { ...short, to } : span;
        else doubles.push(isNear(short) ? { ...span, from: short.from } : span);
      }
      seen.add(key);
    }
    for (const span of doubles) yield report(span, 'The same words stand further up in this plan.');
  },
});

/** The figures of an outcome in order, those in words too, without where it starts, and its day however that is written; a bare “one” is no figure. */
function figuresIn({ text, deadline }: Outcome): string {
  const told = withoutStart(text);
  const figures = inOrder(told.replace(date, '').replace(outOfTen, (_, tenths, of) => `${tenths}0${of} `));
  return figures === '' ? inOrder(told) : `${figures} ${(deadline?.from === 'outcome' && deadline.day) || ''}`;
}
const inOrder = (text: string): string =>
  (text.match(figure) ?? [])
    .map((one) => inWords[one.toLowerCase()] ?? one)
    .sort()
    .join();
const date =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{4}| \d{2}\b)?|\b20\d\d\b/g;
/** “8 out of 10” is 80 %. */
const outOfTen = /\b(\d)((?: [a-z]+){0,2}) ?(?:out of|in|\/) ?10\b/g;
const figure = /\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|hundred)\b(?!-)/gi;
const inWords: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  hundred: '100',
};

/** Outcomes with all the figures and half the words of one before; `sure` where they have nearly all of its words. */
function nearlyTheSame(plan: Plan): readonly { readonly outcome: Outcome; readonly sure: boolean }[] {
  const { child } = plan;
  const byFigures = new Map<string, { key: string; stems: ReadonlySet<string>; about: string }[]>();
  return ownOutcomes(plan).flatMap((outcome) => {
    const { section, aspiration, text } = outcome;
    const figures = aspiration || repeats.has(section ?? '') ? '' : figuresIn(outcome);
    if (figures === '') return [];
    const [key, stems] = [
      plain(text),
      stemsOf(
        withoutStart(text)
          .replace(figure, '')
          .replace(/\bbegin/gi, 'start'),
        child.first,
      ),
    ];
    const least = figures.includes(',') ? 3 : 4;
    const before = byFigures.get(figures) ?? [];
    const about = (text.match(subject) ?? []).join().toLowerCase();
    byFigures.set(figures, [...before, { key, stems, about }]);
    const shares = before.map((one) => {
      const shared = [...stems].filter((stem) => one.stems.has(stem)).length;
      const share = shared / Math.max(stems.size, one.stems.size);
      // Of three words alone most have to be the same.
      // The same in history and in French is two outcomes.
      if (about !== one.about) return 0;
      const few = shared < least && !(share === 1 && shared > 1);
      return one.key === key || few || (shared === 3 && share < 0.6) ? 0 : share;
    });
    const most = Math.max(0, ...shares);
    return most >= 0.5 ? [{ outcome, sure: most > 0.8 }] : [];
  });
}

const subject =
  /\b(?:English|maths|science|history|geography|French|Spanish|German|art|music|PE|computing|RE|drama|biology|chemistry|physics)\b/gi;

/** What goes on into the next plan is carried over on purpose. */
function ownOutcomes(plan: Plan): readonly Outcome[] {
  const next = nextOutcomes(plan);
  return plan.outcomes.filter((outcome) => !next.has(outcome));
}

const isDay = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?s?$/i;

function* paragraphs(plan: Plan) {
  const { passages, outcomes, provisions, blocks, child, prose } = plan;
  const parsed = new Set(outcomes.map(({ span }) => span.block));
  // Where outcomes stand first and then beside their support, the second are no slip.
  const supported = new Set(provisions.flatMap(({ record }) => record ?? []));
  const firstBeside = supported.has(outcomes[0]?.record ?? '') ? Infinity : 0;
  const head = new RegExp(
    `^(?:to|(?:${plain(child.first ?? 'the child')}|the (?:learner|pupil|student|child)|he|she|they|i)(?: (?:will|can|should|is|to))+)(?: be able to)? `,
  );
  const outcomeParts = ownOutcomes(plan)
    .filter(({ section }) => !repeats.has(section ?? ''))
    .filter(({ record = '' }, index) => index < firstBeside || !supported.has(record))
    .map(({ span, text }) => ({
      span: anchorOf({ span, text }, 'double'),
      isShort: false,
      key: `outcome ${plain(text).replace(head, '').replace(helped, 'support ').replace(small, '')}`,
      least: 3,
    }));
  // A timetable has the same on several days.
  const rowAt = ({ block }: Passage) => {
    const cell = blocks.get(block)!.cell;
    return cell && `${cell.table} ${cell.row}`;
  };
  const ofDays = new Set(passages.map((one) => (isDay.test(wordsAt(plan, one).trim()) ? rowAt(one) : undefined)));
  ofDays.delete(undefined);
  const isParagraph = (passage: Passage) => isLongEnough(passage) && !ofDays.has(rowAt(passage));
  const isLongEnough = ({ role, section, field, block, from, to }: Passage) =>
    role === 'content' &&
    !blocks.get(block)!.aside &&
    !parsed.has(block) &&
    // A whole paragraph that stands in the profile or a review, too, was not meant for both.
    (!repeats.has(section ?? '') || (longAgain.has(section ?? '') && to - from > 120)) &&
    (fields.has(field) || (field === 'home' && to - from > 100) || (field === 'baseline' && to - from > 150));
  const others = passages.filter(isParagraph).map((span) => ({
    span,
    isShort: false,
    key: plain(wordsAt({ blocks }, span)),
    least: 8,
  }));
  // A sentence that was carried over stands in a paragraph with others.
  const sentences = prose.sentences.flatMap(({ block, from: start, to, words }) => {
    const whole =
      words < 3
        ? undefined
        : passagesOf({ passages }, block).find((one) => isParagraph(one) && one.from < to && start < one.to);
    if (!whole) return [];
    const from = Math.max(start, whole.from);
    const text = wordsAt({ blocks }, { block, from, to });
    if (whole.to - whole.from <= to - from + 2 || /["“]/.test(text)) return [];
    return [{ span: { block, from, to }, key: plain(text), least: 3 }];
  });
  const isLong = ({ key, least }: { readonly key: string; readonly least: number }) =>
    key.split(' ', least).length === least;
  const all = [
    ...outcomeParts,
    ...others,
    ...sentences.map((one) => ({ ...one, isShort: !isLong({ key: one.key, least: 8 }) })),
  ].filter((one) => isLong(one) && !/^(?:please )?see (?:the )?(?:attached|above|below|over)/.test(one.key));
  const compare = byPlace(orderOf(blocks.values()));
  yield* all.sort((a, b) => compare(a.span, b.span));
}
