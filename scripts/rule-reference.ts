import { rules, type RegisteredRule } from '../shared/rules';
import { concernLabels, severityLabels } from '../shared/labels';

/** The text of docs/rules.md: every rule with its reason, who asks for it, and its examples. */
export function ruleReference(): string {
  const concerns = [...new Set(rules.map(({ concern }) => concern))];
  const parts = concerns.map((concern) => {
    const own = rules.filter((rule) => rule.concern === concern);
    return `## ${concernLabels[concern]}\n\n${own.map(entry).join('\n\n')}`;
  });
  return `# What is checked\n\nMade by \`npm run generate\` from the rules; do not edit. \`[[…]]\` marks the words that draw the note.\n\n${parts.join('\n\n')}\n`;
}

function entry({ id, severity, authority, summary, why, examples: { bad, good } }: RegisteredRule): string {
  const [first] = bad;
  return `### ${id}

${summary} ${why}

${severityLabels[severity]}. [${authority.cite}](${authority.url}).

Draws a note:

${fenced(typeof first === 'string' ? first : first[0])}

Does not:

${fenced(good[0])}`;
}

const fenced = (text: string) => `\`\`\`text\n${text}\n\`\`\``;
