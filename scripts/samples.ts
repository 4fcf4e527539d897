import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '../shared/text/day';
import { localToday } from '../shared/today';
import { centralBedfordshire } from '../tests/preview/samples/central-bedfordshire';
import { goodOnePlan } from '../tests/preview/samples/good-one-plan';
import { typicalOnePlan } from '../tests/preview/samples/typical-one-plan';

/** The sample plans by file name; each is made for a day, so that its dates stay sensible. */
export const samples: Readonly<Record<string, (today: Day) => Uint8Array>> = {
  'good-one-plan.docx': goodOnePlan,
  'typical-one-plan.docx': typicalOnePlan,
  'central-bedfordshire.docx': centralBedfordshire,
};

/** Writes the sample plans, with dates round the given day, into a folder, which is made where needed. */
export async function writeSamples(today: Day, dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [name, make] of Object.entries(samples)) await writeFile(join(dir, name), make(today));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dir = join(import.meta.dirname, '../tests/preview/samples');
  void writeSamples(localToday(), dir).then(() => console.log(`Sample plans are in ${dir}`));
}
