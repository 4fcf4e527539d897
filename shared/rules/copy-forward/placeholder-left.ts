import { goodPractice } from '../../plan/authorities';
import { isBlank, isHint } from '../../plan/blank';
import type { Passage, Plan } from '../../plan/plan';
import { findPlaceholders, type Placeholder } from '../../plan/parts/placeholders';
import { quotations } from '../../text/quotes';
import { replaceFix, report, rule } from '../rule';
import type { Severity } from '../../severity';
import { wordsAt } from '../../plan/passages';

const messages: Record<Placeholder['kind'], string> = {
  name: 'The child’s name still has to go in here.',
  prompt: 'The form’s own prompt is still here: write over it or take it out.',
  date: 'A date still has to go in here.',
  line: 'A line to write on is left open here.',
  choice: 'This choice of the form is still open: tick one, or take out what does not apply.',
  note: 'This reads as a note to yourself: say what was decided, or take it out.',
  text: 'Something still has to be filled in here.',
};

export default rule({
  id: 'placeholder-left',
  severity: 'error',
  authority: goodPractice('a plan that is ready to share'),
  summary: 'Words that were to be replaced are still there.',
  why: 'The family sees that nobody finished the plan, and the fact that belongs there is missing.',
  examples: {
    bad: [
      'Name: Mia Patel\n\n## Strengths\nMia is caring towards [[XXX]] and joined from [[<insert name of nursery>]].',
      [
        'Name: Mia Patel\n\n## Needs\nMia tires quickly. [[<child’s name>]] needs a rest after lunch.',
        'Name: Mia Patel\n\n## Needs\nMia tires quickly. Mia needs a rest after lunch.',
      ],
      'Language group with Miss Roe, start [[tbc]]',
      'Date of review: [[dd/mm/yyyy]]',
      'Mia will read [[………]] words on her own by [[..........]] at home.',
      '## Strengths\nKind and funny.\n[[Click or tap here to enter text.]]',
      '## Strengths\n[[(e.g. what do people like about me?)]]\nKind and funny.',
      'Name: Mia Patel\n\n## Needs\nArea of need: [[☐ Language ☐ Learning ☐ Feelings]]',
      'Name: Mia Patel\n\n## Needs\nMia has / has not [[(delete as appropriate)]] had a hearing test. [[{{PupilName}}]] tires. [[Joe Bloggs]] reads with her.',
      'Name: Mia Patel\n\n## Signatures and sharing\n| Who | Signed | Date |\n| Parent | N Patel | 16/11/26 |\n\nWe share this plan with: school / health [[(delete as appropriate)]]',
      '## Outcomes\n| Outcome | By when |\n| Mia will read 40 words | Easter 2027 |\n| All staff will be trained in signing | [[ASAP]] |',
      'Name: Mia Patel\n\n## Needs\nMia was seen in June. [[YMCA referral?]]',
      'Name: Mia Patel\n\n## Needs\n[[Insert name here]] finds it hard to wait. Her score is [[??]] of 30.',
    ],
    good: [
      'Name: Mia Patel\n\n## Needs\nMia wrote “dog” [she had never used that word].',
      '## Outcomes\n| Outcome | By when |\n| Mia will read 40 words on her own | ongoing |',
      'Name: Mia Patel\n\n## Signatures and sharing\nWe agree / do not agree to share this plan (delete as appropriate)\n| Who | Signed | Date |\n| Parent | | |',
      'Name: Mia Patel\n\n## My views\nCan I have an assessment?\n## Needs\nHas she had a hearing assessment? Yes, in June.',
      'Signed: ____________  Date: ____________',
      '[About me]\n[Strengths]\nKind and funny.\n[Needs]\nMia tires quickly.\n[What helps Mia]\nA rest after lunch.',
      'Mia reads 20 (of 40) words [see the list]. She can tick a box.',
      'Name: Mia Patel\nDate of birth (dd/mm/yyyy): 04/05/2018\n\n## My views\nI love my mum xxx',
      'Name: Mia Patel\n\n## Needs\nArea of need: ☒ Language ☐ Learning ☐ Feelings\n## Review\nMet ☐ Partly met ☐ Not met ☐',
      'Name: Mia Patel\n\n## Needs\nMia can type here and there. She may enter by the side door [room 4].',
      '## Strengths\n[insert text here]\n## Needs\n________',
      'Support card\n(please keep in the red folder)\n\nName: Mia Patel',
    ],
  },
  *check(plan) {
    const states = new Map(plan.sections.map(({ id, status, section }) => [id, { status, voice: section.voice }]));
    // Who has signed has made the choices of the form.
    const signed = plan.passages.some((one) => {
      const text = wordsAt(plan, one);
      return (
        one.role === 'content' &&
        one.section === 'signatures_sharing' &&
        (one.field === 'signature' || one.field === 'date') &&
        /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{2}|\d/.test(text) &&
        !isBlank(text)
      );
    });
    // In a plan that is well under way a form's prompt was overlooked.
    const begun = plan.outcomes.length > 0 && plan.sections.filter(({ status }) => status === 'present').length > 3;
    for (const [index, passage] of plan.passages.entries()) {
      if (passage.role === 'label') continue;
      const text = wordsAt(plan, passage);
      const { status, voice } = (passage.section && states.get(passage.section)) || {
        status: 'present',
        voice: 'school',
      };
      const own = begun && status === 'empty';
      // Where nothing else is written, the part is empty, and that is said of the part.
      const empty = status === 'empty' && !plan.draft.fragment && !begun;
      if (!empty && passage.role === 'content' && isHint(text)) {
        yield report(passage, 'The template’s own advice is still here: write over it.', { severity: 'warning' });
        continue;
      }
      if (isNoDate(plan, passage, text)) {
        yield report(passage, 'This is no date: say by which day, or by the end of which term.', {
          severity: 'warning',
        });
        continue;
      }
      for (const { from, to, kind } of empty ? [] : findPlaceholders(text)) {
        const word = text.slice(from, to);
        // “[What helps Mia]” as all of a heading: a form that sets its headings in brackets.
        if (passage.role !== 'content' && word === text && /^\[[A-Z]/.test(word)) continue;
        if (kind === 'prompt' && word === text && (isOfPaper.test(word) || isOverAnswer(plan, index))) continue;
        if (/^x+$/.test(word) && (voice !== 'school' || sendsLove.test(text.slice(0, from)))) continue;
        if (own && (kind === 'line' || kind === 'choice')) continue;
        if (kind === 'line' && !isInRunningText(text, passage.section)) continue;
        if (kind === 'choice' && isForLater(passage, signed && !/[☐□]/.test(word))) continue;
        if (kind === 'note' && voice !== 'school') continue;
        const span = { block: passage.block, from: passage.from + from, to: passage.from + to };
        if (isOfWords.has(kind) && isQuoted(text, { from, to, kind }, voice === 'school')) {
          yield report(span, messages[kind], { severity: 'hint' });
          continue;
        }
        const first = kind === 'name' ? plan.child.first : undefined;
        const fixes = first ? [replaceFix(plan.blocks.get(span.block)!.text, span, first)] : [];
        yield report(span, messages[kind], { fixes, severity: severityOf(kind, word) });
      }
    }
  },
});

/** What stands for words, and not for a form’s field. */
const isOfWords: ReadonlySet<Placeholder['kind']> = new Set(['name', 'text', 'line']);

/** “Ask “How is [name] feeling?””, “fill in “The cat sat on the ____””: words to be said or a line to be filled, a gap among them. */
const isQuoted = (text: string, { from, to, kind }: Placeholder, isOfSchool: boolean): boolean =>
  quotations(text).some(
    ([start, end]) =>
      text[start] !== '«' &&
      start < from &&
      to < end &&
      /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{2}/.test(text.slice(start, from) + text.slice(to, end)) &&
      (kind === 'line' || (isOfSchool && toBeSaid.test(text.slice(Math.max(0, start - 60), start)))),
  );

/** Somebody is to say it, or learns to: “Ask …”, “staff to say …”, “use the script …”, “models …”; what a person says is told of that person. */
const toBeSaid =
  /(?:(?:^|[.!?:;,(•–—-]\s*|\b(?:to|will|can|and|then|please|or|always) )(?:ask|say|tell|prompt|read|greet)|\b(?:script|prompt|models?|practi[sc](?:es?|ing)|teach(?:es|ing)?|rehearses?|learns?))\b(?:(?!\b(?:says|said)\b)[^.!?“”"]){0,30}$/i;

/** “An x for a kiss: xxx” */
const sendsLove = /\b(?:kiss(?:es)?|love|hugs?)\b[^.!?]{0,30}$/i;

/** “(please keep in the red folder)” says what to do with the paper. */
const isOfPaper = /^\(please (?:keep|return|store|file|put|hand|bring|copy|send|do not|don['’]t)\b/i;

/** “(What I am good at)” straight over what was written: a form that sets its headings in brackets. */
function isOverAnswer({ passages, blocks }: Plan, index: number): boolean {
  const [before, own, next] = [passages[index - 1], passages[index]!, passages[index + 1]];
  return (
    /^\([A-Z]/.test(wordsAt({ blocks }, own)) &&
    (before === undefined || before.role === 'content') &&
    next?.role === 'content' &&
    next.block !== own.block &&
    !/^[([]/.test(wordsAt({ blocks }, next)) &&
    !isBlank(wordsAt({ blocks }, next))
  );
}

/** “ASAP” under “By when”; of an outcome without a date there is a note already. */
const isNoDate = ({ outcomes }: Plan, { field, section, record }: Passage, text: string) =>
  field === 'deadline' &&
  !/review/.test(section ?? '') &&
  /^\W*(?:asap|as soon as possible|on-?going|when (?:s?he is |they are )?ready|in due course|continuous|as (?:and when )?(?:needed|required|appropriate))\W*$/i.test(
    text,
  ) &&
  !outcomes.some((outcome) => outcome.record === record && outcome.timeBound === false && outcome.term === 'short');

/** A line to sign on is a form's; a line inside a sentence was to be filled in. */
const isInRunningText = (text: string, section?: string) =>
  section !== 'signatures_sharing' &&
  (text.match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+/g) ?? []).length >= (/\b(?:will|can)\b/.test(text) ? 2 : 4) &&
  !/\b(?:sign|signed|signature|date|print|name|initials?|role|tel|email)\b/i.test(text);

/** Boxes that are ticked at the review, or by whoever signs. */
const isForLater = ({ section, field }: Passage, signed: boolean) =>
  field === 'status' ||
  field === 'impact' ||
  /review|recommendations/.test(section ?? '') ||
  (section === 'signatures_sharing' && !signed);

/** A box that nobody ticked may be an answer; a line or advice in brackets does no harm. */
function severityOf(kind: Placeholder['kind'], word: string): Severity {
  if (kind === 'choice' && /[☐□]/.test(word)) return 'hint';
  return kind === 'line' || kind === 'note' || (kind === 'prompt' && word.startsWith('(')) ? 'warning' : 'error';
}
