import { afterFixes } from '../rules/fixes';

const after = (sentence: string) =>
  afterFixes('plainer-word', `Name: Leo Hart\n\n## Needs\nLeo tires quickly.\n\n${sentence}`);

test.each([
  ['Accordingly, he sits out.', 'So, he sits out.'],
  ['He sits out irrespective of the weather.', 'He sits out whatever the weather.'],
  ['It takes approximately ten minutes.', 'It takes about ten minutes.'],
  ['He attained level 3.', 'He reached level 3.'],
  ['School will purchase a slope.', 'School will buy a slope.'],
  ['Mum has concerns with regard to maths.', 'Mum has concerns about maths.'],
  ['It would be beneficial to use a timer.', 'It would be helpful to use a timer.'],
  ['He has the ability to read.', 'He can read.'],
])('“%s” can be said in fewer words', (sentence, wanted) => {
  expect(after(sentence)).toEqual([wanted]);
});

test.each([
  'Adults adapt the tasks accordingly.',
  'He consequently improves.',
  'He sits out irrespective of whether it rains.',
  'It is an approximately ten-minute walk.',
  'His attained level is 3.',
  'A recent purchase was a slope.',
  'With regard to maths, he is keen.',
  'He is keen with regard to maths.',
  'It was an undertaking.',
  'He will have the ability to read.',
])('no plainer words can be sure to stand in “%s”', (sentence) => {
  expect(after(sentence)).toEqual([]);
});
