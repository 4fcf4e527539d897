import { readPlan } from '../../shared/plan/read-plan';
import { reviewPlan } from '../../shared/review';
import { defaultSettings } from '../../shared/settings';
import { readText } from '../../shared/text/plain';

const asked = (support: string): readonly string[] =>
  reviewPlan(
    readPlan(
      readText(
        `Name: Mia Patel\nDate of birth: 3 May 2018\nReview date: 19 March 2027\n\n## Outcomes\n\nBy 19 March 2027 Mia will read 40 key words on her own (now 12).\n\n## Provision\n\n${support}`,
      ),
      defaultSettings('2026-11-22'),
    ),
  ).flatMap(({ rule, quote }) => (rule === 'provision-no-person' ? [quote] : []));

test.each([
  'Gwen, one to one in room 14 (no glass), 50 minutes, every Tuesday until the review.',
  'Kerry: "hide and find" instruction game, Mia and one other child, 10 minutes, four mornings a week.',
  'Bev – phonics cards, 10 minutes daily',
  'Tessa Crane plays listening games with Mia for 30 minutes on Mondays.',
  'Jo Haddow: word games, 10 minutes, every Friday',
  'Kirsty does ten minutes of phonics cards every day.',
  'Kirsty or Dawn: word cards, 10 minutes daily',
  'Every day Kirsty plays word cards for 10 minutes.',
  '10 minutes of word cards a day. Kirsty does this.',
  'Kirsty Lomas will do word cards with her, 10 minutes daily.',
  'Word cards. 10 minutes daily. Kirsty.',
  'I teach it step by step, last step first, 10 minutes before home time every day.',
  'Kirsty (room leader): word cards, 10 minutes daily',
])('who it is, is told in: %s', (support) => expect(asked(support)).toEqual([]));

test.each([
  'Numicon, 10 minutes daily',
  'Lexia: 10 minutes daily',
  'Fizzy, one to one, 10 minutes daily',
  'Mia: word cards 10 minutes daily',
  'Mia Patel plays word games for 10 minutes daily',
  'Autumn: word cards, 10 minutes daily',
  'Colourful Semantics plays a part for 10 minutes daily',
  'Makaton games for 10 minutes every day',
  'Daisy chain game, 10 minutes daily',
  'Monday, one to one, 10 minutes of word cards',
  'Reading, one to one, 10 minutes daily',
  'Group, 10 minutes of word cards daily',
])('nobody is told in: %s', (support) => expect(asked(support)).toHaveLength(1));

const inCell = (who: string): readonly string[] =>
  asked(`| Support | Who | How often |\n| Word cards, 10 minutes | ${who} | daily |`);

test.each([
  '3. My mother',
  'my mum',
  '1. Jess',
  'her nan',
  'both parents',
  'the family',
  'My mother, Tsega',
  'a) Kirsty',
  'my big sister',
  'grandad',
])('who it is, is told in the cell: %s', (who) => expect(inCell(who)).toEqual([]));

test.each([
  'an adult',
  '1. an adult',
  'the class',
  'my group',
  'any adult',
  'whoever is free',
  '2. staff',
  'the school',
])('nobody is told in the cell: %s', (who) => expect(inCell(who)).toHaveLength(1));
