import { screen } from '@testing-library/react';
import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { MemoryHost } from '../host-contract/memory-host';
import { showPane, today } from './set-up';

/** A small plan with a note of most kinds. */
export const smallPlan = [
  { text: 'Name: Mia Hart' },
  { text: 'Needs', heading: 1 },
  { text: 'The pupil likes questions. A PIVATS check is due. She has an EHCP.' },
  { text: 'Outcomes', heading: 1 },
  { text: 'Mia will improve her reading.' },
  { text: 'Mia will read 40 key words on her own by July 2027.' },
];

/** What the core says of these lines now, so that tests judge the pane and not the rules. */
export const findingsOf = async (host: MemoryHost) => reviewPlan(readPlan(await host.read(), defaultSettings(today)));

/** What the live region says. */
export const said = () => screen.getAllByRole('status')[0]!.textContent;

/** The cards of the notes, in their order. */
export const cards = () => screen.getAllByRole('group').filter((element) => element.getAttribute('aria-describedby'));

/** Opens the pane beside the small plan. */
export const openSmall = async () => {
  const host = new MemoryHost(smallPlan);
  const shown = showPane(host);
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, findings: await findingsOf(host) };
};
