import { afterFixes } from './fixes';

const after = (sentence: string) =>
  afterFixes(
    'mixed-pronouns',
    `Name: Ella Cole\n\n## Needs\nElla tires quickly. She likes short tasks. She asks for help and she waits.\n## How best to support Ella\nElla is calm. ${sentence}`,
  );

test('a pronoun that slipped in is put right', () => {
  expect(after('He needs an adult near the table.')).toEqual(['Ella is calm. She needs an adult near the table.']);
});

test('one of two is not put right alone', () => {
  expect(after('He needs an adult beside him to start.')).toEqual([]);
});
