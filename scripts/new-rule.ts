import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const rulesDir = join(__dirname, '../shared/rules');
const concerns = readdirSync(rulesDir, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const [concern, id] = process.argv.slice(2);
if (!concern || !concerns.includes(concern) || !id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error(`Usage: npx tsx scripts/new-rule.ts CONCERN RULE-ID\nConcerns: ${concerns.join(', ')}`);
  process.exit(2);
}
const file = join(rulesDir, concern, `${id}.ts`);
if (existsSync(file)) {
  console.error(`${concern}/${id}.ts is there already.`);
  process.exit(2);
}
writeFileSync(
  file,
  `import { goodPractice } from '../../plan/authorities';
import { report, rule } from '../rule';

export default rule({
  id: '${id}',
  severity: 'hint',
  authority: goodPractice(''),
  summary: '',
  why: '',
  examples: {
    bad: ['[[]]'],
    good: [''],
  },
  *check(plan) {
    for (const sentence of plan.prose.sentences) yield report(sentence, '');
  },
});
`,
);
console.log(`Wrote shared/rules/${concern}/${id}.ts. Fill in its examples, then run npm run generate.`);
