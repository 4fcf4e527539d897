import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readDocx } from '../../shared/docx/read';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';
import { localToday } from '../../shared/today';
import { closePreview, inPreview, openFile } from '../e2e/pane-driver';
import { buildPreview } from '../preview/build';
import { makeDocx, paragraph, run } from '../word-host/make-docx';
import type { Preview } from '../preview/preview';
import { planText } from './plan-text';

const paragraphs = 2000;
const rounds = 5;
const name = 'long.docx';

/** The page of the preview, and what is measured in it. */
type Measured = Window & { preview: Preview; answered?: number; drawn?: number };

/**
 * From Word's answer to the first notes on the screen of the built pane, drawing and all, against a first review of that
 * text in an empty page of the same Chromium: the ratio of the least of some rounds of each. The product must be built.
 */
export async function measureDrawing(): Promise<number> {
  await buildPreview(localToday());
  const blocks = readText(planText(60_000, 1)).blocks.filter(({ cell }) => !cell);
  const bytes = makeDocx(
    Array.from({ length: paragraphs }, (_, index) => {
      const { text, heading } = blocks[index % blocks.length]!;
      return paragraph(run(text), heading ? `Heading${heading}` : '');
    }),
  );
  const draft = readDocx(bytes);
  const drawn: number[] = [];
  const reviewed: number[] = [];
  for (let round = 0; round < rounds; round++)
    await inPreview(async (page) => {
      await openFile(page, name, bytes);
      await page.locator(`html[data-open="${name}"]`).waitFor();
      drawn.push(await measurePane(page));
      reviewed.push(await measureReview(page, draft));
    });
  await closePreview();
  return Math.min(...drawn) / Math.min(...reviewed);
}

/** The pane is opened anew, so that Word is asked while somebody watches. */
async function measurePane(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await page.evaluate(() => {
    const { preview } = window as unknown as Measured;
    const here = window as unknown as Measured;
    delete here.answered;
    delete here.drawn;
    const word = preview.word!;
    const execute = word.execute.bind(word);
    word.execute = (body) => {
      const answer = execute(body);
      // The whole text is what takes this much to say.
      if (JSON.stringify(answer).length > 100_000) here.answered ??= performance.now();
      return answer;
    };
    new MutationObserver((_changes, watcher) => {
      const pane = document.querySelector<HTMLIFrameElement>('iframe[title="One Plan Assistant"]');
      if (!pane) return;
      watcher.disconnect();
      pane.addEventListener('load', () => {
        const inside = pane.contentDocument!;
        new MutationObserver(() => {
          if (inside.querySelector('[role=tabpanel] [role=group]')) here.drawn ??= performance.now();
        }).observe(inside, { childList: true, subtree: true });
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Check plan' }).click();
  await page.waitForFunction(() => (window as unknown as Measured).drawn !== undefined, undefined, { timeout: 60_000 });
  return page.evaluate(() => {
    const { answered, drawn } = window as unknown as Measured;
    return drawn! - answered!;
  });
}

async function measureReview(page: Page, draft: object): Promise<number> {
  const script = readFileSync(join(__dirname, '../../dist/extension-chrome/review.js'), 'utf8');
  return page.evaluate(
    ([code, given, settings]) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow as unknown as { eval(code: string): void; [key: symbol]: unknown };
      inside.eval(code);
      const review = inside[Symbol.for('one-plan-assistant:review')] as (
        draft: object,
        settings: object,
      ) => Iterator<unknown>;
      const start = performance.now();
      const steps = review(given, settings);
      while (!steps.next().done);
      const took = performance.now() - start;
      frame.remove();
      return took;
    },
    [script, draft, defaultSettings('2026-11-22')] as const,
  );
}
