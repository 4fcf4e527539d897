import fc from 'fast-check';
import type { Block, Draft } from '../../shared/text/draft';
import { planText } from '../bench/plan-text';

const factor = Number(process.env['PROPERTY_FACTOR'] ?? 1);
/** How often a property is tried; `npm run test:long` asks for more. */
export const runs = (usual: number): number => usual * factor;
// What is tried in `npm test` is the same each time, so that it says something of the change; what nobody tried before is for the long run.
if (factor === 1) fc.configureGlobal({ seed: 20261201 });

/** Pieces that plans, markup and strange encodings are made of. */
const pieces = [
  'Name: ',
  '| a | b |',
  '\n| Who | When | How |\n',
  '\nMia finds it hard to follow what is asked of the whole class at once and\nto begin on her own',
  '\n# ',
  '\n- ',
  '\n1. ',
  '\n\n',
  'Mrs ',
  'Outcomes',
  'By the end of the spring term',
  'Mia will ',
  'read 40 words',
  'Mrs Hill',
  '20 minutes, twice a week',
  'Year 4',
  '____',
  'XXX',
  'SALT',
  'lazy',
  'suffers from',
  'where appropriate',
  'dysregulated',
  'Review date: ',
  '12/13/2026',
  '4/5',
  '100%',
  '’s ',
  '“',
  '”',
  '[[',
  '**',
  '\t',
  '\n',
  '. ',
  ', ',
  ' ',
  '\ud800',
  '\udc00',
  '🙂',
  '👩‍🏫',
  '\u202e',
  '\u2066',
  '\u0301',
  '\u200b',
  '\ufeff',
  '\u0000',
  'İ',
  'ß',
  'ﬁ',
  'שלום',
  'مرحبا',
  '你好',
];

/** Any text: code units without regard to what they mean, and pieces of plans between them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Sentences as plans have them. */
const planLines = [1, 2, 3]
  .flatMap((seed) => planText(1300, seed).split('\n'))
  .filter((line) => !/^(?:\||#|$)/.test(line));
const sections = ['outcomes', 'provision', 'child_view', 'review', 'needs'];

const anyBlock: fc.Arbitrary<Omit<Block, 'id'>> = fc.record(
  {
    text: fc.oneof(anyText, fc.constantFrom(...planLines)),
    heading: fc.integer({ min: 1, max: 9 }),
    bold: fc.constant(true as const),
    list: fc.constant(true as const),
    label: anyText,
    record: fc.constantFrom('r1', 'r2'),
    section: fc.constantFrom(...sections),
    readOnly: fc.constant(true as const),
    aside: fc.constantFrom('header', 'footer', 'note', 'text-box'),
    cell: fc.record({
      table: fc.constantFrom('t1', 't2'),
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { requiredKeys: ['text'] },
);

/** Any draft, sense or none. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(fc.array(anyBlock, { maxLength: 14 }), fc.boolean())
  .map(([blocks, fragment]) => ({
    blocks: blocks.map((block, index) => ({ id: `b${index}`, ...block })),
    ...(fragment && { fragment: true as const }),
  }));
