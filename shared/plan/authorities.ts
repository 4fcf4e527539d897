import type { Authority } from './template';

/** Essex guidance on One Planning; `section` is what it speaks of. */
export const essex = (section: string): Authority => ({
  cite: `Essex guidance on One Planning: ${section}`,
  url: 'https://send.essex.gov.uk/',
});

/** A paragraph of the SEND Code of Practice 0 to 25 (January 2015), such as `6.48`. */
export const codeOfPractice = (paragraph: string): Authority => ({
  cite: `SEND Code of Practice 0 to 25, paragraph ${paragraph}`,
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
});

/** Central Bedfordshire guidance on the SEND Support Plan; `section` is what it speaks of. */
export const centralBedfordshire = (section: string): Authority => ({
  cite: `Central Bedfordshire guidance on the SEND Support Plan: ${section}`,
  url: 'https://www.centralbedfordshire.gov.uk/',
});

/** What good plans do although no single guidance words it; the Code's pages are where to read on. */
export const goodPractice = (topic: string): Authority => ({
  cite: `Good practice: ${topic}`,
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
});
