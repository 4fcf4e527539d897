import { performance } from 'node:perf_hooks';
import { readPlan } from '../../shared/plan/read-plan';
import { templates } from '../../shared/plan/templates';
import { review, reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import { readText } from '../../shared/text/plain';
import { groupNotes } from '../../shared/ui/notes';
import { openInWord, type InWord } from '../addin/open-in-word';
import { paragraph, run } from '../word-host/make-docx';
import { planText } from './plan-text';

const settings = defaultSettings('2026-11-22');
const paragraphs = 2000;

/** Round trips to the simulated Word, and what the pane's script adds to a review. */
export interface WordFigures {
  readonly syncsPerScan: number;
  /** For one more scan after one paragraph was typed into. */
  readonly syncsPerChange: number;
  /** Paragraphs that the scan after a change takes from Word. */
  readonly paragraphsPerChange: number;
  readonly syncsPerFix: number;
  readonly syncsPerInsert: number;
  /** From Word's answer to the grouped notes of 2,000 paragraphs, less Word's own time, against a review of that text. Drawing them is not in it. */
  readonly scanToReview: number;
}

/** Measures it all in one document of 2,000 paragraphs of plan. */
export async function measureWord(): Promise<WordFigures> {
  const blocks = readText(planText(60_000, 1)).blocks.filter(({ cell }) => !cell);
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const { text, heading } = blocks[index % blocks.length]!;
    return paragraph(run(text), heading ? `Heading${heading}` : '');
  });
  const opened = await openInWord(lines);
  const { host, word, close } = opened;
  const stop = host.watch(() => undefined);
  await settled();
  await host.read();
  const trips = async (act: () => Promise<unknown>) => {
    const before = word.syncs;
    await act();
    return word.syncs - before;
  };

  let draft = await host.read();
  const syncsPerScan = await trips(async () => (draft = await host.read()));
  const [middle] = draft.blocks.slice(paragraphs / 2);
  word.type(paragraphs / 2, 0, 0, 'So: ');
  await settled();
  const syncsPerChange = await trips(() => host.read());
  const paragraphsPerChange = word.batches.at(-1)!.members['Paragraph.text'] ?? 0;
  const from = 4;
  const expected = middle!.text.slice(0, 5);
  const edit = { span: { block: middle!.id, from, to: from + expected.length }, expected, insert: 'Other' };
  const syncsPerFix = await trips(() => host.apply([edit]));
  const template = templates[1]!;
  const syncsPerInsert = await trips(() => host.insert(template, [template.sections.at(-1)!.id], 'caret'));
  const scanToReview = await ratio(opened, draft);
  stop();
  await close();
  return { syncsPerScan, syncsPerChange, paragraphsPerChange, syncsPerFix, syncsPerInsert, scanToReview };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** The median of the ratios of five rounds, after one that warms up. */
async function ratio({ host, word }: InWord, draft: Draft): Promise<number> {
  let inWord = 0;
  const execute = word.execute.bind(word);
  word.execute = (body) => {
    const start = performance.now();
    try {
      return execute(body);
    } finally {
      inWord += performance.now() - start;
    }
  };
  const ratios: number[] = [];
  for (let round = 0; round < 6; round++) {
    inWord = 0;
    const start = performance.now();
    const plan = readPlan(await host.read(), settings);
    groupNotes(plan, reviewPlan(plan));
    const scan = performance.now() - start - inWord;
    const begin = performance.now();
    review(draft, settings);
    if (round > 0) ratios.push(scan / (performance.now() - begin));
  }
  return ratios.sort((a, b) => a - b)[2]!;
}
