import { inShared, openForm, type Form } from './extension-driver';
import type { Case } from './run';

/** Letters that a parent would not know, first named in the needs field of the sample form. */
export const word = 'SALT';

/** A case on the sample form, in the browser that cases share. */
export function on(name: string, run: (form: Form) => Promise<void>): Case {
  return { name: `extension: ${name}`, run: () => inShared(run) };
}

/** Does something with the sample form in a browser of its own. */
export async function withForm(
  options: { on: boolean; shipped?: boolean },
  run: (form: Form) => Promise<void>,
): Promise<void> {
  const form = await openForm(options);
  try {
    await run(form);
  } finally {
    await form.close();
  }
}
