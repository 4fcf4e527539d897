import assert from 'node:assert/strict';
import { templates } from '../../shared/plan/templates';
import { launch } from './chromium';
import { editors, serveEditors } from './editors';
import { switchOn, until } from './extension-driver';
import { onLoopback } from './on-loopback';
import type { Case } from './run';
import type { Site } from './extension-site';

/** The part of a page's driver that Playwright and Puppeteer share. */
export interface Driven {
  goto(address: string, options?: { readonly timeout: number }): Promise<unknown>;
  evaluate<Result, Argument>(act: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  readonly keyboard: {
    down(key: string): Promise<void>;
    press(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  readonly mouse: { click(x: number, y: number): Promise<void> };
}

/** A browser that has the extension, with the site `localhost` switched on and `127.0.0.1` off. */
export interface Bench {
  readonly site: Site;
  newPage(): Promise<Driven>;
  /** A page of the extension, which may ask the frames of a tab. */
  readonly inside: Driven;
  close(): Promise<void>;
}

/** What a page of the extension can reach, in Chromium and in Firefox. */
interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options?: object): Promise<unknown>;
  };
  scripting: {
    executeScript(what: { target: object; func: () => unknown }): Promise<{ result?: unknown }[]>;
  };
  runtime: {
    onMessage: {
      addListener(heard: (message: State, sender: { tab?: { id: number }; frameId?: number }) => void): void;
    };
  };
}
interface State {
  say: string;
  fields: number;
  notes: number;
}

/** What the frames of the tab that was asked for say of themselves. */
export function ask(
  inside: Driven,
  address: string,
): Promise<{ tab: number; frame: number; fields: number; notes: number }[]> {
  return inside.evaluate(async (wanted) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = world.browser ?? world.chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
    const frames = new Map<number, { tab: number; frame: number; fields: number; notes: number }>();
    api.runtime.onMessage.addListener(({ say, fields, notes }, { tab: from, frameId = 0 }) => {
      if (say === 'state' && from?.id === tab) frames.set(frameId, { tab, frame: frameId, fields, notes });
    });
    await api.tabs.sendMessage(tab, { ask: 'state' }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 150));
    return [...frames.values()];
  }, address);
}

/** What of the extension runs in the frames of a page. */
function stagesOf(inside: Driven, address: string): Promise<unknown[]> {
  return inside.evaluate(async (wanted) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = world.browser ?? world.chrome;
    const tabId = (await api.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
    // In a list, because the tests' compiler gives a function with a name of its own a helper that no page has.
    const [func] = [
      () =>
        (globalThis as unknown as Record<symbol, { stage: string } | undefined>)[Symbol.for('one-plan-assistant')]
          ?.stage,
    ];
    const frames = await api.scripting.executeScript({ target: { tabId, allFrames: true }, func: func });
    return frames.map(({ result }) => result);
  }, address);
}

/** Asks a frame of a tab something, and gives its answer. */
export function send(inside: Driven, tab: number, frame: number, message: object): Promise<unknown> {
  return inside.evaluate(
    ([to, frameId, what]) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      return (world.browser ?? world.chrome).tabs.sendMessage(to, what, { frameId });
    },
    [tab, frame, message] as const,
  );
}

/** Opens an editor and clicks into its words, as a writer does; `host` decides whether the extension is there; `more`: what it holds behind its usual words. */
async function openEditor(
  bench: Bench,
  kind: string,
  host: string,
  more = '',
): Promise<{ page: Driven; address: string }> {
  const page = await bench.newPage();
  const asked = new URLSearchParams({ kind, more });
  const address = `http://${host}:${bench.site.port}/editor.html?${String(asked)}`;
  await page.goto(address);
  await page.bringToFront();
  let title = '';
  await until(
    `${kind} to load`,
    async () => (title = await page.evaluate(() => document.title, 0)) !== 'Loading',
    20_000,
  );
  assert.equal(title, 'ready', kind);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)), 0);
  const point = await page.evaluate(
    () => (window as unknown as { page: { point(): { x: number; y: number } } }).page.point(),
    0,
  );
  await page.mouse.click(point.x, point.y);
  return { page, address };
}

/** Saves the form and gives what reached the school's system, byte for byte. */
async function submit({ site }: Bench, page: Driven): Promise<string> {
  const before = site.submitted.length;
  await page.evaluate(() => {
    document.forms[0]!.requestSubmit();
  }, 0);
  await until('the form to arrive', () => Promise.resolve(site.submitted.length > before));
  return site.submitted.at(-1)!;
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

async function undo(page: Driven): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await wait(250);
}

const read = (body: string) => new URLSearchParams(Buffer.from(body, 'latin1').toString('utf8')).get('needs') ?? '';
/** The words of what was submitted, without markup, tags or JSON. */
const wordsOf = (body: string) => {
  const content = read(body);
  const texts = /^\[?\{/.test(content)
    ? content.match(/(?<="text":")[^"]*/g)!.join('')
    : content.replace(/<[^>]+>/g, '');
  return texts.replace(/&nbsp;|\s+/g, ' ');
};

/** The changes that a writer asks for: words, what comes in their place; a section of a plan where the caret is; an outcome behind what stands there; last what is put in where the writer has deleted everything. */
export const changes: readonly Change[] = [
  { name: 'a word', words: 'EHCP', insert: 'support plan' },
  { name: 'a range across bold', words: 'made good progress with', insert: 'reached' },
  { name: 'a deletion', words: ' EHCP', insert: '' },
  { name: 'a section' },
  { name: 'an outcome' },
  { name: 'an empty field' },
];

type Change =
  | { readonly name: 'a section' | 'an outcome' | 'an empty field' }
  | { readonly name: string; readonly words: string; readonly insert: string };

/** Fields that hold letters only, and editors that take markup in a form of their own only. */
const plain = /^(?:textarea|input|react .*|shadow root|slate|draft)$/;
const section = templates[0].sections.find(({ id }) => id === 'strengths')!;

/** Puts a section in and holds what is submitted to it: nothing is lost, the heading stands alone, bold where the field is rich. */
async function trySection(
  { inside }: Bench,
  kind: string,
  { tab, frame }: { readonly tab: number; readonly frame: number },
  submitted: () => Promise<string>,
  untouched: string,
): Promise<void> {
  const request = { ask: 'insert', template: templates[0].id, sections: [section.id], where: 'caret' };
  const answer = await send(inside, tab, frame, request);
  assert.deepEqual(answer, { value: [{ section: section.id, outcome: 'inserted' }] }, `${kind}: a section`);
  await wait(200);
  const changed = await submitted();
  const hint = `[${section.hint}]`;
  const words = wordsOf(changed);
  assert.ok(words.includes(section.heading) && words.includes(hint), `${kind}: a section gave ${read(changed)}`);
  const rest = words.replace(section.heading, '').replace(hint, '').replace(/\s+/g, '');
  assert.equal(rest, wordsOf(untouched).replace(/\s+/g, ''), `${kind}: beside a section gave ${read(changed)}`);
  if (plain.test(kind)) return;
  const bold = new RegExp(
    `<(?:strong|b)\\b[^>]*>(?:<[^>]+>)*${section.heading}|font-weight: ?(?:bold|700)[^>]*>${section.heading}|` +
      `"type":"strong"[^{}]*\\}\\],"text":"${section.heading}|"text":"${section.heading}","bold":true|` +
      `"text":"${section.heading}"[^}]*"inlineStyleRanges":\\[\\{[^}]*"style":"BOLD"`,
  );
  assert.match(read(changed), bold, `${kind}: the heading is bold`);
}

const outcome = 'By Easter 2027, Sam will read 40 words.';

/** Puts an outcome behind the last line and holds what is submitted to it: a paragraph or line of its own, and nothing else. */
async function tryOutcome(
  { inside }: Bench,
  kind: string,
  { tab, frame }: { readonly tab: number; readonly frame: number },
  submitted: () => Promise<string>,
  untouched: string,
): Promise<void> {
  const { value } = (await send(inside, tab, frame, { ask: 'read' })) as { value: { blocks: { id: string }[] } };
  const request = { ask: 'add-row', beside: value.blocks.at(-1)!.id, texts: [outcome] };
  const { problem } = (await send(inside, tab, frame, request)) as { problem?: object };
  assert.equal(problem, undefined, `${kind}: an outcome`);
  await wait(200);
  const changed = await submitted();
  const parts = read(changed).split(outcome);
  assert.equal(parts.length, 2, `${kind}: an outcome gave ${read(changed)}`);
  assert.match(parts[0]!, /(?:[\n>]|"text":")$/, `${kind}: an outcome stands alone: ${read(changed)}`);
  const rest = wordsOf(changed).replace(outcome, '').replace(/\s+/g, '');
  assert.equal(rest, wordsOf(untouched).replace(/\s+/g, ''), `${kind}: beside an outcome gave ${read(changed)}`);
}

/** Its own history keeps no deletion: its undo goes back to before that, whoever types. */
const keepsNoDeletion = 'summernote';

/** Deletes everything, puts a section's hint and then an outcome into the empty field, and takes each back by one undo. */
async function tryEmpty(
  { inside }: Bench,
  kind: string,
  page: Driven,
  { tab, frame }: { readonly tab: number; readonly frame: number },
  submitted: () => Promise<string>,
): Promise<void> {
  const ask = async (request: object) => {
    const { problem } = (await send(inside, tab, frame, request)) as { problem?: object };
    assert.equal(problem, undefined, `${kind}: an empty field`);
    await wait(200);
    return wordsOf(await submitted()).trim();
  };
  const empty = async () => {
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
    // One editor makes one undo of all that happens within a second.
    await wait(1200);
    return submitted();
  };
  let nothing = await empty();
  const hint = `[${templates[0].sections.find(({ id }) => id === 'needs')!.hint}]`;
  const own = { ask: 'insert', template: templates[0].id, sections: ['needs'], where: 'order' };
  assert.equal(await ask(own), hint, `${kind}: a hint in an empty field`);
  await undo(page);
  if (kind === keepsNoDeletion) nothing = await empty();
  assert.equal(await submitted(), nothing, `${kind}: one undo after a hint in an empty field`);
  const { value } = (await send(inside, tab, frame, { ask: 'read' })) as { value: { blocks: { id: string }[] } };
  const span = { block: value.blocks[0]!.id, from: 0, to: 0 };
  const edits = [{ span, expected: '', insert: outcome }];
  assert.equal(await ask({ ask: 'apply', edits }), outcome, `${kind}: an outcome in an empty field`);
  await undo(page);
  if (kind !== keepsNoDeletion)
    assert.equal(await submitted(), nothing, `${kind}: one undo after an outcome in an empty field`);
}

/**
 * Submits what the page alone would; with the extension at work the same; then for each change the asked words, and
 * after one undo the same again.
 */
export async function tryEditor(bench: Bench, kind: string, which: readonly Change[] = changes): Promise<void> {
  const alone = await openEditor(bench, kind, '127.0.0.1');
  await wait(200);
  const untouched = await submit(bench, alone.page);
  await alone.page.close();
  assert.ok(read(untouched).includes('EHCP'), `${kind} submits its words: ${read(untouched)}`);

  const { page, address } = await openEditor(bench, kind, 'localhost');
  let frames: Awaited<ReturnType<typeof ask>> = [];
  await until(`a note in ${kind}`, async () => {
    frames = await ask(bench.inside, address);
    return frames.some(({ notes }) => notes > 0);
  });
  assert.equal(await submit(bench, page), untouched, `${kind}: looking at it changed what is submitted`);
  for (const change of which) {
    const { tab, frame } = frames.find(({ notes }) => notes > 0)!;
    if (!('words' in change)) {
      if (change.name === 'an empty field') {
        await tryEmpty(bench, kind, page, { tab, frame }, () => submit(bench, page));
        continue;
      }
      // A field of one line has no room for another outcome.
      if (change.name === 'an outcome' && /input$/.test(kind)) continue;
      const attempt = change.name === 'a section' ? trySection : tryOutcome;
      await attempt(bench, kind, { tab, frame }, () => submit(bench, page), untouched);
      await undo(page);
      assert.equal(await submit(bench, page), untouched, `${kind}: one undo after ${change.name}`);
      continue;
    }
    const { name, words, insert } = change;
    const { value } = (await send(bench.inside, tab, frame, { ask: 'read' })) as {
      value: { blocks: { id: string; text: string }[] };
    };
    const block = value.blocks.find(({ text }) => text.includes(words))!;
    assert.ok(block, `${kind}: “${words}” is read`);
    const from = block.text.indexOf(words);
    const span = { block: block.id, from, to: from + words.length };
    const answer = await send(bench.inside, tab, frame, { ask: 'apply', edits: [{ span, expected: words, insert }] });
    assert.deepEqual(answer, { value: 'applied' }, `${kind}: ${name}`);
    await wait(200);
    const changed = await submit(bench, page);
    const expected = block.text.split('\n')[0]!.replace(words, insert).replace(/\s+/g, ' ');
    assert.ok(wordsOf(changed).includes(expected), `${kind}: ${name} gave ${read(changed)}`);
    // Words of one format come alone: not a tag, not a space beside them is another.
    if (name === 'a word') assert.equal(read(changed), read(untouched).replace(words, insert), `${kind}: ${name}`);
    await undo(page);
    assert.equal(await submit(bench, page), untouched, `${kind}: one undo after ${name}`);
  }
  await page.close();
}

/** Where a plan ends in an editor, and what `add-row` is to make of it: its texts, and the words that they stand behind. */
interface Ending {
  readonly more: string;
  readonly behind: string;
  readonly texts: readonly string[];
  /** What the form submits then, if anything of it changes. */
  readonly gives?: RegExp;
}

const rowTexts = [outcome, '1 May', 'Mr & Mrs <A>'];
const ofTable = (rows: string) => `<table><tbody>${rows}</tbody></table><p>The end.</p>`;
const titles = '<tr><th>Outcome</th><th>By when</th><th>Who</th></tr>';
const fullTable: Ending = {
  more: ofTable(`${titles}<tr><td>Sam will count.</td><td>May 2027</td><td>TA</td></tr>`),
  behind: 'Sam will count.',
  texts: rowTexts,
};
const rowMade =
  /TA<\/td>\s*<\/tr>\s*<tr>\s*<td>By Easter 2027, Sam will read 40 words\.<\/td>\s*<td>1 May<\/td>\s*<td>Mr &amp; Mrs &lt;A&gt;<\/td>\s*<\/tr>\s*<\/tbody>/;

/** Kinds of field, what is written in them, and what becomes of a new outcome. */
const endings: readonly (Ending & { readonly kind: string; readonly name: string })[] = [
  ...['tinymce 4', 'tinymce 8', 'ckeditor 4', 'ckeditor 5'].map((kind) => ({
    ...fullTable,
    kind,
    name: 'a full table gets a row',
    gives: rowMade,
  })),
  { ...fullTable, kind: 'contenteditable', name: 'a full table that we cannot add to is left as it is' },
  {
    kind: 'tinymce 8',
    name: 'a table with joined cells is left as it is',
    more: ofTable(`${titles}<tr><td>Sam will count.</td><td colspan="2">May 2027, TA</td></tr>`),
    behind: 'Sam will count.',
    texts: rowTexts,
  },
  ...['<h2>Outcomes</h2>', '<p><strong>Outcomes</strong></p>'].map((more) => ({
    kind: 'quill',
    name: `an outcome stands behind ${more}, and is no part of it`,
    more,
    behind: 'Outcomes',
    texts: [outcome],
    gives: new RegExp(`${more}<p>${outcome}</p>$`),
  })),
];

async function tryEnding(bench: Bench, { kind, more, behind, texts, gives }: (typeof endings)[number]): Promise<void> {
  const { page, address } = await openEditor(bench, kind, 'localhost', more);
  let frames: Awaited<ReturnType<typeof ask>> = [];
  await until(`a note in ${kind}`, async () => {
    frames = await ask(bench.inside, address);
    return frames.some(({ notes }) => notes > 0);
  });
  const { tab, frame } = frames.find(({ notes }) => notes > 0)!;
  const untouched = await submit(bench, page);
  const { value } = (await send(bench.inside, tab, frame, { ask: 'read' })) as {
    value: { blocks: { id: string; text: string }[] };
  };
  const beside = value.blocks.find(({ text }) => text.includes(behind))!.id;
  const { problem } = (await send(bench.inside, tab, frame, { ask: 'add-row', beside, texts })) as {
    problem?: { message: string };
  };
  if (gives) {
    assert.equal(problem, undefined);
    await wait(200);
    assert.match(read(await submit(bench, page)), gives);
    await undo(page);
  } else assert.match(problem!.message, /^Every row of this table is written/);
  assert.equal(await submit(bench, page), untouched);
  await page.close();
}

/** Chromium with the built extension. */
export async function chromiumBench(): Promise<Bench> {
  const site = await serveEditors();
  const browser = await launch({
    viewport: { width: 900, height: 700 },
    extension: onLoopback('dist/extension-chrome'),
  });
  const { id } = browser.extension!;
  await switchOn(browser, id);
  const inside = await browser.context.newPage();
  await inside.goto(`chrome-extension://${id}/popup.html`);
  return {
    site,
    inside: inside as unknown as Driven,
    newPage: async () => await browser.context.newPage(),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

const benches = new Map<string, Promise<Bench>>();

/** The one browser of a kind that cases share, started by the first of them. */
export function benchOf(browser: string, start: () => Promise<Bench>): Promise<Bench> {
  let known = benches.get(browser);
  if (!known) benches.set(browser, (known = start()));
  return known;
}

/** One case for each kind of editor; all share one browser. */
export function editorCases(
  browser: string,
  start: () => Promise<Bench>,
  { kinds = editors, which = changes }: { kinds?: readonly string[]; which?: readonly Change[] } = {},
): readonly Case[] {
  const bench = () => benchOf(browser, start);
  return [
    ...kinds.map((kind) => ({
      name: `${browser}: ${kind} submits what it would without us, but for ${which.map(({ name }) => name).join(', ')}; one undo restores it`,
      run: async () => tryEditor(await bench(), kind, which),
    })),
    ...endings.map((ending) => ({
      name: `${browser}: ${ending.kind}: ${ending.name}; one undo restores it`,
      run: async () => tryEnding(await bench(), ending),
    })),
    {
      name: `${browser}: an editor of program text is left alone`,
      run: async () => leaveAlone(await bench(), 'codemirror'),
    },
  ];
}

/** Closes the browsers of these cases. */
export async function closeBenches(): Promise<void> {
  const running = [...benches.values()];
  benches.clear();
  for (const bench of running) await (await bench.catch(() => undefined))?.close();
}

async function leaveAlone(bench: Bench, kind: string): Promise<void> {
  const { page, address } = await openEditor(bench, kind, 'localhost');
  await wait(600);
  const stages = new Set(await stagesOf(bench.inside, address));
  assert.deepEqual([...stages], ['waiting'], 'the extension is there, and waits for a field');
  assert.deepEqual(await ask(bench.inside, address), []);
  assert.ok(read(await submit(bench, page)).includes('EHCP'));
  await page.close();
}
