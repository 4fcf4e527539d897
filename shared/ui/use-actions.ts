import { useEffect, useRef, useState } from 'react';
import type { Host, InsertWhere, Inserted, Inserter } from '../host';
import type { Outcome } from '../plan/outcome';
import type { Plan } from '../plan/plan';
import { leftBeside, outcomeSentence, placeOutcome, type OutcomeParts } from '../plan/outcome/outcome-entry';
import { readPlan } from '../plan/read-plan';
import { reviewPlan } from '../review';
import type { SectionId } from '../plan/section';
import { linesOfSection } from '../plan/section-lines';
import type { Template } from '../plan/template';
import { templates } from '../plan/templates';
import type { Finding } from '../rules/finding';
import type { Place } from '../rules/rule';
import type { StoredSettings } from '../settings';
import type { Edit, Fix } from '../text/span';
import { count } from '../labels';
import { rules } from '../rules';
import type { ActiveNote } from './NotesList';
import { ignoredSentences, schoolWord, type Ignoring } from '../ignoring';
import { groupNotes } from './notes';
import { patience } from './in-time';
import { shorten } from './shorten';
import { sentenceOf, type Review } from './use-review';
import { slow } from './Waiting';

/** Changes what is stored; the change is worked out from what is stored by then. Rejects with a sentence where it could not be kept. */
export type ChangeSettings = (change: (settings: StoredSettings) => Partial<StoredSettings>) => Promise<void>;

/** A sentence above the list about what was just done. */
export interface Message {
  readonly intent: 'success' | 'warning' | 'info';
  readonly text: string;
  readonly undo?: () => void;
  /** Copies what could not be written. */
  readonly copy?: () => void;
}

/** What the writer can do in the pane; each tells what became of it. */
export interface Actions {
  /** A change of the draft is under way. */
  readonly busy: boolean;
  readonly message?: Message;
  /** For the live region: what is left after a note went, what came back, which note is shown now. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** The open note. */
  readonly active: ActiveNote;
  readonly activate: (active: ActiveNote) => void;
  readonly reveal: (place: Place) => void;
  readonly show: (finding: Finding) => void;
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly ignore: (finding: Finding, how: Ignoring) => void;
  /** Absent where the host has no comments. */
  readonly comment?: (finding: Finding, text: string) => void;
  /** Changes the settings; where they could not be kept, says so. */
  readonly change: (make: (settings: StoredSettings) => StoredSettings) => void;
  readonly choose: (template: string | undefined) => void;
  readonly insert: (template: Template, sections: readonly SectionId[], where?: InsertWhere) => void;
  /** Fills an empty draft with a whole template. */
  readonly start: (template: Template) => void;
  /** Puts an outcome into the right cells, or in place of a weak one and `beside` of what stands there; `done` is called when it stands there. */
  readonly write: (
    parts: OutcomeParts,
    instead: Outcome | undefined,
    beside: readonly Edit[],
    done: () => void,
  ) => void;
  /** Tells the writer something that is no failure. */
  readonly inform: (text: string) => void;
  /** Something failed that the writer did not ask for just now. */
  readonly failed: (cause: unknown) => void;
  readonly dismiss: () => void;
}

/** Ties the buttons of the pane to the host and the settings. */
export function useActions({
  host,
  inserter,
  review,
  onSettings,
  undoHint = '',
}: {
  readonly host: Host;
  readonly inserter: Inserter | undefined;
  readonly review: Review;
  readonly onSettings: ChangeSettings;
  readonly undoHint: string | undefined;
}): Actions {
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<Message>();
  const [active, setActive] = useState<ActiveNote>({ index: 0 });
  const [said, say] = useState('');
  const { expectLess, expectBack } = useNotesLeft(review, say, setActive);
  const { plan } = review;
  const spoken = useStale(plan?.draft, () => setMessage(undefined));

  const running = useRef(false);

  /** Runs one thing at a time; whatever fails is said, and the wording that it was about can be copied. */
  function attempt(task: () => Promise<Message | undefined>, wording = '') {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const began = spoken.now();
    const late = setTimeout(() => setMessage({ intent: 'info', text: slow }), patience);
    void task()
      .catch((cause: unknown): Message => ({ intent: 'warning', text: sentenceOf(cause) }))
      .then((answer) => {
        spoken.until(began + 1, settling);
        setMessage(answer?.intent === 'warning' && wording ? { ...answer, copy: () => copy(wording) } : answer);
      })
      .finally(() => {
        clearTimeout(late);
        running.current = false;
        setBusy(false);
      });
  }

  function copy(wording: string) {
    navigator.clipboard.writeText(wording).then(
      () => setMessage({ intent: 'success', text: 'Copied. Paste it where it belongs.' }),
      () => setMessage({ intent: 'info', text: `Copying is not allowed here. The wording is: ${wording}` }),
    );
  }

  const failing = (cause: unknown) => setMessage({ intent: 'warning', text: sentenceOf(cause) });
  const change: typeof onSettings = (make) => onSettings(make).catch(failing);

  /** Where only a part was changed, the writer is taken to it. */
  async function failed(applied: keyof typeof failedFix, [edit]: readonly Edit[]): Promise<Message> {
    // The words themselves may be gone, and the sentence says what to do all the same.
    if (applied === 'partial' && edit) await host.reveal(edit.span).catch(() => undefined);
    return failedFix[applied];
  }

  /** Takes the writer to an outcome that was put in; where it cannot be shown, it stands there all the same. */
  async function showWritten(edits: readonly Edit[], parts: OutcomeParts): Promise<void> {
    const words = outcomeSentence(parts).replace(/\.$/, '');
    const found = edits.find(({ insert }) => insert.startsWith(words));
    if (!found) return;
    const { span, insert } = found;
    await host.reveal({ ...span, to: span.from + insert.length }).catch(() => undefined);
  }

  // Showing changes nothing, so that a fix need not wait for it.
  const reveal = (place: Place) => void host.reveal(place).then(() => setMessage(undefined), failing);

  return {
    busy,
    ...(message && { message }),
    said,
    say,
    active,
    activate: setActive,
    reveal,
    show: ({ place }) => reveal(place),
    fix: (finding, { edits }) =>
      attempt(async () => {
        const applied = await host.apply(edits);
        if (applied === 'applied') expectLess(finding);
        review.again();
        return applied === 'applied' ? undefined : failed(applied, edits);
      }, wordingOf(edits)),
    ignore: (finding, how) => {
      expectLess(finding);
      const { text, key, entryFor } = ignoring(finding, how, review);
      const withEntry = (on: boolean) =>
        change((stored) => {
          const entry = entryFor(stored);
          const others = stored[key].filter((one) => one !== entry);
          return { [key]: on ? [...others, entry] : others };
        });
      void withEntry(true);
      spoken.until(spoken.now(), 0);
      setMessage({
        intent: 'info',
        text,
        undo: () => {
          expectBack(finding);
          void withEntry(false);
          setMessage(undefined);
        },
      });
    },
    ...(host.comment && {
      comment: ({ place }: Finding, text: string) =>
        attempt(async () => {
          if ('missing' in place) return undefined;
          await host.comment!(place, text);
          return { intent: 'success', text: `The comment is in the document. ${undoHint}`.trim() };
        }),
    }),
    change: (make) => void change(make),
    choose: (template) => void change(() => ({ template })),
    insert: (template, sections, where = 'order') =>
      attempt(
        async () => {
          const inserted = await inserter!.insert(template, sections, where);
          review.again();
          return insertedMessage(template, inserted, undoHint);
        },
        wordingOfSections(template, sections),
      ),
    start: (template) => {
      void change(() => ({ template: template.id }));
      attempt(async () => {
        const sections = template.sections.map(({ id }) => id);
        const inserted = await inserter!.insert(template, sections, 'order');
        review.again();
        return insertedMessage(template, inserted, undoHint);
      });
    },
    write: (parts, instead, beside, done) =>
      attempt(async () => {
        if (!review.plan) return undefined;
        // The plan may have been read again since the builder was opened.
        const still = review.plan.outcomes.find(
          ({ text, span }) => text === instead?.text && span.block === instead.span.block,
        );
        if (instead && !still) return failedFix.stale;
        const changed = new Set(beside.map(({ expected }) => expected.trim()));
        const left = still ? leftBeside(review.plan, parts, still).filter((text) => !changed.has(text)) : [];
        let place = placeOutcome(review.plan, parts, still);
        if (place.kind === 'section' && inserter) {
          const template = [review.plan.template, ...templates].find(({ sections }) =>
            sections.some(({ id }) => id === 'outcomes'),
          )!;
          await inserter.insert(template, ['outcomes'], 'order');
          place = placeOutcome(readPlan(await host.read(), review.plan.settings), parts);
        }
        if (place.kind === 'edits') {
          const edits = [...place.edits, ...beside];
          const applied = await host.apply(edits);
          review.again();
          if (applied !== 'applied') return failed(applied, edits);
          await showWritten(edits, parts);
        } else if (place.kind === 'row' && inserter) {
          await inserter.addRow(place.beside, place.texts);
          review.again();
        } else return { intent: 'warning', text: 'There is no empty row for it. Add one to the plan, then try again.' };
        done();
        const asBefore = left.length > 0 ? `Not changed beside it: ${left.map(quoted).join(', ')}.` : '';
        const text = ['The outcome is in the plan now.', asBefore, undoHint].filter(Boolean).join(' ');
        return { intent: left.length > 0 ? 'info' : 'success', text };
      }, outcomeSentence(parts)),
    inform: (text) => setMessage({ intent: 'info', text }),
    failed: failing,
    dismiss: () => setMessage(undefined),
  };
}

/** A list of the settings, and the entry that keeps a note away; what is stored by then tells how notes are coded. */
interface ListEntry {
  readonly key: 'ignored' | 'rulesOff' | 'schoolWords';
  readonly entryFor: (stored: StoredSettings) => string;
}

function ignoring(
  finding: Finding,
  how: Ignoring,
  { plan, findings }: Pick<Review, 'plan' | 'findings'>,
): ListEntry & { readonly text: string } {
  const word = schoolWord(finding);
  if (how === 'word' && word) return { key: 'schoolWords', entryFor: () => word, text: ignoredSentences.word(word) };
  if (how === 'rule') {
    const number = findings.filter(({ rule }) => rule === finding.rule).length;
    return {
      key: 'rulesOff',
      entryFor: () => finding.rule,
      text: `Off now, in every plan: “${summaryOf(finding)}” (${count(number, 'note')} here). Settings can bring them back.`,
    };
  }
  return { key: 'ignored', entryFor: ({ salt }) => keyWith(salt, finding, plan), text: ignoredSentences.here() };
}

/** The key of a finding under a salt that another pane may have given the document since the plan was reviewed. */
function keyWith(salt: string, finding: Finding, plan: Plan | undefined): string {
  if (!plan || salt === plan.settings.salt) return finding.key;
  const same = reviewPlan({ ...plan, settings: { ...plan.settings, salt, ignored: [] } }).find((one) =>
    isSame(one, finding),
  );
  return same?.key ?? finding.key;
}

const failedFix: Readonly<Record<'stale' | 'partial', Message>> = {
  stale: {
    intent: 'info',
    text: 'These words have changed since the last check, so nothing was replaced. The notes are up to date now.',
  },
  partial: {
    intent: 'warning',
    text: 'Only part of this change could be made. Look at the words, and undo if they are not right.',
  },
};

const quoted = (text: string) => `“${shorten(text, 60)}”`;

const wordingOf = (edits: readonly Edit[]) => edits.map(({ insert }) => insert).join('\n');

const wordingOfSections = ({ sections: all }: Template, ids: readonly SectionId[]) =>
  all
    .filter(({ id }) => ids.includes(id))
    .flatMap(linesOfSection)
    .join('\n');

function insertedMessage(template: Template, inserted: readonly Inserted[], undoHint: string): Message {
  const title = (id: SectionId) => `“${template.sections.find((section) => section.id === id)?.heading ?? id}”`;
  const those = (wanted: Inserted['outcome']) => inserted.filter(({ outcome }) => outcome === wanted);
  const [done, there, nowhere] = [those('inserted'), those('there'), those('nowhere')];
  const lost =
    nowhere.length === 0
      ? ''
      : `This form has no field for ${nowhere.map(({ section }) => title(section)).join(', ')}. Right-click in the field where it may go, then choose “Insert One Plan section”.`;
  if (done.length === 0) {
    const [one] = there;
    if (lost || !one) return { intent: lost ? 'warning' : 'info', text: lost || 'Nothing was missing.' };
    const name = one.as && `“${one.as}”` !== title(one.section) ? `, as “${one.as}”` : '';
    return { intent: 'info', text: `${title(one.section)} is already in the plan${name}.` };
  }
  const what =
    done.length === 1
      ? `${title(done[0]!.section)} is in the plan now.`
      : `${count(done.length, 'section')} are in the plan now.`;
  return { intent: lost ? 'warning' : 'success', text: [what, lost, undoHint].filter(Boolean).join(' ') };
}

/** What kind of note this is, in the rule's own words. */
const summaryOf = ({ rule: id }: Finding): string =>
  rules.find((rule) => rule.id === id)?.summary.replace(/\.$/, '') ?? id;

/** Pages and Word may go on changing words for a while after something was put in; ms. */
const settling = 2000;

/** Tells when a message is stale: the words it was said beside have changed since, and not by what it is about. */
function useStale(draft: unknown, stale: () => void) {
  const changes = useRef(0);
  const until = useRef(0);
  const settled = useRef(0);
  const seen = useRef(draft);
  const latest = useRef(stale);
  useEffect(() => {
    latest.current = stale;
  });
  useEffect(() => {
    if (seen.current === draft) return;
    seen.current = draft;
    if (++changes.current > until.current && Date.now() > settled.current) latest.current();
  }, [draft]);
  return {
    /** How many changes there have been. */
    now: () => changes.current,
    /** What is said now holds until then, and for so many ms. */
    until: (change: number, ms: number) => {
      settled.current = ms && Date.now() + ms;
      until.current = Math.max(change, changes.current);
    },
  };
}

/**
 * After a note was fixed or ignored, says how many are left in its section once the list has changed; after it was
 * brought back, opens it, takes the writer there and says how many there are.
 */
function useNotesLeft(
  { plan, findings }: Review,
  say: (text: string) => void,
  activate: (active: ActiveNote) => void,
): { readonly expectLess: (finding: Finding) => void; readonly expectBack: (finding: Finding) => void } {
  const waiting = useRef<{ title: string; before: readonly Finding[]; back?: Finding }>(undefined);

  useEffect(() => {
    if (!plan || !waiting.current || waiting.current.before === findings) return;
    const { title, back } = waiting.current;
    waiting.current = undefined;
    const groups = groupNotes(plan, findings);
    const left = groups.find((group) => group.title === title)?.notes.length ?? 0;
    if (!back) {
      say(left === 0 ? `No notes left in ${title}` : `${count(left, 'note')} left in ${title}`);
      return;
    }
    const notes = groups.flatMap((group) => group.notes);
    const index = notes.findIndex(({ finding }) => isSame(finding, back));
    if (index < 0) return;
    activate({ id: notes[index]!.id, index, focus: true });
    say(`Back: ${count(left, 'note')} in ${title}`);
  }, [plan, findings, say, activate]);

  const expect = (finding: Finding, back?: Finding) => {
    if (!plan) return;
    const title = groupNotes(plan, [finding])[0]!.title;
    waiting.current = { title, before: findings, ...(back && { back }) };
  };
  return { expectLess: (finding) => expect(finding), expectBack: (finding) => expect(finding, finding) };
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && JSON.stringify(one.place) === JSON.stringify(other.place);
