import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cases as keyboard } from './pane-keyboard';
import { cases as notes } from './pane-notes';
import { cases as plan } from './pane-plan';
import { cases as screens } from './pane-screens';
import { cases as settings } from './pane-settings';
import type { Case } from './run';
import { cases as walk } from './twenty-steps';

/** How a step of docs/word.md is shown without Word, beside the cases `twenty steps: …` of its number. */
interface WordStep {
  /** How what is to be done begins there. */
  readonly does: string;
  /** Names of other cases that show it or a part of it, less the Word that each is tried in. */
  readonly also?: readonly string[];
  /** What of it real Word alone can show. */
  readonly onlyInWord?: string;
}

/** The steps of docs/word.md in their order. */
const steps: readonly WordStep[] = [
  { does: 'Home, Check plan', onlyInWord: 'the tab Home, and how long Word itself takes' },
  { does: 'press the first thing', onlyInWord: 'how Word scrolls' },
  {
    does: 'Settings, Underline notes',
    also: [
      'notes are underlined in the document when that is chosen and Word can; a click there opens the note, and they go with their notes and with the pane',
    ],
    onlyInWord: 'how each Word draws underlines, and in which of them its window is right',
  },
  {
    does: 'Tab into the notes',
    also: ['pane by keyboard: check, next note, its words, fix, ignore and undo'],
    onlyInWord: 'the speech of a screen reader: here its names and roles',
  },
  { does: 'Why, then the link', onlyInWord: 'the browser that opens' },
  {
    does: 'a fix, then Ctrl+Z',
    also: ['a fix changes just its words, and one Undo takes it back'],
    onlyInWord: 'Word’s own undo: here one step for each batch',
  },
  {
    does: 'Settings, Make fixes as tracked changes',
    also: ['fixes are tracked changes when that is chosen and Word can'],
    onlyInWord: 'how the change is shown',
  },
  {
    does: '… on a note, Leave a comment',
    also: ['a comment for a colleague stands on the words, where Word has comments'],
    onlyInWord: 'how the comment is shown',
  },
  { does: '… , Always ignore' },
  {
    does: 'Ignore a note, save',
    also: ['an ignored note stays away after saving and opening, and the file has none of its words'],
    onlyInWord: 'a file that Word saved',
  },
  {
    does: 'type in the document',
    also: ['the notes follow what is typed', 'a card stays where it is while somebody types the same words further up'],
    onlyInWord: 'when Word tells of what is typed',
  },
  { does: 'Outcomes' },
  {
    does: 'Write an outcome',
    also: [
      'an outcome is built, kept while something else is looked at, judged while it is written, and put into the right cells',
    ],
  },
  { does: 'Rewrite a weak outcome' },
  {
    does: 'Sections, Insert',
    also: ['every menu of the ribbon works with the pane closed, shows what it did, and says what was there already'],
    onlyInWord: 'how it is laid out',
  },
  { does: 'close the pane', onlyInWord: 'whether the ribbon can be pressed beside the small window' },
  {
    does: 'Review, Add a review',
    also: ['a review and the next plan are added behind all else, with a drop-down where Word has one'],
    onlyInWord: 'the drop-down as it opens',
  },
  {
    does: 'Next note on the ribbon',
    also: ['Next note and Check this outcome answer with the pane closed, and say so where there is nothing'],
    onlyInWord: 'Word’s own menu at the right mouse button',
  },
  {
    does: 'Settings, Use this document’s headings',
    also: ['a school’s own form becomes a kind of plan: mapped, corrected, exported, imported, and offered'],
  },
  {
    does: 'a read-only document',
    also: ['light', 'dark grey', 'black', 'contrast'].map(
      (look) => `pane: axe finds nothing, nothing is cut off, moves or has no name on any screen, ${look}`,
    ),
    onlyInWord: 'Office’s themes beyond their colours',
  },
];

const nameOf = ({ name }: Case) => name.replace(/^pane, [^:]*: /, '');

/** Throws where a step of docs/word.md has no case, or a case none of its steps. */
function mustShowAll(): Promise<void> {
  const table = readFileSync('docs/word.md', 'utf8').matchAll(/^\| (\d+) \| (.*?) \|/gm);
  const rows = [...table].map(([, number, does]) => ({ number: Number(number), does: does! }));
  assert.deepEqual(
    rows.map(({ number, does }) => [number, does.slice(0, steps[number - 1]?.does.length)]),
    steps.map(({ does }, index) => [index + 1, does]),
  );
  const names = new Set([keyboard, notes, plan, screens, settings].flat().map(nameOf));
  const walked = new Set(walk.map(({ name }) => Number(/^twenty steps: (\d+) /.exec(name)?.[1])));
  for (const number of walked) assert.ok(steps[number - 1], `there is no step ${number}`);
  for (const [index, { also = [] }] of steps.entries()) {
    for (const name of also) assert.ok(names.has(name), `step ${index + 1}: there is no case “${name}”`);
    assert.ok(walked.has(index + 1) || also.length > 0, `no case shows step ${index + 1}`);
  }
  return Promise.resolve();
}

export const cases: readonly Case[] = [
  {
    name: 'twenty steps: each step of docs/word.md is shown by a case',
    run: mustShowAll,
  },
];
