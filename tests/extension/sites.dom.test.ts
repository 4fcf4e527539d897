import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startContent } from '../../extension/content/start';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { memoryPorts } from './ports';

/** Each kind of system has a page, invented and saved, that says how many fields of which part must be found in it. */

const pages = join(__dirname, '../pages/sites');
const kinds = readdirSync(join(__dirname, '../../extension/content/sites'))
  .filter((file) => file !== 'index.ts' && file !== 'site-kind.ts')
  .map((file) => file.replace('.ts', ''));

async function finds(page: Document): Promise<Readonly<Record<string, number>>> {
  document.body.replaceChildren(...page.body.childNodes);
  const content = startContent(document, memoryPorts());
  await content.look();
  const draft = await content.host.read();
  content.stop();
  const { passages } = readPlan(draft, defaultSettings('2026-11-22'));
  const found = new Map(passages.map(({ block, section }) => [block, section ?? 'none']));
  const count: Record<string, number> = {};
  for (const section of found.values()) count[section] = (count[section] ?? 0) + 1;
  return count;
}

const load = (name: string) =>
  new DOMParser().parseFromString(readFileSync(join(pages, `${name}.html`), 'utf8'), 'text/html');
const expected = (page: Document) =>
  Object.fromEntries(
    page
      .querySelector<HTMLMetaElement>('meta[name=finds]')!
      .content.split(', ')
      .map((part) => part.split(' '))
      .map(([section, count]) => [section, Number(count)]),
  );

test('every kind of system has a page', () => {
  expect(readdirSync(pages).map((file) => file.replace('.html', ''))).toEqual([...kinds, 'question-rows'].sort());
});

test.each([...kinds, 'question-rows'])('%s: finds the fields of each part, as many as the page says', async (name) => {
  const page = load(name);
  const wanted = expected(page);
  expect(await finds(page)).toEqual(wanted);
});

test.each(kinds)('%s: without the marks of its kind of system they are not found', async (name) => {
  const page = load(name);
  const wanted = expected(page);
  for (const element of page.body.querySelectorAll<HTMLElement>('*')) {
    element.removeAttribute('class');
    for (const { name } of [...element.attributes]) if (name.startsWith('data-')) element.removeAttribute(name);
  }
  for (const folded of page.body.querySelectorAll('details')) folded.replaceWith(...folded.childNodes);
  expect(await finds(page)).not.toEqual(wanted);
});
