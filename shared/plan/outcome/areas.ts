/** Areas of a child's life that one outcome seldom spans; each by the things that are named in it. */
const areas: readonly (readonly [string, RegExp])[] = [
  [
    'reading and writing',
    /\b(?:reading|reads?|spell(?:s|ing|ings)?|handwriting|phonics|comprehension|key words|book band|paragraphs?|writing)\b/i,
  ],
  [
    'number',
    /\b(?:maths?|mathematics|numeracy|times tables?|tells? the time|number bonds?|fractions|multiplication|counts? to|subtraction|addition)\b/i,
  ],
  [
    'friends',
    /\b(?:friends?|friendships?|peers?|social skills|take turns|turn[- ]taking|playtimes?|one other child|another child)\b/i,
  ],
  [
    'behaviour',
    /\b(?:behaviou?rs?|emotions?|feelings|anger|temper|anxiety|self-esteem|confidence|outbursts?|resilience|(?:stays?|keeps?|remains?|be) calm(?:er)?)\b/i,
  ],
  [
    'self-care',
    /\b(?:laces|toilet(?:ing)?|(?:open )?cup|dress(?:es|ing)?|coat|shoes|teeth|zip|cutlery|self-care|wash(?:es|ing)?|(?:get|gets|getting) (?:un)?(?:changed|dressed|ready))\b/i,
  ],
  ['attendance', /\b(?:attendance|punctuality|lateness|on time|arrives? at school)\b/i],
  ['movement', /\b(?:balance|gross motor|fine motor|catch(?:es|ing)? a ball|hops?|co-?ordination|core strength)\b/i],
  ['attention', /\b(?:attention|concentration|focus|listening|on task)\b/i],
];

/** The areas that a text names things of. */
export const areasOf = (text: string): readonly string[] =>
  areas.filter(([, things]) => things.test(text)).map(([area]) => area);
