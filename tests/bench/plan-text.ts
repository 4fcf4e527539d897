import type { Block, Draft } from '../../shared/text/draft';
import { prose } from './prose';

type Part = keyof typeof prose;

const headings: Readonly<Record<Part, string>> = {
  profile: 'All about me',
  needs: 'Special educational needs',
  outcomes: 'Outcomes',
  provision: 'Provision',
  health: 'Health and care',
  review: 'Review and next steps',
};
const names =
  'Amir Bethan Callum Daisy Ewan Farida Grace Harvey Isla Jakub Keira Lewis Maya Nathaniel Orla Priya Quinn Rhys Saoirse Tomasz Uma Violet Wiktor Xanthe Yusuf Zara Osian Niamh Kofi Leila'.split(
    ' ',
  );
const surnames =
  'Patel Hughes O’Connor Nowak Bennett Achebe Griffiths Lindqvist Shah Whitaker Okafor Thornton Begum Pryce Castellano Dunmore Farrington Ruddock Venables'.split(
    ' ',
  );
const schools = [
  'Oakfield Primary',
  'St Brannoc’s',
  'Harrowgate Academy',
  'Ysgol y Bont',
  'Tidewell High',
  'The Limes',
];
const hospitals = ['the Royal Infirmary', 'Queen’s Hospital', 'the community paediatric team'];
const months = 'January February March April May June July September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
const pronouns = [
  ['He', 'he', 'His', 'his', 'him', 'himself'],
  ['She', 'she', 'Her', 'her', 'her', 'herself'],
  ['They', 'they', 'Their', 'their', 'them', 'themself'],
] as const;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fills one paragraph. */
function fill(paragraph: string, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const from = (least: number, count: number) => String(least + Math.floor(next() * count));
  const [He, he, His, his, him, himself] = pick(pronouns);
  const slots: Readonly<Record<string, () => string>> = {
    ...Object.fromEntries(Object.entries({ He, he, His, his, him, himself }).map(([slot, word]) => [slot, () => word])),
    Surname: () => pick(surnames),
    Other: () => pick(names),
    school: () => pick(schools),
    hospital: () => pick(hospitals),
    age: () => from(4, 14),
    year: () => from(1, 13),
    ks: () => from(1, 4),
    ageword: () => pick(['four', 'five', 'six', 'seven', 'eight']),
    small: () => from(2, 8),
    zero: () => from(0, 2),
    n: () => from(10, 80),
    bign: () => (3000 + Math.floor(next() * 17000)).toLocaleString('en-GB'),
    pct: () => from(40, 60),
    mm: () => from(10, 49),
    centile: () => pick(['1st', '2nd', '5th', '9th', '0.4th', '16th']),
    test: () => pick(['BPVS-3', 'CELF-5', 'WISC-V', 'YARC', 'Boxall Profile']),
    term: () => pick(['Autumn', 'Spring', 'Summer']),
    yearnum: () => from(2025, 4),
    month: () => pick(months),
    weekday: () => pick(days),
    date: () =>
      next() < 0.5
        ? `${from(1, 28)} ${pick(months)} ${from(2025, 3)}`
        : `${from(1, 28).padStart(2, '0')}/${from(1, 12).padStart(2, '0')}/${from(2025, 3)}`,
  };
  const name = pick(names);
  return paragraph
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => pick(choices.split('|')))
    .replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'Name' ? name : slots[slot]!()));
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** A plan in Markdown of about so many words: the prose under headings, outcomes and provision in tables, as often as it takes. */
export function planText(words: number, seed: number): string {
  const next = random(seed * 7919 + 13);
  const lines: string[] = [];
  let count = 0;
  const add = (line: string) => {
    lines.push(line, '');
    count += countWords(line);
  };
  while (count < words) {
    for (const part of Object.keys(prose) as Part[]) {
      add(`## ${headings[part]}`);
      const paragraphs = prose[part].map((paragraph) => fill(paragraph, next));
      if (part === 'outcomes' || part === 'provision') {
        const columns = part === 'outcomes' ? ['Outcome', 'By when'] : ['Support', 'Who'];
        const beside = part === 'outcomes' ? '{date}' : 'Mrs {Surname}';
        const rows = paragraphs.map((paragraph) => `| ${paragraph} | ${fill(beside, next)} |`);
        add([`| ${columns.join(' | ')} |`, '|---|---|', ...rows].join('\n'));
      } else for (const paragraph of paragraphs) add(paragraph);
      if (count >= words) break;
    }
  }
  return lines.join('\n');
}

/** The draft with one word of its longest paragraph changed; another word each time. */
export function withOneWordChanged({ blocks }: Draft, time: number): Draft {
  const longest = blocks.reduce((best: Block, block) => (block.text.length > best.text.length ? block : best));
  const words = longest.text.split(' ');
  words[(time * 13) % words.length] = `${['really', 'support', 'Tuesday', 'clear', 'help'][time % 5]!}${time}`;
  return { blocks: blocks.map((block) => (block === longest ? { ...block, text: words.join(' ') } : block)) };
}
