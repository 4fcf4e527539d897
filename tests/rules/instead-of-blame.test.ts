import { afterFixes } from './fixes';

const after = (rule: string, sentence: string) =>
  afterFixes(rule, `Name: Leo Hart\n\n## Needs\nLeo tires quickly.\n\n${sentence}`);

test.each([
  ['blaming-language', 'Leo refused to write.', 'Leo did not write.'],
  ['blaming-language', 'Leo repeatedly refused to write.', 'Leo repeatedly did not write.'],
  ['blaming-language', 'He is still refusing to come in.', 'He is still not yet ready to come in.'],
  ['blaming-language', 'He has refused help.', 'He has said no to help.'],
  ['deficit-language', 'Leo failed to finish.', 'Leo did not finish.'],
  ['deficit-language', 'Despite suffering with asthma, he runs.', 'Despite having asthma, he runs.'],
  ['blaming-language', 'He is rude and controlling.', 'He is rude and likes to know and decide what happens.'],
  ['label-first', 'He reads like normal children.', 'He reads like other children of the same age.'],
])('%s: “%s” can be said so that it stands', (rule, sentence, wanted) => {
  expect(after(rule, sentence)).toEqual([wanted]);
});

test.each([
  ['blaming-language', 'He has refused to work.'],
  ['blaming-language', 'He has not refused to join.'],
  ['blaming-language', 'He had often refused to read.'],
  ['blaming-language', 'Having refused to eat, he cried.'],
  ['blaming-language', 'He’s refused to work.'],
  ['blaming-language', 'Leo never refused to write.'],
  ['blaming-language', 'By refusing to work he gets help.'],
  ['blaming-language', 'He has refused.'],
  ['deficit-language', 'He has failed to finish.'],
  ['deficit-language', 'He has been suffering with asthma.'],
  ['blaming-language', 'He is controlling.'],
  ['label-first', 'He is behind his normal peers.'],
  ['deficit-language', 'She keeps failing to finish.'],
])('%s: no words could stand in “%s”', (rule, sentence) => {
  expect(after(rule, sentence)).toEqual([]);
});
