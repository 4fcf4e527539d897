import { regexes } from './gather';
import { judge, readVerdicts, writeVerdicts, type Verdict } from './verdict';

/** Judges what is new and forgets what is gone: `npm run regexes`. Prints all that are not linear, by file. */
async function main(): Promise<void> {
  const known = readVerdicts();
  const verdicts: Record<string, Verdict> = {};
  const all = regexes();
  for (const [index, one] of all.entries()) {
    verdicts[one.id] = known[one.id] ?? (await judge(one));
    // Kept as it goes, for this may take minutes.
    if (index % 20 === 0) writeVerdicts({ ...known, ...verdicts });
  }
  writeVerdicts(verdicts);
  for (const { id, file, source } of all)
    if (verdicts[id] !== 'linear') console.log(`${verdicts[id]!}\t${file}\t${source.slice(0, 120)}`);
}

void main();
