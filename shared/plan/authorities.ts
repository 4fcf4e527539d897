import type { Authority } from './template';

/** Essex's published guidance on One Planning; `section` says which part. */
export const essex = (section: string): Authority => ({
  cite: `Essex factsheet “One Planning and the One Plan”: ${section}`,
  url: 'https://send.essex.gov.uk',
});

/** A paragraph of the SEND Code of Practice: 0 to 25 years, for instance `6.48`. */
export const codeOfPractice = (paragraph: string): Authority => ({
  cite: `SEND Code of Practice: 0 to 25 years, paragraph ${paragraph}`,
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
});

/** Central Bedfordshire's introduction to its SEND Support Plan; `section` says which part. */
export const centralBedfordshire = (section: string): Authority => ({
  cite: `Central Bedfordshire “An Introduction to One Planning”: ${section}`,
  url: 'https://www.centralbedfordshire.gov.uk',
});

/** Good practice that no single document owns; the Code is where it starts from. */
export const goodPractice = (topic: string): Authority => ({
  cite: `Good practice: ${topic}`,
  url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
});
