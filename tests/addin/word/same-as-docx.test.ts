import { readDocx } from '../../../shared/docx/read';
import { review } from '../../../shared/review';
import { defaultSettings } from '../../../shared/settings';
import type { Draft } from '../../../shared/text/draft';
import { centralBedfordshire } from '../../preview/samples/central-bedfordshire';
import { goodOnePlan } from '../../preview/samples/good-one-plan';
import { typicalOnePlan } from '../../preview/samples/typical-one-plan';
import { openInWord } from '../open-in-word';

const today = '2026-11-22';
const samples = { goodOnePlan, typicalOnePlan, centralBedfordshire };

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
