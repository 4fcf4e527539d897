import { render, screen } from '@testing-library/react';
import { readPlan } from '../../shared/plan/read-plan';
import { defaultSettings } from '../../shared/settings';
import { LastPlan } from '../../shared/ui/LastPlan';
import { Themed } from '../../shared/ui/Themed';
import { today } from './set-up';

const settings = defaultSettings(today);
const lines = (...texts: string[]) => ({ blocks: texts.map((text, index) => ({ id: String(index), text })) });
const before = readPlan(lines('Outcomes', 'Mia will read 40 key words on her own by July 2026.'), settings);
const now = lines('Outcomes', 'Mia will swim 10 metres by July 2027.');

test('nothing is said of a file before it was read, nor of one what another said', () => {
  const file = { name: 'spring.docx', draft: before.draft };
  const show = (previous: typeof before | undefined, chosen: typeof file) => (
    <Themed look="light">
      <LastPlan plan={readPlan(now, settings, previous)} file={chosen} onCompare={() => undefined} />
    </Themed>
  );
  const { rerender } = render(show(undefined, file));
  expect(screen.getByRole('status').textContent).toBe('Reading “spring.docx”.');
  rerender(show(before, file));
  expect(screen.getByRole('status').textContent).toMatch(/^Compared with “spring\.docx”\. No outcome is word for word/);
  rerender(show(before, { name: 'autumn.docx', draft: lines('Another plan.') }));
  expect(screen.getByRole('status').textContent).toBe('Reading “autumn.docx”.');
});
