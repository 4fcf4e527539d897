import { lexicon } from '../lexicons';
import { areUnread, unreadSettings, type Settings } from '../settings';
import { finished, type Steps } from '../steps';
import type { Draft } from '../text/draft';
import { seemsEnglish } from '../text/language';
import { readingProse } from '../text/read-prose';
import { outlining } from './outline';
import type { Plan } from './plan';
import { readingChild } from './child/read-child';
import { readingDates } from './dates/read-dates';
import { readingOutcomes } from './outcome/read-outcomes';
import { readingProvisions } from './provision/read-provisions';
import { readReviews } from './review/read-reviews';
import { readMeetings } from './parts/timeline';

const notEnglish =
  'This text does not seem to be in English. Notes are made on English text only, so there are none here.';

const brokenSettings = ({ broken = [], brokenSchool = [] }: Settings): readonly string[] => [
  ...(areUnread({ broken })
    ? [unreadSettings]
    : broken.length === 0
      ? []
      : [`Some of your settings could not be read (${broken.join(', ')}). The usual ones are used in their place.`]),
  ...(brokenSchool.length === 0
    ? []
    : [
        `Settings that your school made could not be read (${brokenSchool.join(', ')}). Yours or the usual ones are used in their place. Whoever keeps the file school-settings.json can put it right.`,
      ]),
];

/** Reads a draft once: sections, child, dates, records and words. `previous` is last cycle's plan. */
export const readPlan = (draft: Draft, settings: Settings, previous?: Plan): Plan =>
  finished(readingPlan(draft, settings, previous));

/** `readPlan` in steps. */
export function* readingPlan(draft: Draft, settings: Settings, previous?: Plan): Steps<Plan> {
  const sorted = yield* outlining(draft, settings);
  yield;
  const child = yield* readingChild(draft, sorted, settings);
  yield;
  const english = seemsEnglish(draft.blocks.map(({ text }) => text));
  yield;
  const { dates, reviewDate } = yield* readingDates(draft, sorted, child, settings);
  yield;
  const prose = yield* readingProse(draft.blocks, lexicon);
  yield;
  // One shape for every plan, from the start to the end: spread together, each would be a shape of its own to the engine.
  const plan = {
    template: sorted.template,
    sections: sorted.sections,
    passages: sorted.passages,
    dates,
    reviewDate,
    draft,
    settings,
    today: settings.today,
    blocks: new Map(draft.blocks.map((block) => [block.id, block])),
    child,
    prose,
    english,
    notices: [...brokenSettings(settings), ...(draft.notices ?? []), ...(english ? [] : [notEnglish])],
    previous,
    outcomes: [],
    provisions: [],
    reviews: [],
    meetings: [],
  };
  const written = yield* readingOutcomes(plan);
  yield;
  const { outcomes, reviews } = readReviews(plan, written);
  yield;
  const provisions = yield* readingProvisions(plan);
  yield;
  return { ...plan, outcomes, provisions, reviews, meetings: readMeetings(plan, reviews) };
}
