import { openInWord } from '../addin/open-in-word';
import { paragraph, run } from '../word-host/make-docx';

/** Round trips to Word that one scan of a plan needs, in the simulated Word. */
export async function measureWord(): Promise<{ syncsPerScan: number }> {
  const lines = Array.from({ length: 200 }, (_, line) => paragraph(run(`Line ${line} of the plan.`)));
  const { host, word, close } = await openInWord(lines);
  await host.read();
  const before = word.syncs;
  await host.read();
  const syncsPerScan = word.syncs - before;
  await close();
  return { syncsPerScan };
}
