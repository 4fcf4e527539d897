import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';

/** A list is read down its edges: throws where an Insert of the list of sections does not stand at the end of its row. */
export async function mustStandInLine(where: Frame | Page): Promise<void> {
  const buttons = await where
    .getByRole('list', { name: 'Sections of the plan' })
    .getByRole('button', { name: /^Insert/ })
    .evaluateAll((all) =>
      all.map((one) => {
        const row = one.closest('li')!.getBoundingClientRect();
        const { right, top, bottom } = one.getBoundingClientRect();
        return {
          name: one.getAttribute('aria-label'),
          fromEnd: row.right - right,
          fromMiddle: (top + bottom) / 2 - (row.top + row.bottom) / 2,
        };
      }),
    );
  assert.ok(buttons.length > 5);
  for (const { name, fromEnd, fromMiddle } of buttons) {
    assert.ok(Math.abs(fromEnd) < 1, `${name}: ${fromEnd} px from the end`);
    assert.ok(Math.abs(fromMiddle) < 2, `${name}: ${fromMiddle} px from the middle`);
  }
}
