import { parseProvision } from '../../shared/plan/provision/parse-provision';

const whoOf = (text: string) => {
  const { who } = parseProvision([{ block: 'b0', at: 0, text }]);
  return who && text.slice(who.from, who.to);
};

test.each([
  ['Grandad will hear Tom read for ten minutes on Sunday evenings', 'Grandad'],
  ['Times tables game – 10 mins – nightly – Dad', 'Dad'],
  ['The council’s mobility trainer walks the route with Jess every Friday', 'mobility trainer'],
  ['Reading with Pat (dinner lady) for 10 minutes each Wednesday', 'Pat'],
  ['Chart stamped by HoY every morning', 'HoY'],
  ['Phonics games with her 1:1, 10 minutes each morning', 'her 1:1'],
  ['Advice from the hearing support teacher', 'support teacher'],
  ['All adults show the red card every time she hits', 'All adults'],
  ['Picture board used by all staff in Robins', 'all staff in Robins'],
  ['After a question staff count to five, in all lessons', 'staff'],
])('%s', (text, who) => expect(whoOf(text)).toBe(who));

test.each([
  'Someone to sit with him',
  'Key adult',
  'Spelling practice with all adults daily',
  'Staff will take turns to play catch with her for ten minutes each day',
  'Plan shared with grandma',
])('nobody is named: %s', (text) => expect(whoOf(text)).toBeUndefined());
