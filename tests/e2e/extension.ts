import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Case } from './run';
import {
  askPage,
  badge,
  chooseMenu,
  clickToolbar,
  clickPart,
  inShared,
  marked,
  noteParts,
  openForm,
  openNote,
  rightClick,
  placeOf,
  startWriting,
  store,
  stored,
  switchOn,
  until,
  type Form,
} from './extension-driver';

/** Letters that a parent would not know, first named in the needs field of the sample form. */
const word = 'SALT';

/** What a teacher does with the built extension on a form of a school system, in a real Chromium. */
export const cases: readonly Case[] = [
  on('marks the words of notes in a textarea, a rich field, a frame and a shadow tree', async (form) => {
    const { page } = form;
    await startWriting(form);
    const top = await marked(page.mainFrame());
    for (const words of [word, 'ELSA', 'OT', 'as appropriate'])
      assert.ok(
        top.some((one) => one.includes(words)),
        `${words} is marked; marked are: ${top.join(', ')}`,
      );
    const frame = page.frames()[1]!;
    await page.click('#workingEditor');
    await until('marks in the frame', async () => (await marked(frame)).includes('HLTA'));
    await page.locator('support-box textarea').click();
    await until('marks in the shadow tree', async () => (await marked(page.mainFrame())).includes('EP'));
  }),

  on('leaves search, e-mail and incident fields alone, and the page’s own tree', async (form) => {
    const { page } = form;
    const before = await page.evaluate(() => document.body.outerHTML);
    await startWriting(form);
    await page.click('#incident');
    await page.waitForTimeout(900);
    assert.equal(
      (await marked(page.mainFrame())).some((words) => words.includes('CP')),
      false,
    );
    assert.equal(await page.evaluate(() => document.body.outerHTML), before);
  }),

  on('explains a note beside the words and closes by Escape, with the focus in the field', async (form) => {
    const { page } = form;
    await startWriting(form);
    await openNote(page, page.mainFrame(), word);
    const [message] = await noteParts(page, 'message');
    assert.ok(message && message.text.length > 10);
    assert.ok((await noteParts(page, 'why'))[0]!.text.length > 10);
    assert.match((await noteParts(page, 'authority'))[0]!.text, /^Guidance: ./);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'needs');
    await page.keyboard.press('Escape');
    assert.equal((await noteParts(page, 'popover')).length, 0);
  }),

  on('takes no key of the page: typing, Escape and Enter reach the field', async (form) => {
    const { page } = form;
    await startWriting(form);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('keydown', (event) => seen.push(event.key));
    });
    for (const key of ['ArrowDown', 'Enter', 'Escape', 'Tab']) await page.keyboard.press(key);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { seen: string[] }).seen), [
      'ArrowDown',
      'Enter',
      'Escape',
      'Tab',
    ]);
  }),

  on('applies a fix in a textarea, and one undo restores it', async (form) => {
    const { page } = form;
    await startWriting(form);
    const before = await page.inputValue('#needs');
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
    const after = await page.inputValue('#needs');
    const [start, end] = before.split(word);
    assert.ok(after.startsWith(start!) && after.endsWith(end!), after);
    await until('the note to close', async () => (await noteParts(page, 'popover')).length === 0);
    await page.keyboard.press('Control+z');
    assert.equal(await page.inputValue('#needs'), before);
    await until('the note to come back', async () => (await marked(page.mainFrame())).includes(word));
  }),

  on('applies a fix in bold words of a rich field, and one undo restores it', async (form) => {
    const { page } = form;
    await startWriting(form);
    const html = () => page.locator('#attainment').innerHTML();
    const before = await html();
    const text = await page.locator('#attainment').innerText();
    await page.click('#attainment');
    const place = await page.evaluate(() => {
      const bold = document.querySelector('#attainment p:last-child b')!.getBoundingClientRect();
      return { x: bold.left + bold.width / 2, y: bold.top + bold.height / 2 };
    });
    await page.mouse.click(place.x, place.y);
    await until('the note', async () => (await noteParts(page, 'first')).length === 1);
    await clickPart(page, 'first');
    await until('the fix', async () => (await html()) !== before);
    await page.waitForTimeout(300);
    assert.equal((await page.locator('#attainment').innerText()).startsWith(text.split('OT')[0]!), true);
    await page.keyboard.press('Control+z');
    assert.equal(await html(), before);
  }),

  on('opens the next note by its key, steps with arrows and applies with Enter', async (form) => {
    const { page } = form;
    await startWriting(form);
    await page.focus('#needs');
    await page.keyboard.press('Control+Home');
    await askPage(form, { ask: 'show-note' });
    await until('the note', async () => (await noteParts(page, 'popover')).length === 1);
    const first = (await noteParts(page, 'message'))[0]!.text;
    await page.keyboard.press('ArrowRight');
    assert.notEqual((await noteParts(page, 'message'))[0]!.text, first);
    await page.keyboard.press('ArrowLeft');
    const before = await page.inputValue('#needs');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
  }),

  {
    name: 'extension: what is submitted is byte for byte what the page alone submits',
    run: async () => {
      const bodies: string[] = [];
      for (const active of [false, true]) {
        const submit = async (form: Form) => {
          const { page, site } = form;
          if (active) await startWriting(form);
          await page.click('#attainment');
          await page.locator('support-box textarea').click();
          await page.click('#needs');
          await page.waitForTimeout(400); // a scroll that still runs would close the note
          if (active) await openNote(page, page.mainFrame(), word);
          await page.keyboard.press('Control+End');
          await page.keyboard.type(' She likes maps.');
          await page.waitForTimeout(900);
          await page.click('button[type=submit]');
          await page.waitForURL('**/save');
          bodies.push(site.submitted[0]!);
        };
        await inShared(submit, 'mis-form.html', active ? 'localhost' : '127.0.0.1');
      }
      assert.ok(bodies[0]!.length > 500);
      assert.equal(bodies[1], bodies[0]);
    },
  },

  on('remembers what is ignored, after the page was loaded again, without its words', async (form) => {
    const { page } = form;
    await startWriting(form);
    await openNote(page, page.mainFrame(), word);
    const at = await placeOf(page.mainFrame(), word);
    await clickPart(page, 'quiet', 'Ignore');
    await until('the mark to go', async () => !(await marked(page.mainFrame())).includes(word));
    // It is small now, and stands by the words all the same.
    await until('the answer', async () => (await noteParts(page, 'said'))[0]?.text === 'Ignored.');
    assert.deepEqual(await noteParts(page, 'why'), []);
    const [card] = await noteParts(page, 'popover');
    assert.ok(Math.abs(card!.y - at.y) < 150, `${card!.y} is far from ${at.y}`);
    await clickPart(page, 'action', 'Undo');
    await until('the mark to come back', async () => (await marked(page.mainFrame())).includes(word));
    assert.match(await stored(form), /"ignored":\[\]/);
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'quiet', 'Ignore');
    await until('the mark to go again', async () => !(await marked(page.mainFrame())).includes(word));
    await page.reload();
    await startWriting(form);
    assert.equal((await marked(page.mainFrame())).includes(word), false);
    const kept = await stored(form);
    assert.match(kept, /"ignored":\["[a-z-]+:[a-z0-9]+"\]/);
    assert.equal(/SALT|Mia|steps|anxiety/.test(kept), false);
  }),

  on('switches off a kind of note, and takes a word for the school’s own', async (form) => {
    const { page } = form;
    const has = async (words: string) => (await marked(page.mainFrame())).includes(words);
    await startWriting(form);
    await openNote(page, page.mainFrame(), 'suffers from');
    await clickPart(page, 'quiet', 'Always ignore this kind of note');
    await until('the mark to go', async () => !(await has('suffers from')));
    await clickPart(page, 'action', 'Undo');
    await until('the mark to come back', () => has('suffers from'));
    await openNote(page, page.mainFrame(), 'suffers from');
    await clickPart(page, 'quiet', 'Always ignore this kind of note');
    await until('the mark to go', async () => !(await has('suffers from')));
    await page.keyboard.press('Escape');
    await openNote(page, page.mainFrame(), 'ELSA');
    await clickPart(page, 'quiet', 'Add “ELSA” to school words');
    await until('the mark of the school’s word to go', async () => !(await has('ELSA')));
    await page.reload();
    await startWriting(form);
    assert.equal(await has(word), true);
    assert.equal(await has('ELSA'), false);
    assert.equal(await has('suffers from'), false);
    assert.match(await stored(form), /"schoolWords":\["ELSA"\]/);
    assert.match(await stored(form), /"rulesOff":\["[a-z-]+"\]/);
  }),

  {
    name: 'extension: does nothing on a site that is not switched on, and starts when it is',
    run: () =>
      withForm({ on: false }, async (form) => {
        const { page, browser, id } = form;
        await page.click('#needs');
        await page.waitForTimeout(1200);
        assert.equal(await page.evaluate(() => [...CSS.highlights.keys()].length), 0);
        assert.equal(await page.evaluate(() => document.documentElement.children.length), 2);
        await switchOn(browser, id);
        await page.bringToFront();
        await page.click('#strengths');
        await startWriting(form);
      }),
  },

  {
    name: 'extension: a click on the toolbar checks the page once, or switches its site on and off',
    run: () =>
      withForm({ on: false }, async (form) => {
        const { page } = form;
        const popup = await clickToolbar(form, true);
        await popup.getByText('Not switched on for this site.').waitFor();
        await popup.getByRole('button', { name: 'Check this page once' }).click();
        await until('marks', async () => (await marked(page.mainFrame())).length > 0);
        await popup.getByText(/\d+ notes on this page/).waitFor();
        await page.reload();
        await page.click('#needs');
        await page.waitForTimeout(1000);
        assert.deepEqual(await marked(page.mainFrame()), [], 'once is once');
        await popup.getByRole('switch').check({ force: true });
        await popup.getByText(/\d+ notes on this page/).waitFor();
        await page.reload();
        await startWriting(form);
        await popup.getByRole('switch').uncheck({ force: true });
        await until('the marks to go', async () => (await marked(page.mainFrame())).length === 0);
        await page.reload();
        await page.click('#needs');
        await page.waitForTimeout(1000);
        assert.deepEqual(await marked(page.mainFrame()), []);
      }),
  },

  {
    // The tests' browser ends an extension that loads itself anew, and does not start it again: that half is in tests/extension/worker.test.ts.
    name: 'extension: after it was ended under an open page, its marks go and the page goes on',
    run: () =>
      withForm({ on: true }, async (form) => {
        const { page, worker, site } = form;
        await startWriting(form);
        const before = await page.inputValue('#needs');
        await worker
          .evaluate(() => {
            (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
          })
          .catch(() => undefined); // it ends with the question open
        await page.waitForTimeout(1500);
        const problems = await consoleOf(page, async () => {
          await page.click('#needs');
          await page.keyboard.press('Control+End');
          await page.keyboard.type(' She likes maps.');
          await until('the marks to go', async () => (await marked(page.mainFrame())).length === 0);
          await page.click('button[type=submit]');
          await page.waitForURL('**/save');
        });
        assert.deepEqual(problems, []);
        const saved = new URLSearchParams(Buffer.from(site.submitted[0]!, 'latin1').toString()).get('needs');
        assert.equal(saved, `${before} She likes maps.`);
      }),
  },

  on('no note of the first child survives when the page shows another', async (form) => {
    const { page } = form;
    await startWriting(form);
    // A router that swaps the words in the same field, without an event.
    await page.evaluate(() => {
      history.pushState({}, '', '#next');
      for (const field of document.querySelectorAll('textarea')) field.value = 'Asha draws maps.';
    });
    await until('the marks of the words to go', async () => !(await marked(page.mainFrame())).includes(word));
    // A page that takes the fields out and puts others in.
    await page.reload();
    await startWriting(form);
    await page.evaluate(() => document.querySelector('main, form')?.replaceChildren());
    await until('all marks to go', async () => (await marked(page.mainFrame())).length === 0);
    // A page whose whole body is swapped, long after the last click, as Turbo does; and the words of a rich field.
    for (const what of ['body', '#attainment'] as const) {
      await page.reload();
      await startWriting(form);
      await until('marks in the rich field', async () => (await marked(page.mainFrame())).includes('OT'));
      await page.waitForTimeout(3500);
      await page.evaluate((selector) => {
        if (selector === 'body') {
          const body = document.createElement('body');
          body.innerHTML = '<label>Needs<textarea>Asha draws maps.</textarea></label>';
          document.body.replaceWith(body);
        } else document.querySelector(selector)!.innerHTML = '<p>Asha reads.</p><p>And more.</p><p>And more.</p>';
      }, what);
      const left = what === 'body' ? '' : 'OT';
      await until(`the marks of the ${what} to go`, async () => {
        const words = await marked(page.mainFrame());
        return left ? !words.includes(left) : words.length === 0;
      });
      if (what === 'body') await until('the number to go', async () => (await badge(form)) === '');
    }
  }),

  on('the panel lists the notes of all frames and all sections, shows words and applies a fix', async (form) => {
    const { page, browser, id, tab } = form;
    await startWriting(form);
    const panel = await browser.context.newPage();
    await panel.setViewportSize({ width: 400, height: 1200 });
    await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
    await panel.getByRole('tab', { name: /Notes/ }).waitFor();
    const textOf = () => panel.locator('body').innerText();
    await until('what stands in the frame', async () => (await textOf()).includes('“HLTA”'));
    const text = await textOf();
    for (const words of new Set(await marked(page.mainFrame())))
      assert.ok(text.includes(words), `the panel lists “${words}”`);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
    const counted = async (one: Page) =>
      /(\d+) (?:notes? )?on this page/.exec(await one.locator('body').innerText())?.[1];
    await until('popup and panel to count the same', async () => {
      const number = await counted(popup);
      return number !== undefined && number === (await counted(panel));
    });
    await popup.close();
    const note = panel.getByText(`“${word}”`).first();
    await note.click();
    const before = await page.inputValue('#needs');
    await panel.getByRole('button', { name: 'Show', exact: true }).first().click();
    assert.equal(await panel.getByText('no longer there').count(), 0);
    await until('the words to be selected', () =>
      page.evaluate((wanted) => {
        const box = document.querySelector<HTMLTextAreaElement>('#needs')!;
        return box.value.slice(box.selectionStart, box.selectionEnd) === wanted;
      }, word),
    );
    await panel
      .getByRole('button', { name: /^Change to/ })
      .first()
      .click();
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
    await note.waitFor({ state: 'detached' });
    await panel.getByRole('tab', { name: /Sections/ }).click();
    await panel.getByRole('tabpanel').getByText('Strengths and interests').filter({ visible: true }).first().waitFor();
  }),

  on(
    'a field that its name says wrongly is corrected in the panel, remembered without names and numbers',
    async (form) => {
      const { page, browser, id, tab } = form;
      await page.evaluate(() => {
        const label = document.querySelector<HTMLLabelElement>('label[for=incident]')!;
        label.textContent = 'Mia’s thoughts 3';
        const field = document.querySelector<HTMLTextAreaElement>('#incident')!;
        field.value = 'Mia will improve her reading.';
      });
      await startWriting(form);
      const panel = await browser.context.newPage();
      await panel.setViewportSize({ width: 400, height: 1000 });
      await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
      await panel.getByRole('tab', { name: /Sections/ }).click();
      await panel.getByText(/^Fields on this page/).click();
      const names = await panel.locator('li > label').allInnerTexts();
      const order = ['Current attainment', 'What is working well', 'Parents', 'Strategies', 'Mia’s thoughts'];
      const places = order.map((name) => names.findIndex((one) => one.startsWith(name)));
      assert.deepEqual(
        places.filter((place) => place >= 0),
        [...places].sort((a, b) => a - b),
        `in the order of the page: ${names.join(', ')}`,
      );
      await panel.getByLabel('Mia’s thoughts 3').selectOption({ label: 'Outcomes' });
      await until('the note of an outcome', async () =>
        (await marked(page.mainFrame())).some((words) => words.includes('improve her reading')),
      );
      await until('the choice to be kept', async () =>
        (await stored(form)).includes('"mapping":{"localhost":{"/mis-form.html | thoughts":"outcomes"}}'),
      );
      await panel
        .getByRole('combobox', { name: 'Needs', exact: true })
        .selectOption({ label: 'No section of the plan' });
      await until('the notes of that field to go', async () => !(await marked(page.mainFrame())).includes(word));
      await panel.getByRole('combobox', { name: 'Needs', exact: true }).selectOption({ index: 0 });
      await until('them to come back', async () => (await marked(page.mainFrame())).includes(word));
    },
  ),

  on('opens a note when the pointer rests on the words, and closes it when it leaves', async (form) => {
    const { page } = form;
    await startWriting(form);
    const { x, y } = await placeOf(page.mainFrame(), word);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await until('the note', async () => (await noteParts(page, 'popover')).length === 1);
    const [card] = await noteParts(page, 'message');
    await page.mouse.move(card!.x, card!.y, { steps: 6 });
    await page.waitForTimeout(900);
    assert.equal((await noteParts(page, 'popover')).length, 1, 'stays while the pointer is on the card');
    await page.mouse.move(20, 600, { steps: 4 });
    await until('the note to close', async () => (await noteParts(page, 'popover')).length === 0);
  }),

  on('shows a frame’s note whole, beside its words, outside the frame', async (form) => {
    const { page } = form;
    await page.waitForTimeout(300);
    await page.click('#workingEditor');
    const frame = page.frames()[1]!;
    await until('marks', async () => (await marked(frame)).length > 0);
    await openNote(page, frame, 'HLTA');
    const [message] = await noteParts(page, 'message');
    assert.ok(message && message.text.length > 0);
    await clickPart(page, 'first');
    await until('the fix', async () => !(await frame.locator('body').innerText()).includes('The HLTA group'));
  }),

  on('says so when the page does not take a fix, changes nothing and offers the wording', async (form) => {
    const { page } = form;
    await startWriting(form);
    const before = await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#needs')!;
      const { value } = box;
      box.addEventListener('input', () => (box.value = value));
      return value;
    });
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the offer', async () => (await noteParts(page, 'copy')).length === 1);
    assert.match((await noteParts(page, 'said'))[0]!.text, /did not take the change/);
    assert.equal(await page.inputValue('#needs'), before);
  }),

  on('a field that the page empties while its note is open stays empty, and the writer is told', async (form) => {
    const { page } = form;
    await startWriting(form);
    await openNote(page, page.mainFrame(), word);
    await page.waitForTimeout(300);
    const first = (await noteParts(page, 'first'))[0]!;
    await page.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('#needs')!.value = '';
    });
    await page.mouse.click(first.x, first.y);
    await until('the answer, or the note to close', async () => {
      const said = (await noteParts(page, 'said'))[0];
      return !said || /have changed since/.test(said.text);
    });
    assert.equal(await page.inputValue('#needs'), '');
    await page.click('#needs');
    await page.keyboard.type('SALT are involved.');
    await until('the mark', async () => (await marked(page.mainFrame())).includes(word));
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#needs')) !== 'SALT are involved.');
    assert.match(await page.inputValue('#needs'), / are involved\.$/);
  }),

  on('a frame that is removed during a fix leaves the panel and the rest of the form at work', async (form) => {
    const { page, browser, id, tab } = form;
    await startWriting(form);
    await page.click('#workingEditor');
    await until('marks in the frame', async () => (await marked(page.frames()[1]!)).includes('HLTA'));
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
    await panel.getByText('“HLTA”').first().click();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      // In the middle of the change: the words are in, nobody has looked yet.
      frame.contentDocument!.addEventListener('input', () => setTimeout(() => frame.remove(), 30));
    });
    await panel
      .getByRole('button', { name: /^Change to/ })
      .first()
      .click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await panel
      .getByText(/no longer there|has gone from the page|could not/i)
      .first()
      .waitFor();
    await page.bringToFront();
    await openNote(page, page.mainFrame(), word);
    const before = await page.inputValue('#needs');
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
  }),

  on('can be clicked in a modal dialog', async (form) => {
    const { page } = form;
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.transform = 'translate(30px, 40px)';
      const label = document.createElement('label');
      label.textContent = 'Needs';
      const box = document.createElement('textarea');
      box.id = 'inDialog';
      box.value = 'Her EHCP says so.';
      label.append(box);
      dialog.append(label);
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.click('#inDialog');
    const inDialog = () =>
      page.evaluate(() =>
        ['one-plan-error', 'one-plan-warning', 'one-plan-hint'].some((name) =>
          ([...(CSS.highlights.get(name) ?? [])] as Range[]).some(
            (range) => String(range.startContainer.nodeValue) === 'Her EHCP says so.',
          ),
        ),
      );
    await until('marks in the dialog', inDialog);
    const box = (await page.locator('#inDialog').boundingBox())!;
    await page.mouse.click(box.x + 60, box.y + 12);
    await until('the note', async () => (await noteParts(page, 'first')).length === 1);
    await clickPart(page, 'first');
    await until('the fix', async () => (await page.inputValue('#inDialog')) !== 'Her EHCP says so.');
  }),

  on('keeps marks on their words while the page scrolls, the field scrolls and the writer types', async (form) => {
    const { page } = form;
    await startWriting(form);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#needs')!.style.height = '60px';
      document.querySelector<HTMLElement>('.pupil')!.style.height = '160px';
    });
    await page.focus('#needs');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('One more line.\n\n\n');
    await until('the mark to follow', async () => (await marked(page.mainFrame())).includes(word));
    await page.evaluate(() => window.scrollBy(0, 150));
    await page.waitForTimeout(700);
    const { x, y } = await placeOf(page.mainFrame(), word);
    const expected = await page.evaluate(() => {
      // Where the field itself has the words: found by its own selection, scrolled into sight.
      const box = document.querySelector<HTMLTextAreaElement>('#needs')!;
      const field = box.getBoundingClientRect();
      return {
        top: field.top - box.scrollTop,
        bottom: field.top - box.scrollTop + box.scrollHeight,
        left: field.left,
        right: field.right,
      };
    });
    assert.ok(y > expected.top + 60 && y < expected.bottom && x > expected.left && x < expected.right);
    await page.evaluate(() => document.querySelector('#needs')!.scrollTo(0, 1000));
    await page.waitForTimeout(200);
    await openNote(page, page.mainFrame(), word);
  }),

  on('inserts a section from the popup into its own field in one undo, and splits no other', async (form) => {
    const { page, browser, id, tab } = form;
    await startWriting(form);
    await page.fill('#strengths', '');
    await page.focus('#needs');
    const needs = await page.inputValue('#needs');
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
    await popup.getByText(/\d+ notes? on this page/).waitFor();
    await popup.getByText('Insert a section').click();
    await popup.getByRole('button', { name: 'Strengths and interests' }).click();
    await popup.getByText('is in the field now').waitFor();
    assert.match(await page.inputValue('#strengths'), /^\[.*\]$/);
    await popup.getByRole('button', { name: 'Needs', exact: true }).click();
    await popup.getByText('is written in this form already').waitFor();
    await popup.getByRole('button', { name: /^People who helped/ }).click();
    await popup.getByText('This form has no field for it').waitFor();
    assert.equal(await page.inputValue('#needs'), needs);
    await page.bringToFront();
    await page.focus('#strengths');
    await page.keyboard.press('Control+z');
    assert.equal(await page.inputValue('#strengths'), '');
  }),

  on('inserts a section and checks a field from the context menu', async (form) => {
    const { page } = form;
    await startWriting(form);
    await rightClick(page.locator('#incident'));
    await chooseMenu(form, 'check-field');
    await until('marks in that field', async () =>
      (await marked(page.mainFrame())).some((words) => words.includes('CP')),
    );
    await page.click('#strengths');
    await page.keyboard.press('Control+End');
    await chooseMenu(form, 'insert:essex-one-plan:needs');
    await until('the section', async () => (await page.inputValue('#strengths')).includes('\nNeeds\n['));
  }),

  on('counts the notes on the toolbar button', async (form) => {
    await startWriting(form);
    await until('a number', async () => Number(await badge(form)) > 2);
  }),

  on('makes no request of its own', async (form) => {
    const { page, browser, site, id, tab } = form;
    const requests: string[] = [];
    browser.context.on('request', (request) => requests.push(request.url()));
    await startWriting(form);
    await openNote(page, page.mainFrame(), word);
    await clickPart(page, 'first');
    await page.waitForTimeout(800);
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${id}/panel.html?tab=${tab}`);
    await panel.getByRole('tab', { name: /Notes/ }).waitFor();
    const outside = requests.filter((url) => !url.startsWith(`chrome-extension://${id}/`) && !url.startsWith('data:'));
    assert.deepEqual(outside, []);
    // The page's own, in the order in which the browser comes to them.
    const asked = site.requests.filter((one) => one !== 'GET /favicon.ico').sort();
    assert.deepEqual(asked, ['GET /mis-editor.html', 'GET /mis-form.html', 'GET /mis.css']);
  }),

  on('the options page keeps words explained, term dates, reading age and weight', async ({ browser, id }) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.getByLabel('Your word', { exact: true }).fill('TAF');
    await page.getByLabel('What it is, in plain words').fill('a meeting of everybody who helps');
    await page.getByLabel('What it is, in plain words').press('Enter');
    await page.getByText('TAF: a meeting of everybody who helps').waitFor();
    await page.getByLabel('Term', { exact: true }).fill('Spring term');
    await page.getByLabel('First day').fill('2027-01-06');
    await page.getByLabel('Last day').fill('2027-03-25');
    await page.getByLabel('Last day').press('Enter');
    await page.getByText('6 January 2027 to 25 March 2027').waitFor();
    await page.getByLabel('Say so above a reading age of').selectOption('10');
    await page.getByLabel('Find a rule').fill('by when');
    await page.getByLabel(/^Weight: An outcome does not say by when/).selectOption({ label: 'Suggestion' });
    const stored = () =>
      page.evaluate(async () => {
        const { settings } = await (
          globalThis as unknown as {
            chrome: { storage: { local: { get(key: string): Promise<{ settings: unknown }> } } };
          }
        ).chrome.storage.local.get('settings');
        return JSON.stringify(settings);
      });
    await until('the weight', async () => (await stored()).includes('"outcome-no-deadline":"hint"'));
    assert.match(await stored(), /"readingAge":10/);
    assert.match(await stored(), /2027-03-25/);
    assert.match(await stored(), /"term":"TAF"/);
    await page.getByRole('button', { name: 'Remove TAF' }).click();
    await until('the word to go', async () => !(await stored()).includes('TAF'));
  }),

  on('settings go to a colleague as a file, with the fields of a site and without what was ignored', async (form) => {
    const { browser, id } = form;
    await store(form, {
      mapping: { 'mis.example': { '/plan | targets': 'outcomes' } },
      settings: { salt: 'of this device', schoolWords: ['ARP'], rulesOff: ['vague-verb'], ignored: ['vague-verb:1a'] },
    });
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.getByText(/^1 note ignored on this device/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export to a file' }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), 'school-settings.json');
    const text = readFileSync(await file.path(), 'utf8');
    assert.match(text, /"ARP"/);
    assert.doesNotMatch(text, /of this device|vague-verb:1a/);
    const read = (name: string, content: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    // On the colleague’s device.
    await page.getByRole('button', { name: 'Reset all' }).click();
    await page.getByText('All settings are back to the start.').waitFor();
    assert.doesNotMatch(await stored(form), /ARP|targets/);
    await read('other.json', '{"salt": "x"}');
    await page.getByText(/holds no settings/).waitFor();
    await read('school-settings.json', text);
    await page.getByText('The settings from the file are in use now').waitFor();
    await page.getByText('mis.example: 1 field').waitFor();
    await until('the words', async () => /"schoolWords":\["ARP"\]/.test(await stored(form)));
    assert.match(await stored(form), /"rulesOff":\["vague-verb"\]/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await until('the words to go', async () => !/ARP|targets/.test(await stored(form)));
  }),

  on('runs nothing but the small file in a page until a field is written in', async (form) => {
    const { page } = form;
    const scripts = await scriptsOf(page, async () => {
      await page.reload();
      await page.waitForTimeout(600);
    });
    assert.deepEqual(scripts, ['loader.js']);
    await page.getByRole('searchbox').click();
    await page.waitForTimeout(300);
    const more = await scriptsOf(page, () => startWriting(form));
    assert.deepEqual(more, ['loader.js', 'content.js', 'review.js']);
  }),

  {
    name: 'extension: what runs in every page of a site that is on is at most 2 kB, what runs in one with a field 60 kB, gzipped',
    run: () => {
      for (const [file, most] of [
        ['loader.js', 2000],
        ['content.js', 60_000],
      ] as const) {
        const size = gzipSync(readFileSync(`dist/extension-chrome/${file}`), { level: 9 }).length;
        assert.ok(size <= most, `${file} is ${size} bytes`);
      }
      return Promise.resolve();
    },
  },

  on('an extension page may open no connection', async ({ browser, id }) => {
    const page = await browser.context.newPage();
    const problems = await consoleOf(page, () => page.goto(`chrome-extension://${id}/options.html`));
    await page.getByRole('heading', { name: 'Privacy' }).waitFor();
    assert.deepEqual(problems, []);
    const answer = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'connected',
        () => 'refused',
      ),
    );
    assert.equal(answer, 'refused');
  }),
];

function on(name: string, run: (form: Form) => Promise<void>): Case {
  return { name: `extension: ${name}`, run: () => inShared(run) };
}

async function withForm(options: { on: boolean }, run: (form: Form) => Promise<void>): Promise<void> {
  const form = await openForm(options);
  try {
    await run(form);
  } finally {
    await form.close();
  }
}

/** The files of the extension that run in the page's own frame, from its load to the end of what is done. */
async function scriptsOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const frame = ((await session.send('Page.getFrameTree')) as { frameTree: { frame: { id: string } } }).frameTree.frame
    .id;
  const found = new Set<string>();
  session.on('Debugger.scriptParsed', ({ url, executionContextAuxData }) => {
    const { frameId } = (executionContextAuxData ?? {}) as { frameId?: string };
    if (url.startsWith('chrome-extension://') && frameId === frame) found.add(url.split('/').at(-1)!);
  });
  await session.send('Debugger.enable');
  await act();
  await session.detach();
  return [...found];
}

/** What the browser complains about while something is done. */
async function consoleOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await act();
  return problems;
}
