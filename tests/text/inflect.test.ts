import { isPlural, verbFormsOf } from '../../shared/text/inflect';

test.each([
  ['open', 'opens opened opening'],
  ['edit', 'edits edited editing'],
  ['offer', 'offers offered offering'],
  ['refer', 'refers referred referring'],
  ['admit', 'admits admitted admitting'],
  ['model', 'models modelled modelling'],
  ['reveal', 'reveals revealed revealing'],
  ['strap', 'straps strapped strapping'],
  ['agree', 'agrees agreed agreeing'],
  ['tie', 'ties tied tying'],
  ['echo', 'echoes echoed echoing'],
  ['carry', 'carries carried carrying'],
  ['use', 'uses used using'],
  ['bite', 'bites bit bitten biting'],
])('forms of “%s”', (verb, forms) => {
  expect([...verbFormsOf(verb)].sort()).toEqual([verb, ...forms.split(' ')].sort());
});

test.each(['exam access arrangements', 'special needs', 'learning difficulties', 'young people', 'services'])(
  '“%s” is a plural already',
  (phrase) => expect(isPlural(phrase)).toBe(true),
);

test.each(['diagnosis', 'class', 'status', 'maths', 'phonics', 'type 1 diabetes', 'news', 'support plan'])(
  '“%s” is none',
  (phrase) => expect(isPlural(phrase)).toBe(false),
);
