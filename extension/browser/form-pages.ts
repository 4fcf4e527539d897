import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { FormPage } from '../content/form-page';
import { formPage } from './messages';

/** The pages of one form in one tab, the last looked at first. Another child's form takes its place. */
const formSchema = z.object({ form: z.string(), pages: z.array(formPage) });
/** More pages than any form has. */
const most = 40;

const keyOf = (tab: number) => `form-${tab}`;

/** Remembers how the sections of a page stand, until the tab is closed or shows another form; `at` absent: another form, and nobody knows whose. */
export async function rememberPage(tab: number, frame: number, at: FormPage | undefined): Promise<void> {
  await navigator.locks.request('form', async () => {
    const key = keyOf(tab);
    if (!at) {
      if (frame === 0) await browser.storage.session.remove(key);
      return;
    }
    const known = await read(tab);
    const others = known?.form === at.form ? known.pages.filter(({ page }) => page !== at.page) : [];
    await browser.storage.session.set({ [key]: { form: at.form, pages: [at, ...others].slice(0, most) } });
  });
}

/** How sections stand on the other pages of the form that is shown; absent where nothing is known. `here`: the pages that are shown. */
export async function sectionsElsewhere(
  tab: number,
  here: readonly FormPage[],
): Promise<FormPage['sections'] | undefined> {
  const known = await read(tab);
  if (!known || !here.some(({ form }) => form === known.form)) return undefined;
  const sections: Record<string, 'present' | 'empty'> = {};
  for (const { page, sections: states } of known.pages) {
    if (here.some((one) => one.page === page)) continue;
    for (const [id, state] of Object.entries(states)) if (sections[id] !== 'present') sections[id] = state;
  }
  return sections;
}

/** Forgets the form of a tab that was closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(keyOf(tab)));
}

async function read(tab: number): Promise<z.infer<typeof formSchema> | undefined> {
  const { [keyOf(tab)]: found } = await browser.storage.session.get(keyOf(tab));
  const form = formSchema.safeParse(found);
  return form.success ? form.data : undefined;
}
