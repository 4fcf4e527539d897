import type { SiteKind } from './site-kind';

/** Grids whose heading is a table of its own, so that it stays while the rows scroll. */
export const splitGrids: readonly SiteKind[] = [
  { round: '.k-grid-content td', where: 'column', name: '.k-grid-header th' },
  { round: '.dx-datagrid-rowsview td', where: 'column', name: '.dx-datagrid-headers td' },
  { round: '.ui-jqgrid-bdiv td', where: 'column', name: '.ui-jqgrid-hdiv th' },
  { round: '.dataTables_scrollBody td', where: 'column', name: '.dataTables_scrollHead th' },
];
