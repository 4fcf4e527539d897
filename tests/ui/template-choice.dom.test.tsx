import { render, screen, within } from '@testing-library/react';
import { ownTemplate } from '../../shared/plan/own-template';
import { templates } from '../../shared/plan/templates';
import { TemplateChoice } from '../../shared/ui/SectionsList';

const [{ title }] = templates;

test('a school’s own template is told from one of ours that is called the same', () => {
  const own = ownTemplate(title, [{ heading: 'Needs', part: 'needs', columns: [] }])!;
  const { rerender } = render(<TemplateChoice label="Template" own={[own]} onChange={() => undefined} />);
  const group = (name: string) => within(screen.getByRole('group', { name })).getAllByRole<HTMLOptionElement>('option');
  expect(group('Your school’s own').map(({ value }) => value)).toEqual([own.id]);
  expect(group('Others').map(({ text }) => text)).toContain(title);
  rerender(<TemplateChoice label="Template" own={[]} onChange={() => undefined} />);
  expect(screen.queryByRole('group')).toBeNull();
  expect(screen.getAllByRole('option')).toHaveLength(templates.length);
});
