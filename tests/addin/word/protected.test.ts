import { strFromU8, unzipSync } from 'fflate';
import { wordHost } from '../../../addin/word/word-host';
import { templates } from '../../../shared/plan/templates';
import type { Edit } from '../../../shared/text/span';
import type { Draft } from '../../../shared/text/draft';
import { makeDocx, paragraph, restrictedTo } from '../../word-host/make-docx';
import { openInWord, type InWord } from '../open-in-word';

const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Staff liaise.')}</w:sdtContent></w:sdt>`;
const lines = [paragraph('Needs', 'Heading1'), 'We liaise.', control, 'end'];

function edit({ blocks }: Draft, line: number): Edit {
  const { id, text } = blocks[line]!;
  const from = text.indexOf('liaise');
  return { span: { block: id, from, to: from + 6 }, expected: 'liaise', insert: 'talk' };
}

/** What became of it: the answer, or the first words of what is said. */
const said = (task: Promise<unknown>) =>
  task.then(String, (cause: unknown) => (cause as Error).message.split(' ').slice(0, 7).join(' '));

const refused = 'Word does not let this document be';
const noComment = 'Word does not allow comments here. The';

describe('a document that Restrict Editing protects', () => {
  let opened: InWord;
  afterEach(() => opened.close());

  it.each([
    ['readOnly', { words: refused, control: refused, comment: noComment, section: refused }],
    ['comments', { words: refused, control: refused, comment: 'undefined', section: refused }],
    ['forms', { words: refused, control: 'applied', comment: noComment, section: refused }],
    ['trackedChanges', { words: 'applied', control: 'applied', comment: 'undefined', section: '[object Object]' }],
  ] as const)('for %s is read, changed where it may be, and says why not elsewhere', async (kind, expected) => {
    opened = await openInWord(makeDocx(lines, '', restrictedTo(kind)));
    const { word } = opened;
    const host = wordHost(() => ({ trackFixes: kind === 'trackedChanges' }));
    const draft = await host.read();
    const [, first] = draft.blocks;
    expect({
      words: await said(host.apply([edit(draft, 1)])),
      control: await said(host.apply([edit(draft, 2)])),
      comment: await said(host.comment!({ block: first!.id, from: 0, to: 2 }, 'Who?')),
      section: await said(host.insert(templates[0], ['outcomes'], 'order')),
    }).toEqual(expected);
    await host.reveal({ block: first!.id, from: 0, to: 2 });
    expect(word.selection?.text).toBe('We');
    if (kind === 'readOnly' || kind === 'comments') expect(word.paragraphs()[2]).toBe('Staff liaise.');
    const xml = strFromU8(unzipSync(word.save())['word/document.xml']!);
    expect(xml.includes('<w:del ')).toBe(kind === 'trackedChanges');
  });
});
