import { readDocx } from '../../shared/docx/read';
import { readText } from '../../shared/text/plain';
import { makeDocx, paragraph, run, table } from '../word-host/make-docx';
import { planText } from './plan-text';

/** A .docx of about 100 pages (45,000 words) of plan. */
function hundredPages(): Uint8Array {
  const blocks = readText(planText(45_000, 9)).blocks;
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (!block.cell) parts.push(paragraph(run(block.text)));
    else {
      const rows: string[][] = [];
      const { table: id } = block.cell;
      for (; blocks[at]?.cell?.table === id; at++)
        (rows[blocks[at]!.cell!.row] ??= []).push(paragraph(run(blocks[at]!.text)));
      at--;
      parts.push(table(rows));
    }
  }
  return makeDocx(parts);
}

interface Mammoth {
  extractRawText(from: { buffer: Buffer }): Promise<unknown>;
}

/** Reads a .docx of 100 pages beside mammoth's extraction of its raw text, in turns. */
export async function measureDocx(rounds: number): Promise<{ ms: number; ratioToMammoth?: number }> {
  const bytes = hundredPages();
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;
  const timed = async (read: () => unknown) => {
    const start = process.cpuUsage();
    await read();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // By a name that the compiler does not follow: the peers are installed by the benchmark alone.
  const name: string = 'mammoth';
  const mammoth = (await import(name).catch(() => undefined)) as Mammoth | undefined;
  const ms: number[] = [];
  const ratios: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const ours = await timed(() => readDocx(bytes));
    const theirs = mammoth && (await timed(() => mammoth.extractRawText({ buffer: Buffer.from(bytes) })));
    if (round < 0) continue;
    ms.push(ours);
    if (theirs !== undefined) ratios.push(ours / theirs);
  }
  return { ms: median(ms), ...(ratios.length > 0 && { ratioToMammoth: median(ratios) }) };
}
