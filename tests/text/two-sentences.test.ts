import { cutInTwo } from '../../shared/text/two-sentences';

const cut = (text: string) => {
  const found = cutInTwo(text, { block: 'b', from: 0, to: text.length })?.edits[0];
  return found && text.slice(0, found.span.from) + found.insert + text.slice(found.span.to);
};

test.each([
  [
    'Leo likes his time with the younger ones at lunch, and he often shows them how the puzzles fit.',
    'Leo likes his time with the younger ones at lunch. He often shows them how the puzzles fit.',
  ],
  [
    'Leo can add two small numbers on a number line, so he is ready to try without it.',
    'Leo can add two small numbers on a number line. So he is ready to try without it.',
  ],
  [
    'Mrs Rai reads with him in the small room on three mornings, and Ella joins them in the afternoons when she can.',
    'Mrs Rai reads with him in the small room on three mornings. Ella joins them in the afternoons when she can.',
  ],
])('cuts %j', (before, after) => {
  expect(cut(before)).toBe(after);
});

test.each([
  'Although Leo reads well when he is calm and rested, he is shy in class, and he then hides under the table.',
  'Leo says that he is tired because the room is loud and full, and he would like to sit near the window.',
  'Leo said “I like the big room on Mondays with my friends, and I do not like the hall at all”.',
  'Leo has time to answer (at least ten seconds or so), and he is told in advance what will be asked.',
  'Leo needs pens, paper and a quiet table near the door of the room, and time to finish what he began.',
  'Leo works with Mrs Rai in class on three mornings, and Ella from the nurture team in the afternoons after lunch.',
  'Leo uses the number line and the counters from his own tray, and Numicon from the maths cupboard near the door.',
  'Leo uses the number line and the counters from his own tray, and Lego bricks from the box near the door.',
  'Not only does Leo read to the younger ones at lunch, but he also shows them how the puzzles fit.',
  'Leo likes the song about the farm and the long story, and this game with cards that he plays with Tom.',
])('leaves %j as it is', (text) => {
  expect(cut(text)).toBeUndefined();
});
