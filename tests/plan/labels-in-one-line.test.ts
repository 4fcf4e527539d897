import { growth } from '../processor-ms';
import { content } from './content';

test('labels far apart in one line are found', () => {
  expect(content(`Name: Mia Patel ${'and so on '.repeat(60)}Class: 2B`)).toContain('personal_details/class: 2B');
});

test('time grows with the colons of a line as the line does', () => {
  expect(growth((text) => content(`Name: ${text}`), 'a: ', 3_000)).toBeLessThan(30);
});
