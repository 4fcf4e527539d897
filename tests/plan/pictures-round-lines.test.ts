import { content } from './content';

test('pictures in front of and behind a heading are none of its words, and a keycap is its digit', () => {
  const text = `Name: Mia Patel

⭐ Mia's Strengths ⭐
She draws.

🎯 Outcomes
1️⃣ By Easter Mia will read 40 words.
2️⃣ By Easter Mia will spell 20 words.

👩🏽‍🏫 Provision
Mrs Hall reads with Mia for 10 minutes daily.

❤️ What is important to Mia
Her dog.`;
  expect(content(text)).toEqual([
    'personal_details/name: Mia Patel',
    'strengths/: She draws.',
    'outcomes/number: 1',
    'outcomes/: By Easter Mia will read 40 words.',
    'outcomes/number: 2',
    'outcomes/: By Easter Mia will spell 20 words.',
    'provision/: Mrs Hall reads with Mia for 10 minutes daily.',
    'important_to/: Her dog.',
  ]);
});

test.each(['🙂', '★★★', 'Maths: 🙂', 'Maths: ★★', '✅ Maths'])('“%s” under a heading is kept whole', (line) => {
  expect(content(`## Mia’s views\n${line}`).join()).toContain(line.replace(/^Maths: /, ''));
});
