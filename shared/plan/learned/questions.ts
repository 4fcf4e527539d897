/** What is asked of an outcome or a provision beside what its grammar says. */
export const questions = ['specific', 'measurable', 'timeBound', 'provision', 'specified', 'quantified'] as const;
/** One of them, by the name that the judged outcome or provision has for the answer. */
export type Question = (typeof questions)[number];
