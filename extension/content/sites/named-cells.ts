import type { SiteKind } from './site-kind';

/** Rows that are tables on a wide screen and cards on a narrow one: each cell carries its heading with it. */
export const namedCells: readonly SiteKind[] = [
  { round: '[data-label]', where: 'attribute', name: 'data-label' },
  { round: '[data-title]', where: 'attribute', name: 'data-title' },
  { round: '[data-th]', where: 'attribute', name: 'data-th' },
];
