import type { Template } from '../template';

/** All built-in templates; the first is the one assumed when nothing tells. */
export const templates: readonly [Template, ...Template[]] = [
  {
    id: 'essex-one-plan',
    title: 'One Plan',
    authority: { cite: 'Essex', url: 'https://send.essex.gov.uk/' },
    sections: [],
  },
];
