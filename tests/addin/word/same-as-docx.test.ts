import { readDocx } from '../../../shared/docx/read';
import { review } from '../../../shared/review';
import { defaultSettings } from '../../../shared/settings';
import type { Draft } from '../../../shared/text/draft';
import { centralBedfordshire } from '../../preview/samples/central-bedfordshire';
import { goodOnePlan } from '../../preview/samples/good-one-plan';
import { typicalOnePlan } from '../../preview/samples/typical-one-plan';
import { asTypedDocx } from '../../corpus/as-typed-docx';
import { openInWord } from '../open-in-word';

const today = '2026-11-22';
/** A plan that nobody prepared: headings by their place, empty lines, bullets under bullets. */
const typedOnePlan = () => asTypedDocx(typed);
const typed = [
  'Plan for Mia Hart, Year 3',
  '',
  'What makes us smile',
  'Mia draws maps of places that she has made up, and she is kind to the children in Reception.',
  '',
  'This term on the ladder',
  '- First rung',
  '  - By 12 February 2027 Mia will read 40 of the 60 words on her list (24 now).',
  '  - Mrs Doyle reads with Mia for 10 minutes every day.',
  '- Second rung',
  '  - Mia will improve her handwriting.',
  '',
  'We look again on 12 February 2027.',
].join('\n');
const samples = { goodOnePlan, typicalOnePlan, centralBedfordshire, typedOnePlan };

/** What both readers must agree on: ids are each reader's own, and only one of them keeps blank lines. */
const blocks = (draft: Draft) =>
  draft.blocks.flatMap(({ text, heading, bold, list, section, aside, cell }) =>
    aside || text.trim() === ''
      ? []
      : [{ text, heading, bold, list, section, cell: cell && [cell.row, cell.column, cell.header] }],
  );
const notes = (draft: Draft) =>
  review(draft, defaultSettings(today)).map(({ rule, quote, place }) => [
    rule,
    'missing' in place ? place.missing : quote,
  ]);

describe('a document open in Word', () => {
  it.each(Object.entries(samples))('reads as its file does: %s', async (_name, make) => {
    const bytes = make(today);
    const { host, close } = await openInWord(bytes);
    const inWord = await host.read();
    await close();
    const inFile = readDocx(bytes);
    expect(blocks(inWord)).toEqual(blocks(inFile));
    expect(notes(inWord)).toEqual(notes(inFile));
  });
});
