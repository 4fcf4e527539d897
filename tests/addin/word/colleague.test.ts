import { strFromU8, unzipSync } from 'fflate';
import type { Profile, WordHost } from '../../word-host';
import { openInWord } from '../open-in-word';
import { wordHost } from '../../../addin/word/word-host';

const text = 'Mia gets help and more help.';
const span = (block: string) => ({ block, from: 23, to: 27 });

describe('comments for a colleague', () => {
  it('stand on the words and not elsewhere', async () => {
    const { host, close } = await openInWord([text]);
    const [block] = (await host.read()).blocks;
    await host.comment!(span(block!.id), 'Which help?');
    const found = await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load('items/content');
      await context.sync();
      const range = comments.items[0]!.getRange();
      range.load('text');
      await context.sync();
      return comments.items.map(({ content }) => [content, range.text]);
    });
    expect(found).toEqual([['Which help?', 'help']]);
    await close();
  });

  it('are not offered by a Word that has none', async () => {
    const { host, close } = await openInWord([text], { profile: '1.3' });
    expect('comment' in host).toBe(false);
    await close();
  });

  it('that the document does not allow are said, and nothing is changed', async () => {
    const { host, word, close } = await openInWord([text]);
    const [block] = (await host.read()).blocks;
    word.refuse('Range.insertComment', 'AccessDenied');
    await expect(host.comment!(span(block!.id), 'Which help?')).rejects.toMatchObject({
      name: 'HostError',
      message: expect.stringMatching(/does not allow comments here/) as string,
    });
    expect(word.paragraphs()).toEqual([text]);
    await close();
  });
});

describe('fixes as tracked changes', () => {
  const fix = async (profile: Profile, trackFixes: boolean) => {
    const { word, close } = await openInWord([text], { profile });
    const host = wordHost(() => ({ trackFixes }));
    const [block] = (await host.read()).blocks;
    const before = word.syncs;
    expect(await host.apply([{ span: span(block!.id), expected: 'help', insert: 'a book' }])).toBe('applied');
    const syncs = word.syncs - before;
    const mode = profile === '1.3' ? undefined : await trackingMode();
    await close();
    return { syncs, mode };
  };

  it('are tracked when asked for, in no more round trips, and the writer’s own mode comes back', async () => {
    const { syncs, mode } = await fix('1.9', true);
    expect(syncs).toBeLessThanOrEqual(3);
    expect(mode).toBe('Off');
  });

  it('work in a Word that cannot track', async () => {
    expect((await fix('1.3', true)).syncs).toBeLessThanOrEqual(3);
  });

  it('leave both words in the file', async () => {
    const { word, close } = await openInWord([text]);
    const host = wordHost(() => ({ trackFixes: true }));
    const [block] = (await host.read()).blocks;
    await host.apply([{ span: span(block!.id), expected: 'help', insert: 'a book' }]);
    expect(changes(word)).toEqual(['Added: a book', 'Deleted: help']);
    expect(word.paragraphs()[0]).toBe('Mia gets help and more a book.');
    await close();
  });

  it.each([true, false])('leave notes where Word gives deleted words as text, and that is said: %s', async (shown) => {
    const { word, close } = await openInWord([text], { showDeletions: shown });
    const host = wordHost(() => ({ trackFixes: true }));
    const [block] = (await host.read()).blocks;
    expect(await host.apply([{ span: span(block!.id), expected: 'help', insert: 'a book' }])).toBe('applied');
    const { notices } = await host.read();
    expect(notices).toEqual(shown ? [expect.stringMatching(/until the change is accepted/)] : undefined);
    expect(word.paragraphs()[0]).toBe(`Mia gets help and more ${shown ? 'helpa book' : 'a book'}.`);
    await close();
  });

  it('leave tracking off where Word stops half-way', async () => {
    const { word, close } = await openInWord([text]);
    const host = wordHost(() => ({ trackFixes: true }));
    const [block] = (await host.read()).blocks;
    word.refuse('Range.insertText', 'GeneralException');
    await expect(host.apply([{ span: span(block!.id), expected: 'help', insert: 'a book' }])).rejects.toThrow();
    expect(await trackingMode()).toBe('Off');
    await close();
  });

  it('are plain when not asked for', async () => {
    const { word, close } = await openInWord([text]);
    const host = wordHost(() => ({ trackFixes: false }));
    const [block] = (await host.read()).blocks;
    await host.apply([{ span: span(block!.id), expected: 'help', insert: 'a book' }]);
    expect(changes(word)).toEqual([]);
    await close();
  });
});

const trackingMode = () =>
  Word.run(async (context) => {
    context.document.load('changeTrackingMode');
    await context.sync();
    return context.document.changeTrackingMode;
  });

/** The words of the file that are marked as inserted or deleted. */
function changes(word: WordHost): string[] {
  const xml = strFromU8(unzipSync(word.save())['word/document.xml']!);
  const of = (mark: string) =>
    [...xml.matchAll(new RegExp(`<w:${mark} .*?</w:${mark}>`, 'gs'))].map(([all]) => all.replace(/<[^>]+>/g, ''));
  return [...of('ins').map((words) => `Added: ${words}`), ...of('del').map((words) => `Deleted: ${words}`)];
}
