import { screen } from '@testing-library/react';
import type { InsertWhere } from '../../shared/host';
import type { SectionId } from '../../shared/plan/section';
import type { Template } from '../../shared/plan/template';
import type { Span } from '../../shared/text/span';
import { MemoryHost } from '../host-contract/memory-host';
import { opened } from './loaded';
import { showPane } from './set-up';

export const table = (name: string, rows: readonly (readonly string[])[]) =>
  rows.flatMap((cells, row) => cells.map((text, column) => ({ text, cell: { table: name, row, column } })));

export const reading = 'By July 2027, Mia will read 40 key words on her own.';
export const spelling = 'Mia will improve her spelling.';
export const plan = [
  { text: 'Name: Mia Hart' },
  { text: 'Date of plan: 3 November 2026' },
  { text: 'Next review: 16 October 2026' },
  { text: 'Needs', heading: 1 },
  { text: 'Mia finds reading hard.' },
  { text: 'Outcomes', heading: 1 },
  ...table('t', [
    ['Area of need', 'Outcome', 'Support', 'Who', 'How often'],
    ['Reading', reading, 'Toe by Toe', 'Mrs Shah', 'three times a week, 15 minutes'],
    ['', spelling, '', '', ''],
  ]),
];

/** Keeps where each section was asked to go. */
export class AskedHost extends MemoryHost {
  readonly asked: {
    readonly template: Template;
    readonly sections: readonly SectionId[];
    readonly where: InsertWhere;
  }[] = [];
  override insert(template: Template, sections: readonly SectionId[], where: InsertWhere) {
    this.asked.push({ template, sections, where });
    return super.insert(template, sections, where);
  }
}

export async function openTab<H extends MemoryHost = AskedHost>(
  name: RegExp,
  host: H = new AskedHost(plan) as unknown as H,
) {
  const shown = showPane(host);
  await shown.user.click(await screen.findByRole('tab', { name }));
  await opened();
  const { blocks } = await host.read();
  /** The words that were shown in the document last. */
  const revealed = () => {
    const { block, from, to } = host.revealed.at(-1) as Span;
    return blocks.find(({ id }) => id === block)!.text.slice(from, to);
  };
  return { ...shown, host, revealed };
}
