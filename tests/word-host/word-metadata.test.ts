import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTypings, writeMetadata } from './generate-metadata';
import { memberOf, supports, wordMetadata } from './word-metadata';

test('word-metadata.json is what the installed typings say (npx tsx tests/word-host/generate-metadata.ts)', () => {
  const committed = readFileSync(join(process.cwd(), 'tests/word-host/word-metadata.json'), 'utf8');
  expect(writeMetadata(readTypings()) === committed).toBe(true);
}, 60_000);

test('the typings are read as meant', () => {
  expect(memberOf('Paragraph', 'insertText')).toEqual({
    kind: 'call',
    set: 'WordApi 1.1',
    type: 'Range',
    parameters: 2,
  });
  expect(memberOf('Paragraph', 'uniqueLocalId')).toEqual({ kind: 'value', set: 'WordApi 1.6', readOnly: true });
  expect(memberOf('Document', 'onParagraphChanged')).toEqual({ kind: 'event', set: 'WordApi 1.6' });
  expect(memberOf('Body', 'paragraphs')).toEqual({ kind: 'object', set: 'WordApi 1.1', type: 'ParagraphCollection' });
  expect(wordMetadata.classes.TableCollection?.itemType).toBe('Table');
  expect(wordMetadata.enums.InsertLocation).toMatchObject({ before: 'Before', replace: 'Replace' });
});

test('a host has the requirement sets up to its own', () => {
  expect(supports('1.3', 'WordApi 1.3')).toBe(true);
  expect(supports('1.3', 'WordApi 1.4')).toBe(false);
  expect(supports('1.9', 'WordApiDesktop 1.1')).toBe(false);
  expect(supports('1.3', '')).toBe(true);
});
