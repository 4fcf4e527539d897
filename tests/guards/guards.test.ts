import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guards } from './guards';

test.each(guards)('“$name” stands where it is taken away from, once', ({ file, text }) => {
  expect(readFileSync(join(__dirname, '../..', file), 'utf8').split(text)).toHaveLength(2);
});
