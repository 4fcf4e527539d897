import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schoolSettings } from '../../../addin/word/school-settings';
import { createWord } from '../../../addin/word/word';
import { openInWord } from '../open-in-word';

describe('the settings that a school hosts', () => {
  const asked: [string, RequestInit][] = [];
  const answer = (status: number, text: string) => {
    const get = (address: URL, init: RequestInit) => {
      asked.push([String(address), init]);
      return Promise.resolve(new Response(text, { status }));
    };
    Object.assign(globalThis, { fetch: get });
  };
  const fetched = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = fetched;
    asked.length = 0;
  });

  it('are asked for once, beside the page, with nothing sent along', async () => {
    const { close } = await openInWord(['Mia']);
    answer(200, '{"readingAge": 10}');
    expect(await schoolSettings()).toEqual({ readingAge: 10 });
    const [[address, init] = ['', {}]] = asked;
    expect(new URL(address).origin).toBe(location.origin);
    expect(new URL(address).search).toBe('');
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error' });
    expect(init.body).toBeUndefined();
    await close();
  });

  it('are waited for three seconds at most', async () => {
    const { close } = await openInWord(['Mia']);
    const limit = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    // A server that never answers: only the signal ends it.
    const hangs = (_: URL, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        if (signal?.aborted) reject(signal.reason as Error);
      });
    Object.assign(globalThis, { fetch: hangs });
    expect(await schoolSettings()).toBeUndefined();
    expect(limit).toHaveBeenCalledWith(3000);
    limit.mockRestore();
    await close();
  });

  it.each([
    [404, 'Not found'],
    [200, 'no JSON'],
    [200, `"${'x'.repeat(1_000_001)}"`],
  ])('are done without where there are none: %i', async (status, text) => {
    const { close } = await openInWord(['Mia']);
    answer(status, text);
    expect(await schoolSettings()).toBeUndefined();
    await close();
  });

  it('stand until the device has its own, and what is spoilt is named', async () => {
    const { close } = await openInWord(['Mia']);
    const school = { readingAge: 10, schoolWords: ['PIVATS'], terms: 'spoilt', ignored: ['x'], child: { name: 'Mia' } };
    const word = await createWord(1000, () => Promise.resolve(school));
    expect(word.stored).toMatchObject({ readingAge: 10, schoolWords: ['PIVATS'], terms: [], ignored: [] });
    expect(word.stored.child).toBeUndefined();
    expect(word).toMatchObject({ broken: [], brokenSchool: ['term dates'] });
    // Also where the writer wants no more than what is usual without a school.
    await word.change(() => ({ readingAge: 14, schoolWords: [] }));
    const later = await createWord(1000, () => Promise.resolve({ ...school, readingAge: 9, terms: [] }));
    expect(later.stored).toMatchObject({ readingAge: 14, schoolWords: [] });
    expect(later.brokenSchool).toEqual([]);
    await close();
  });

  it('are the only request: every page of the add-in may reach its own address and no other', () => {
    for (const page of ['taskpane/taskpane.html', 'commands/commands.html']) {
      const html = readFileSync(join(__dirname, '../../../addin', page), 'utf8');
      expect(/connect-src ([^;"]*)/.exec(html)?.[1]).toBe("'self'");
    }
  });
});
