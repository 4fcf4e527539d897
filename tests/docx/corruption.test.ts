import { zipSync } from 'fflate';
import { DocxError, readDocx } from '../../shared/docx/read';
import { writeDocx } from '../../shared/docx/write';
import { templates } from '../../shared/plan/templates';
import { typicalOnePlan } from '../preview/samples/typical-one-plan';
import { files, p, r, sdt, tbl, tc, tr } from './fixture';
import { processorMs } from '../processor-ms';

/** Numbers from 0 up to a limit that are the same on every run. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

const rich = files(
  p(r('Name: ', '<w:b/>') + r('Mia')) +
    tbl(
      tr([tc('Outcome', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'),
      tr([tc('a', '<w:vMerge w:val="restart"/>'), tc('b')]),
    ) +
    sdt(p('Kind'), '<w:tag w:val="one-plan-strengths"/>') +
    p('<w:r><w:fldChar w:fldCharType="begin"/><w:footnoteReference w:id="1"/></w:r>') +
    '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>',
  {
    styles: '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="heading 1"/></w:style>',
    footnotes: `<w:footnote w:id="1">${p('note')}</w:footnote>`,
    headers: { h: p('head') },
  },
);
const sound = [zipSync(rich), zipSync(rich, { level: 0 }), writeDocx(templates[0]), typicalOnePlan('2026-11-22')];

/** Reads or refuses; anything else fails the test. */
function outcome(bytes: Uint8Array): 'read' | 'refused' {
  try {
    readDocx(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof DocxError) return 'refused';
    throw error;
  }
}

/** Of two times the lesser: what the engine does beside the first decides nothing. */
const least = (act: () => unknown) => Math.min(processorMs(act), processorMs(act));

function tally(count: number, make: (roll: (limit: number) => number, whole: Uint8Array) => Uint8Array) {
  const seen = { read: 0, refused: 0 };
  let [whole, broken] = [0, 0];
  for (let seed = 1; seed <= count; seed++) {
    const roll = dice(seed * 7919);
    const one = sound[seed % sound.length]!;
    const bytes = make(roll, one);
    whole += least(() => outcome(one));
    broken += least(() => outcome(bytes));
    seen[outcome(bytes)]++;
  }
  // A file that is broken takes no longer than a sound one, one with another.
  expect(broken / whole).toBeLessThan(3);
  return seen;
}

test('the files are sound to begin with', () => {
  expect(sound.map(outcome)).toEqual(['read', 'read', 'read', 'read']);
});

test('400 files with a few bytes changed', () => {
  const { read, refused } = tally(400, (roll, whole) => {
    const bytes = whole.slice();
    for (let i = roll(8); i >= 0; i--) bytes[roll(bytes.length)] = roll(256);
    return bytes;
  });
  expect(read).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});

test('200 files cut short, or with a piece missing', () => {
  const { refused } = tally(200, (roll, whole) => {
    const from = roll(whole.length);
    if (roll(2) === 0) return whole.slice(0, from);
    const bytes = [...whole];
    bytes.splice(from, 1 + roll(100));
    return Uint8Array.from(bytes);
  });
  expect(refused).toBeGreaterThan(150);
});

test('200 packages with parts swapped, emptied, or with broken XML', () => {
  const names = Object.keys(rich);
  const { read, refused } = tally(200, (roll) => {
    const all = { ...rich };
    const [one, two] = [names[roll(names.length)]!, names[roll(names.length)]!];
    const part = all[one]!;
    switch (roll(4)) {
      case 0:
        [all[one], all[two]] = [all[two]!, part];
        break;
      case 1:
        all[one] = new Uint8Array(0);
        break;
      case 2:
        all[one] = part.slice(0, roll(part.length));
        break;
      default: {
        // Two tags change places.
        const tags = new TextDecoder().decode(part).split(/(?=<)/);
        const [a, b] = [roll(tags.length), roll(tags.length)];
        [tags[a], tags[b]] = [tags[b]!, tags[a]!];
        all[one] = new TextEncoder().encode(tags.join(''));
      }
    }
    return zipSync(all);
  });
  expect(read).toBeGreaterThan(5);
  expect(refused).toBeGreaterThan(50);
});
