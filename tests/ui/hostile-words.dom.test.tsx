import { screen, within } from '@testing-library/react';
import { MemoryHost } from '../host-contract/memory-host';
import { opened } from './loaded';
import { showPane } from './set-up';

/** A document’s words are somebody else’s: in the pane they are words and nothing more. */
const image = '<img src=x onerror=alert(1)>';
const link = '[press](javascript:alert(2))';

test('markup in a name, a heading, a need, an outcome and its support is shown as it stands', async () => {
  const lines = [
    { text: `Name: Mia ${image}` },
    { text: `Our ${image} page`, heading: 1 },
    { text: 'Needs', heading: 1 },
    { text: `Reading: SALT told ${image} ${link}.` },
    { text: 'Outcomes', heading: 1 },
    { text: `Mia will improve her reading ${image} <script>alert(3)</script>.` },
    { text: 'Provision', heading: 1 },
    { text: `Reading with ${image} as required.` },
  ];
  const { user } = showPane(new MemoryHost(lines));
  for (const name of [/Notes/, /Outcomes/, /Sections/]) {
    await user.click(await screen.findByRole('tab', { name }));
    await opened();
    expect(document.querySelector('img, script, iframe, [onerror]')).toBeNull();
    for (const { href } of document.querySelectorAll('a')) expect(new URL(href).protocol).toMatch(/^https?:$/);
  }
  await user.click(screen.getByRole('tab', { name: /Outcomes/ }));
  await opened();
  expect(within(screen.getByRole('tabpanel')).getAllByText(/<script>alert\(3\)<\/script>/).length).toBeGreaterThan(0);
});
