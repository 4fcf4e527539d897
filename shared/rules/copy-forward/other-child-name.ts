import { goodPractice } from '../../plan/authorities';
import { isSureName } from '../../plan/child/people';
import type { SectionId } from '../../plan/section';
import { childSections, familySections } from '../../plan/voice/whose-sections';
import { find } from '../../text/match';
import type { Fix, Span } from '../../text/span';
import type { Plan } from '../../plan/plan';
import { replaceFix, report, rule } from '../rule';

export default rule({
  id: 'other-child-name',
  severity: 'error',
  authority: goodPractice('a plan is about one child'),
  summary: 'Another child’s name seems to be left over from another plan.',
  why: 'A parent who reads another child’s name no longer trusts the plan, and the other family’s private life has been shared.',
  examples: {
    bad: [
      'Name: Ayaan Mistry\n\n## What we like about Ayaan\nHe is the first to laugh. [[Oskar]] will spend all morning with the cars.',
      'Name: Haruki Bennett\n\n## Outcomes\n1. By 17 December Haruki will use 8 signs.\n2. [[Poppy]] will have access to the sensory tray.',
      'Name: Zainab Qureshi\n\n## Support\nExit card in every maths lesson. [[Imogen]] shows the card to Mr Pryce, then comes back.',
      'Name: Wiki Nowak\n\n## Needs\nWiki needs large print.\n## Outcomes\n[[Ruben]] will tell a teacher when the seat is not right, 4 times out of 5, by Easter.',
      'Name: Mia Patel\n\n## At home\n[[Joshua]] to read to mum every night.',
      'Name: Mia Patel\n\n## Pupil contribution\n[[Liam]] will try his best and ask for help.',
      [
        'Name: Mia Patel\n\n## Needs\nMia finds reading hard. [[Jack]] struggles with buttons and zips.',
        'Name: Mia Patel\n\n## Needs\nMia finds reading hard. Mia struggles with buttons and zips.',
      ],
      '# Mia’s One Plan\n## Needs\nMia finds it hard to wait.\n## Provision\nMiss Roe (TA) will remind [[Oliver]] to use his cards.',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly. [[Tyler]] Briggs has difficulty with attention. [[JAYDEN]] struggles with change.',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly. [[Oliver]] left the hall on 6 days.\n## Provision\nSeat: front table. [[Jayden]] also has a fidget toy.',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n## Provision\nA seat near the front, every lesson. [[Oliver]] to have the same in assembly.',
      '1.1 Mia Patel, d.o.b. 19 May 2019\n\n## What we like about Mia\nMia is kind.\n## Needs\n[[Harvey]] needs a hand on the stairs.',
      'Name: Ravi Shah\n\n## Needs\nRavi tires quickly. [[Omar]] refuses to engage with tasks. [[Max]]’s gross motor skills are weak. [[Lola]]’s EHCNA was submitted in June. When [[Jack]] is anxious he hides.',
      'Name: Mia Patel\n\n## Parents’ views\n[[Sophie]]’s mum says she reads well at home.',
      'Name: Mia Patel\n\n## Targets for [[Callum]]\nMia will read 40 words on her own by Easter 2027.',
      'Name: Mia Patel\n\n## Review\n[[Kayden]]’s targets were met this term.\n\n## Needs\nMia tires quickly.',
      'Name: Mia Patel\n\n## Outcomes\n| Outcome | Review |\n| Mia will use 10 new words | [[Joshua]] now has 9 new words. |\n## Provision\nColoured overlay: see [[Ellie]]’s passport.',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n## Provision\nQuiet room at lunch for [[Jasmine]], Mrs Rai, 20 minutes daily.\n## Parents’ views\nPlease practise [[Harvey]]’s word cards.',
      'Name: Mia Patel\n\n## How to support me\nMia needs time. Show [[Noah]] the picture of what comes next.\n## Provision\nMiss Roe sits beside her at carpet time, daily. [[Harrison]] can go to the book corner after ten minutes.',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly. [[Jacob]] settles well by the window. In class [[Tegan]] often stays silent. [[Owen]] holds a pencil well.',
      'Name: Mia Patel\n\n## Provision\nMiss Roe reads with her daily. [[Callum]] uses a laptop in every history lesson. Mr Gough looks in [[Alfie]]’s bag on Fridays.',
      'Name: Mia Patel\n\n## Provision\nLesson card on the desk; [[Kieran]] ticks it with the teacher. Exit card: [[Jaydon]] to use the hall bench as his spot. Mrs Kaye practises the question with [[Connor]] for ten minutes.',
      'Name: Mia Patel\n\n## At home\n[[Logan]] will read his book with Mum, one page each.\n## How to support Mia\nTell [[Jasmin]] before the lesson which question you will ask.',
      'Name: Mia Patel\n\n## How best to support Mia\nMia needs large print. [[Wilf]] should sit on the left of the board.\n## Provision\nSmall steps: [[Joseph]] can now climb on to the chair. [[Connor]] will be tested for extra time.',
    ],
    good: [
      'Name: Mia Patel\n\n## Provision\nKelly is covering Thursdays. Jo sits beside her at carpet time. Wilf and Noah eat with her.',
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n## Parents’ views\nAt home we call her Tilly. Tilly loves her bed.',
      'Name: Jakub Nowak\n\n## What we like about Jakub\nTomek (Jakub) likes bikes. Tomek enjoys maths.',
      'Name: Mia Patel\n\n## What people like about Mia\nShe is kind. Ella will happily play with her at lunch.',
      'Name: Wiki Nowak\n\n## Needs\nWiki needs large print.\n## Outcomes\nRuben will help Wiki to find a seat.\n## Home\nBilly, her brother, will read with her.',
      '| My name | Amaya Reid | I like to be called | Maya |\n\n## Needs\nMaya finds noise hard. Maya needs a quiet start.\n## Provision\nKim listens to her daily.',
      'Name: Mia Patel\n\n## What is important to me\nSitting with Reuben. My big brother Tiago now has a bike. Nani and Poppy.',
      'Name: Mia Patel\n\n## Strengths\nMia plays with Tom and her friend Amir. Tom makes her laugh.\n## Provision\nSarah (TA) will read with Mia daily. Sarah will keep a log.',
      'Name: Benjamin (Ben) Carter\n\n## Needs\nBen finds reading hard. Benjamin likes to draw.\n## Parents’ views\nMum, Grace, says Ben loves Lego. Grace wants him to enjoy school.',
      'Name: Mia Patel\n\n## Needs\nReading is slow. Will she ask for help? May needs a lot of rest after Christmas. Numicon helps.',
      'Jack will read 40 key words on his own by Easter.',
      'Name: Leon Marsh\n\n## Strengths\nLeon loves Lewis Hamilton and Harry Potter. Lewis is his hero. Harry needs a new wand, he says.',
      'Name: Leon Marsh\n\n## Needs\nLeon argues with Logan and Mason at lunch. Logan finds this hard too. Isla the school dog calms him. Isla likes quiet children.',
      "Name: De’Shawn Grant\n\n## Needs\nDe'Shawn struggles to wait.",
      'Name: Mia Patel\n\n## Needs\nMia tires quickly.\n## Provision\nQuiet room at lunch for Mia and her friend Jasmine, Mrs Rai, 20 minutes daily. Cover by Mrs Roe for Sarah (TA).',
      'Name: Mia Patel\n\n## Provision\nSarah holds her hand on the stairs. Grace will read with her and with the teacher. Emma checks Mia’s bag. Tell Emma if Mia is tired. Kerry to use the timer with her group.',
      'Name: Mia Patel\n\n## What is hard\nMia took Tom’s bag and sat at Ella’s table. Mr Roe plays with Mia and Noah for ten minutes. Noah chooses the game. Josh carries the bag for her.',
      'Name: Mia Patel\n\n## Provision\nLet Grace know when Mia is tired. Show Mum and Grace the cards. Sarah can help her to start.',
      'Name: Mia Patel\n\nLearner record > Additional needs > Support plan\n\n## What I am good at\nI am good at Lego. Isaac likes me because I do the voice.\n## Needs\nShe is mostly on her own unless Isaac is there.',
    ],
  },
  *check(plan) {
    const { child, blocks } = plan;
    if (!child.first) return;
    // A name that only the family or the child uses may be what the child is called at home.
    const left = new Set(child.others.flatMap(({ name, span }) => (isIn(plan, span, ofFamily) ? [] : [name])));
    for (const { name, span } of child.others) {
      if (isRatherChild(plan, name)) {
        yield report(span, `Is this plan about “${name}”? It seems to be about ${child.first}.`, { severity: 'hint' });
        continue;
      }
      const asked = `Is “${name}” another child? This plan is about ${child.first}.`;
      const weight = left.has(name) ? {} : ({ severity: 'warning' } as const);
      // Nor another child's facts.
      if (isFact(plan, span)) yield report(span, `${asked} If so, take the whole sentence out.`, weight);
      // Another child's words must not become this child's at one press.
      else if (isIn(plan, span, ofChild))
        yield report(span, `${asked} Ask ${child.first}, and write down the very words.`, weight);
      else if (!left.has(name)) yield report(span, `${asked} If ${child.first} is called so at home, say so.`, weight);
      else {
        const fix = inPlaceOf(blocks.get(span.block)!.text, span, child.first);
        yield report(span, asked, { fixes: fix ? [fix] : [] });
      }
    }
    for (const { name, span } of child.strangers ?? [])
      yield report(span, `Who is “${name}”? The plan does not say. If it is another child, take the sentence out.`, {
        severity: 'hint',
      });
  },
});

/** Whether a name is met more often than the child's, which is in no list of names and in no field for it: a word may have been taken for the child's. */
const isRatherChild = ({ child, passages }: Plan, name: string): boolean =>
  !isSureName(child.first!.toLowerCase()) &&
  child.others.filter((one) => one.name === name).length > child.mentions.length &&
  !passages.some(({ role, field }) => role === 'content' && field === 'name');

/** The child's name in place of another with the surname behind it; undefined where words in capitals around it may be its own or not. */
function inPlaceOf(text: string, span: Span, first: string): Fix | undefined {
  const surname = isCapitals.test(text.slice(span.from, span.to))
    ? ''
    : (find(behind, text.slice(span.to, span.to + 60))?.[0] ?? '');
  const to = span.to + surname.length;
  const rest = text.slice(to, to + 30);
  if (
    (surname === '' && capitalised.test(rest)) ||
    /\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|d[aei]|v[ao]n|l[ae]|[ae]l) $/u.test(text.slice(0, span.from))
  )
    return;
  const whole = text.slice(span.from, to);
  const [, mark] = /^(['’])(?!s\b)/.exec(rest) ?? [];
  // “James’ bag” is “Leo’s bag”; a mark that may close a quotation is neither.
  if (mark && (!/^['’] [a-z]/.test(rest) || /‘|(?:^|[ (])'/.test(text.slice(0, span.from)))) return;
  const owned = mark && !/s$/i.test(first) ? mark.length : 0;
  return replaceFix(
    text,
    { ...span, to: to + owned },
    owned > 0 ? `${first}${mark}s` : first,
    surname === '' ? undefined : `Change “${whole}” to “${first}”`,
  );
}

const isCapitals = /^\P{Ll}+$/u;
const capitalised = /^[ -]\p{Lu}\p{Ll}/u;
/** A surname, where the sentence goes on in small letters or ends: “Briggs has”, “De Silva’s”. */
const behind =
  /^(?:[ -](?:[Dd]e|[Dd]a|[Dd]i|[Dd]os|[Vv]an|[Vv]on|[Ll]e|[Ll]a|[Ee]l|[Aa]l|[Ss]t\.?))?[ -](?!(?:Mr|Mrs|Ms|Miss|Dr|Lego|English|Maths|Makaton|Science|French|Spanish|German|Numicon|Nessy|Lexia|PECS|Phonics|Read|Google|Chromebook|Teacher|Class|Year|School|Nursery|Reception)\b|(?:Autumn|Spring|Summer|Term|Year)\b|\p{Lu}\p{Ll}+days?\b)\p{Lu}(?:['’]\p{Lu})?\p{L}*\p{Ll}(?:-\p{Lu}\p{Ll}+)?(?=['’]s?(?![\p{L}])| (?:is|was|will|has|had|can|cannot|could|would|does|did|to|and|or|who|with|in|on|at|for|\p{Ll}+s|\p{Ll}+ed)\b| ?[.,;:()]|$)/u;

/** Family, health, tests and papers: whose they are cannot be put right by another name. */
const facts =
  /\b(?:mum|dad|mother|father|parents?|carers?|brother|sister|foster|social worker|diagnos\w+|medication|attendance|EHC\w*|EBSA|CAMHS|hospital|paediatrician|referr\w+|born|lives|allerg\w+|seizures?|scored?|percentile|reading age|exclu\w+|suspen\w+|safeguarding|\d+ ?%)\b|\d+ ?%/i;

/** Whether the sentence of a name tells facts of its bearer. */
function isFact({ prose, blocks }: Plan, at: Span): boolean {
  const sentence = prose.sentences.find(({ block, from, to }) => block === at.block && from <= at.from && at.to <= to);
  return sentence !== undefined && facts.test(blocks.get(at.block)!.text.slice(sentence.from, sentence.to));
}

/** The parts in which the child speaks; what people like about the child is said by others. */
const ofChild = new Set(childSections.filter((section) => section !== 'like_and_admire'));
/** The parts in which the child or the family speaks. */
const ofFamily = new Set([...ofChild, ...familySections]);

const isIn = ({ passages }: Plan, at: Span, sections: ReadonlySet<SectionId>): boolean =>
  passages.some(
    ({ role, section, block, from, to }) =>
      role === 'content' &&
      section !== undefined &&
      sections.has(section) &&
      block === at.block &&
      from <= at.from &&
      at.to <= to,
  );
