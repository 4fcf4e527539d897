import type { WordFigures } from './word';

/** What one run of the benchmark found; times in ms per 10,000 words of plan. */
export interface Figures {
  /** The word-hash floor. */
  readonly floor: number;
  /** The whole review, findings written as JSON. */
  readonly review: number;
  readonly ratioToFloor: number;
  /** The one pass of the word lists alone. */
  readonly lexicon: number;
  readonly lexiconToFloor: number;
  /** How many times longer a peer takes than the review. */
  readonly peers: Readonly<Record<string, number>>;
  /** Peers that are not installed, and why. */
  readonly missing: Readonly<Record<string, string>>;
  /** Steepest slope of time over size between neighbouring sizes, both as logarithms: 1 is linear. */
  readonly exponent: number;
  /** ms by number of words. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Time to all findings after a one-word change, against a review of the whole. */
  readonly paragraphRatio: number;
  /** A process that loads the core and finds one thing, against one that does nothing. */
  readonly coldMs: number;
  /** Growth of the peak of memory by one plan of 10,000 words. */
  readonly rssMb: number;
  readonly gzipKb: {
    readonly core: number;
    readonly content: number;
    /** What shows the pane's frame, while Word answers. */
    readonly frame: number;
    /** All that the pane's first screen needs, the frame included. */
    readonly pane: number;
  };
  /** Reading a .docx of about 100 pages, against mammoth's raw text. */
  readonly docx: { readonly ms: number; readonly ratioToMammoth?: number };
  readonly word: WordFigures;
  /** 2,000 paragraphs in Chromium, from Word's answer to the first notes on the screen, against a first review there. */
  readonly drawing: number;
  readonly web: Readonly<Record<string, number>>;
  readonly rounds: number;
  readonly node: string;
}

/** One line of what has to hold. */
interface Goal {
  readonly what: string;
  readonly measured: string;
  readonly wanted: string;
  readonly holds: boolean;
}

const leastPeers: Readonly<Record<string, number>> = {
  'wink-nlp': 8,
  'write-good': 20,
  alex: 80,
  retext: 120,
  'harper.js': 500,
};
const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** What has to hold, and whether it does. */
export function goals(found: Figures): readonly Goal[] {
  const atMost = (what: string, value: number | undefined, most: number, unit = ''): Goal => ({
    what,
    measured: value === undefined ? 'missing: what it is measured by is not installed' : `${short(value)}${unit}`,
    wanted: `at most ${most}${unit}`,
    holds: value !== undefined && value <= most,
  });
  const docx = found.docx.ratioToMammoth;
  return [
    atMost('review, times the word-hash floor', found.ratioToFloor, 12),
    atMost('word lists alone, times the floor', found.lexiconToFloor, 3),
    ...Object.entries(leastPeers).map(([name, least]): Goal => {
      const ratio = found.peers[name];
      return {
        what: `faster than ${name}${name === 'wink-nlp' ? ' only parsing' : ''}, times`,
        measured: ratio === undefined ? `missing: ${found.missing[name] ?? 'not measured'}` : short(ratio),
        wanted: `at least ${least}`,
        holds: ratio !== undefined && ratio >= least,
      };
    }),
    atMost('growth from 1,000 to 1,000,000 words, exponent of the steepest decade', found.exponent, 1.05),
    atMost('all findings after a one-word change, of a review of the whole', found.paragraphRatio, 1.1),
    atMost('load and first finding, more than an empty script', found.coldMs, 25, ' ms'),
    atMost('memory for a plan of 10,000 words, over the loaded core', found.rssMb, 20, ' MB'),
    atMost('core with rules and word lists, minified and gzipped', found.gzipKb.core, 80, ' kB'),
    atMost('scripts of the task pane’s first screen, core included, gzipped', found.gzipKb.pane, 230, ' kB'),
    atMost('reading a 100-page .docx, times mammoth’s raw text', docx, 1.5),
    atMost('round trips to Word for one scan', found.word.syncsPerScan, 1),
    atMost('round trips to Word for a scan after one paragraph changed', found.word.syncsPerChange, 1),
    atMost('paragraphs taken from Word for it', found.word.paragraphsPerChange, 1),
    atMost('round trips to Word for one fix', found.word.syncsPerFix, 3),
    atMost('round trips to Word for one section inserted', found.word.syncsPerInsert, 3),
    atMost(
      '2,000 paragraphs, from Word’s answer to the notes in their groups, times a review',
      found.word.scanToReview,
      4,
    ),
    atMost('the same with drawing, in Chromium on the built pane, times a first review there', found.drawing, 4),
  ];
}

/** The page `docs/performance.md`. */
export function page(found: Figures): string {
  const row = ({ what, measured, wanted, holds }: Goal) =>
    `| ${what} | ${measured} | ${wanted} | ${holds ? 'yes' : '**no**'} |`;
  const sizes = Object.entries(found.sizes).map(
    ([words, ms]) => `| ${Number(words).toLocaleString('en-GB')} | ${short((ms * Number(words)) / 10_000)} |`,
  );
  return `# Performance

Made by \`npm run bench\`; do not edit. Node ${found.node}, ${found.rounds} interleaved rounds, one process for each subject, medians of the processor’s time; ratios are medians of the ratios of each round. The text is invented plan prose under headings, outcomes and provision in tables (\`tests/bench/prose.ts\`). The floor hashes each word and looks it up, nothing more (\`tests/bench/floor.ts\`): ${short(found.floor)} ms per 10,000 words. A review, all rules, its findings written as JSON: ${short(found.review)} ms; the pass of the word lists alone: ${short(found.lexicon)} ms.

| | measured | must reach | holds |
|---|---|---|---|
${goals(found).map(row).join('\n')}

No peer has rules for outcomes, provision or a plan’s structure, so the ratios compare the time that a writer waits, not like with like.

| words | ms of the processor for a review of a plan not read before |
|---|---|
${sizes.join('\n')}

What ships, minified and gzipped: content script ${short(found.gzipKb.content)} kB, task pane ${short(found.gzipKb.frame)} kB for the frame and ${short(found.gzipKb.pane)} kB for the first screen.
${Object.entries(found.web)
  .map(([what, value]) => `\n- in a page: ${what} ${short(value)}`)
  .join('')}`;
}
