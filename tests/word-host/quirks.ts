import type { OpenOptions } from './word-host';

/** One way in which some Words misbehave; numbers are issues of OfficeDev/office-js. */
export type Quirk =
  /** On the web a body's paragraphs stay, for the length of one run, those that were there when it first asked (3284). */
  | 'stale-paragraphs'
  /** `uniqueLocalId` is null though the host says that it has 1.6 (4258). */
  | 'no-local-ids'
  /** On a Mac a paragraph inserted behind another takes over its `uniqueLocalId`; the other gets a new one (5784). */
  | 'moving-ids'
  /** Comments are switched off by the organisation, or not allowed in this view. */
  | 'no-comments'
  /** Without a subscription annotations fail with `GeneralException` (5179, 4953). */
  | 'no-annotations'
  /** Annotations made while the pane is closed or has just been opened by the ribbon are there, but not to be seen (5225, 6595). */
  | 'invisible-annotations'
  /** Events come twice, as when several panes or a quick typist make them (4874 loses some: `lost-events`). */
  | 'repeated-events'
  /** Some events never come (4874, 5400). */
  | 'lost-events'
  /** A search does not see the grey prompt of an empty control; whether any Word is so, nobody says. */
  | 'unsearchable-prompts';

/** The Words that schools have, with how each is reported to misbehave. */
export const words = {
  'Word 2019 and 2021': { profile: '1.3', quirks: [] },
  'Word 2024, without subscription': { profile: '1.8', quirks: ['no-annotations', 'no-local-ids'] },
  'Word on the web': { profile: '1.9', quirks: ['stale-paragraphs', 'no-comments', 'lost-events'] },
  'Word for Windows': { profile: '1.9', quirks: ['invisible-annotations', 'repeated-events'] },
  'Word for Mac': { profile: '1.9', quirks: ['moving-ids', 'lost-events'] },
} as const satisfies Readonly<Record<string, Pick<Required<OpenOptions>, 'profile' | 'quirks'>>>;
