import { render } from '@testing-library/react';
import { Themed, type Look } from '../../shared/ui/Themed';

/** What the browser’s own parts (scrollbar, lists of choices, the sign of a date field) are drawn for. */
function schemeOf(look: Look | undefined, ...holding: readonly string[]): string {
  const matchMedia = (query: string) => ({
    matches: holding.includes(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(window, { matchMedia });
  render(<Themed {...(look && { look })}>words</Themed>);
  return document.documentElement.style.colorScheme;
}
afterEach(() => Reflect.deleteProperty(window, 'matchMedia'));

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  ['black', 'dark'],
] as const)('beside a host that is %s the page is %s', (look, scheme) => {
  expect(schemeOf(look)).toBe(scheme);
});

test('alone it is as the system prefers', () => {
  expect(schemeOf(undefined)).toBe('light');
  expect(schemeOf(undefined, '(prefers-color-scheme: dark)')).toBe('dark');
});

test('forced colours are the system’s affair, whatever the host: they may be light', () => {
  expect(schemeOf('black', '(forced-colors: active)')).toBe('light dark');
});
