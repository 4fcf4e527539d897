import assert from 'node:assert/strict';
import { on, word } from './extension-case';
import { askPage, clickPart, marked, noteParts, openNote, placeOf, startWriting, until } from './extension-driver';
import type { Case } from './run';

/** What a teacher sees of the notes beside the words of a form, in a real Chromium. */
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

  on('checks what is written where the page keeps keys and input to itself', async (form) => {
    const { page } = form;
    await page.evaluate(() => {
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    await startWriting(form);
    for (const [field, letters] of [
      ['#needs', 'CAMHS'],
      ['#attainment', 'EWO'],
    ] as const) {
      await page.locator(field).click();
      await page.keyboard.press('Control+End');
      // After a click the page is looked at anyway.
      await page.waitForTimeout(3500);
      await page.keyboard.type(` The ${letters} rang.`, { delay: 20 });
      await until(`the mark in ${field}`, async () => (await marked(page.mainFrame())).includes(letters));
    }
  }),

  on('opens no note of words that are scrolled out of their field, wherever the pointer is', async (form) => {
    const { page } = form;
    await page.fill('#needs', `${'Mia draws.\n'.repeat(8)}SALT are involved.`);
    await startWriting(form);
    await page.locator('#needs').evaluate((box) => (box.scrollTop = 0));
    await page.waitForTimeout(300);
    const { x, y } = await placeOf(page.mainFrame(), word);
    const under = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id, { x, y });
    assert.notEqual(under, 'needs');
    await page.mouse.click(x, y);
    await page.waitForTimeout(400);
    assert.deepEqual(await noteParts(page, 'popover'), []);
    await page.mouse.move(x - 3, y);
    await page.waitForTimeout(900);
    assert.deepEqual(await noteParts(page, 'popover'), []);
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
    // A screen reader hears what Enter would do, and who enlarges the page sees it.
    const heard = (what: RegExp) =>
      until(`${what} to be heard`, async () => (await noteParts(page, 'unseen')).some(({ text }) => what.test(text)));
    await heard(/^Note: A parent .* Enter: Change to /);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.waitForTimeout(1200);
    await askPage(form, { ask: 'show-note' });
    await heard(/^Note: A parent .* Enter: Change to /);
    const actions = await noteParts(page, 'action');
    for (let step = 1; step < actions.length; step++) {
      await page.keyboard.press('ArrowDown');
      await heard(new RegExp(`^Enter: ${actions[step]!.text}`));
      const { y } = (await noteParts(page, 'action'))[step]!;
      assert.ok(y > 0 && y < 256, `“${actions[step]!.text}” is in sight`);
    }
    await page.keyboard.press('ArrowDown');
    await heard(/^Enter: Change to /);
    const before = await page.inputValue('#needs');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await until('the fix', async () => (await page.inputValue('#needs')) !== before);
  }),

  on(
    'opens and steps by its key where that has to scroll the page or the field, and closes when the writer scrolls',
    async (form) => {
      const { page } = form;
      const long =
        'Mia has SALT. ' + 'She likes to draw maps of places that she has been to. '.repeat(40) + 'Mia has ELSA.';
      await page.fill('#needs', long);
      await startWriting(form);
      await until('both marks', async () => (await marked(page.mainFrame())).includes('ELSA'));
      await page.focus('#needs');
      await page.keyboard.press('Control+Home');
      await page.setViewportSize({ width: 480, height: 500 });
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForTimeout(1200);
      const cards = async () => (await noteParts(page, 'popover')).map(({ text }) => text);
      const stays = async (words: string) => {
        await until(`the note about ${words}`, async () => (await cards())[0]?.includes(`“${words}”`) === true);
        await page.waitForTimeout(500);
        assert.match((await cards()).join(), new RegExp(`“${words}”`), 'it stays');
        const { y } = await placeOf(page.mainFrame(), words);
        assert.ok(y > 0 && y < 500, `${words} stands at ${y}`);
      };
      await askPage(form, { ask: 'show-note' });
      await stays('SALT');
      for (let step = 0; step < 9 && !(await cards()).join().includes('“ELSA”'); step++) {
        await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(100);
      }
      await stays('ELSA');
      await page.waitForTimeout(1000);
      await page.evaluate(() => scrollBy(0, -60));
      await until('the card to close', async () => (await cards()).length === 0);
    },
  ),

  on('says by which keys an ignored note comes back, and no others', async (form) => {
    const { page } = form;
    await startWriting(form);
    await page.focus('#needs');
    await page.keyboard.press('Control+Home');
    await askPage(form, { ask: 'show-note' });
    await until('the note', async () => (await noteParts(page, 'popover')).length === 1);
    const keys = async () => (await noteParts(page, 'keys')).map(({ text }) => text);
    assert.match((await keys())[0] ?? '', /other notes/);
    await clickPart(page, 'quiet', 'Ignore');
    await until('what became of it', async () => (await noteParts(page, 'said')).some(({ text }) => text !== ''));
    assert.deepEqual(await keys(), ['Enter undo · Esc close']);
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await until('the card to close', async () => (await noteParts(page, 'popover')).length === 0);
    await until('its mark to come back', async () => (await marked(page.mainFrame())).includes(word));
  }),

  on('opens a note when the pointer rests on the words, and closes it when it leaves', async (form) => {
    const { page } = form;
    await startWriting(form);
    const { x, y } = await placeOf(page.mainFrame(), word);
    // Not while words are being selected.
    await page.mouse.move(x - 90, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForTimeout(800);
    assert.equal((await noteParts(page, 'popover')).length, 0);
    await page.mouse.move(x - 60, y);
    await page.mouse.up();
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
];
