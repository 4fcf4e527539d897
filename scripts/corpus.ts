import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

const kinds = ['outcomes', 'provision', 'jargon', 'language'] as const;
/** What a file of labelled sentences holds, known by its name. */
export type CorpusKind = (typeof kinds)[number];

/** A labelled sentence; what its other fields mean depends on the kind. */
export interface LabelledRecord {
  readonly id?: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

const fault = z.object({
  type: z.string(),
  /** Its words, several parted by `; `. */
  text: z.string().exactOptional(),
  where: z.string().exactOptional(),
});
/** A fault that a careful reader lists: its words, or where it is. */
export type ListedFault = Readonly<z.infer<typeof fault>>;

/** A number, or the least and the most that are fair; what is neither says nothing. */
const fair = z
  .union([z.number(), z.tuple([z.number(), z.number()])])
  .optional()
  .catch(undefined);
const planLabels = z.object({
  /** Today's date for this plan. */
  asOf: z.iso.date(),
  childName: z.string().optional().catch(undefined),
  sections: z.record(z.string(), z.enum(['present', 'empty', 'missing'])).default({}),
  outcomeCount: fair,
  outcomesSmart: fair,
  faults: z.array(fault),
});
/** What a careful reader expects of a whole plan. */
export type PlanLabels = Readonly<z.infer<typeof planLabels>>;

/** Which part of a corpus: a third is never looked at while rules are tuned. */
export type Part = 'all' | 'tuning' | 'held-back';

/** The kind of a corpus file by its name, undefined for a stranger. */
export const kindOfFile = (file: string): CorpusKind | undefined =>
  kinds.find((kind) => basename(file).startsWith(kind));

/** Reads a JSON Lines file of labelled sentences. */
export function readCorpus(file: string, part: Part = 'all'): readonly LabelledRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledRecord)
    .filter(({ id, text }) => isIn(part, id ?? text));
}

/** A plan of a corpus and what is expected of it. */
export interface LabelledPlan {
  readonly file: string;
  readonly labels: PlanLabels;
}

/**
 * Every plan of a folder that has its labels beside it: `NAME.txt`, `.md` or `.docx`, and `NAME.expected.json`. Throws
 * where there are labels only; labels of another shape are told to `leaveOut`, or throw, too.
 */
export function readPlans(
  folder: string,
  part: Part = 'all',
  leaveOut: (why: string) => void = (why) => {
    throw new Error(why);
  },
): readonly LabelledPlan[] {
  const ending = '.expected.json';
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => isIn(part, name))
    .flatMap((name) => {
      const plan = readdirSync(folder).find(
        (other) => /\.(?:txt|md|docx)$/.test(other) && other.startsWith(`${name}.`),
      );
      const beside = join(folder, name + ending);
      if (!plan) throw new Error(`${beside}: its plan (${name}.txt, .md or .docx) is not there.`);
      const labels = planLabels.safeParse(JSON.parse(readFileSync(beside, 'utf8')));
      if (labels.success) return [{ file: join(folder, plan), labels: labels.data }];
      leaveOut(
        `${beside}: ${labels.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
      );
      return [];
    });
}

/** The corpus files and folders of plans at a path: the path itself, or what a folder holds. Throws where it holds none. */
export function corporaAt(path: string): { readonly files: readonly string[]; readonly plans: readonly string[] } {
  if (!statSync(path).isDirectory()) return { files: [path], plans: [] };
  const names = readdirSync(path).sort();
  const folders = names.map((name) => join(path, name)).filter((inside) => statSync(inside).isDirectory());
  const files = names.filter((name) => name.endsWith('.jsonl') && kindOfFile(name)).map((name) => join(path, name));
  const plans = [path, ...folders].filter((folder) =>
    readdirSync(folder).some((name) => name.endsWith('.expected.json')),
  );
  if (files.length + plans.length === 0) throw new Error(`${path}: neither labelled sentences nor labelled plans.`);
  return { files, plans };
}

const isIn = (part: Part, id: string): boolean => part === 'all' || isHeldBack(id) === (part === 'held-back');

/** Whether the FNV-1a hash of an id falls in the third that is kept back. */
export function isHeldBack(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % 3 === 0;
}
