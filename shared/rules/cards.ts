import { rules, type RegisteredRule } from '.';

/** What a rule says of itself. */
export type RuleCard = Omit<RegisteredRule, 'check' | 'examples'>;

/** A card for every rule, for pages that list the rules and review nothing. Made when the product is built, so that no rule is loaded there. */
export const cards: readonly RuleCard[] = rules.map(({ id, severity, authority, summary, why, concern }) => ({
  id,
  severity,
  authority,
  summary,
  why,
  concern,
}));
