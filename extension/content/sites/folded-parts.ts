import type { SiteKind } from './site-kind';

/** Parts of a plan that fold away, each with one box called “Comments” or nothing: the part’s own title is its name. */
export const foldedParts: readonly SiteKind[] = [
  { round: 'details', where: 'inside', name: 'summary' },
  { round: '.accordion-item', where: 'inside', name: '.accordion-header' },
  { round: '.panel', where: 'inside', name: '.panel-heading' },
  { round: '.MuiAccordion-root', where: 'inside', name: '.MuiAccordionSummary-root' },
  { round: '.ui-accordion-content', where: 'before', name: '.ui-accordion-header' },
];
