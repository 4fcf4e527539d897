import { useRef, useState } from 'react';
import type { Host, InsertWhere, Inserter } from '../host';
import { withEntry, type Ignoring } from '../ignoring';
import type { Outcome } from '../plan/outcome';
import { entryIn, leftBeside, outcomeSentence, placeOutcome, type OutcomeParts } from '../plan/outcome/outcome-entry';
import type { Plan } from '../plan/plan';
import { readPlan } from '../plan/read-plan';
import type { SectionId } from '../plan/section';
import type { Template } from '../plan/template';
import { templates } from '../plan/templates';
import type { Finding } from '../rules/finding';
import type { Place } from '../rules/rule';
import type { StoredSettings } from '../settings';
import type { Edit, Fix } from '../text/span';
import { failedFix, insertedMessage, quoted, wordingOf, wordingOfSections, type Message } from './action-messages';
import { ignoring } from './ignoring-entry';
import { patience } from './in-time';
import type { ActiveNote } from './notes';
import { useNotesLeft } from './use-notes-left';
import { sentenceOf, type Review } from './use-review';
import { settling, useStale } from './use-stale';
import { slow } from './Waiting';

/** Changes what is stored; the change is worked out from what is stored by then. Rejects with a sentence where it could not be kept. */
export type ChangeSettings = (change: (settings: StoredSettings) => Partial<StoredSettings>) => Promise<void>;

/** Leaves a comment on the words of a note; `done` is called when it stands there. */
export type Commenting = (finding: Finding, text: string, done: () => void) => void;

/** What the writer can do in the pane; each tells what became of it. */
export interface Actions {
  /** A change of the draft is under way, or not read yet. */
  readonly busy: boolean;
  readonly message?: Message;
  /** For the live region: what is left after a note went, what came back, which note is shown now. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** The open note. */
  readonly active: ActiveNote;
  readonly activate: (active: ActiveNote) => void;
  readonly reveal: (place: Place) => void;
  /** `sentence`: what a screen reader is told of it, in place of the words that are shown. */
  readonly show: (finding: Finding, sentence?: string) => void;
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly ignore: (finding: Finding, how: Ignoring) => void;
  /** Absent where the host has no comments. */
  readonly comment?: Commenting;
  /** Changes the settings; where they could not be kept, says so and resolves with false. */
  readonly change: (make: (settings: StoredSettings) => StoredSettings) => Promise<boolean>;
  readonly choose: (template: string | undefined) => void;
  readonly insert: (template: Template, sections: readonly SectionId[], where?: InsertWhere) => void;
  /** Fills an empty draft with a whole template. */
  readonly start: (template: Template) => void;
  /** Puts an outcome into the right cells, or in place of a weak one of the plan as last read and `beside` of what stands there; `done` is called when it stands there. */
  readonly write: (
    parts: OutcomeParts,
    instead: Outcome | undefined,
    beside: readonly Edit[],
    done: () => void,
  ) => void;
  /** Copies words that were not written, and says what became of it. */
  readonly copy: (wording: string) => void;
  /** Tells the writer something that is no failure. */
  readonly inform: (text: string) => void;
  /** Something failed that the writer did not ask for just now. */
  readonly failed: (cause: unknown) => void;
  readonly dismiss: () => void;
  /** The writer turned to something else: what was said goes, unless something can still be done about it. */
  readonly turnAway: () => void;
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
  /** What was written is not read yet: until then a fix could be made twice. */
  const [isUnread, setUnread] = useState(false);
  if (isUnread && review.state !== 'reading') setUnread(false);
  const readAgain = () => {
    setUnread(true);
    review.again();
  };

  /** Runs one thing at a time; whatever fails is said, and the wording that it was about can be copied. What it failed by may be words that are not read yet. */
  function attempt(task: () => Promise<Message | undefined>, wording = '') {
    if (running.current || isUnread) return;
    running.current = true;
    setBusy(true);
    const began = spoken.now();
    const late = setTimeout(() => setMessage({ intent: 'info', text: slow }), patience);
    void task()
      .catch((cause: unknown): Message => {
        readAgain();
        return { intent: 'warning', text: sentenceOf(cause) };
      })
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
  const change = (make: Parameters<ChangeSettings>[0]): Promise<boolean> =>
    onSettings(make).then(
      () => true,
      (cause: unknown) => {
        failing(cause);
        return false;
      },
    );

  /** Where only a part was changed, the writer is taken to it. */
  async function failed(applied: keyof typeof failedFix, [edit]: readonly Edit[]): Promise<Message> {
    // The words themselves may be gone, and the sentence says what to do all the same.
    if (applied === 'partial' && edit) await host.reveal(edit.span).catch(() => undefined);
    return failedFix[applied];
  }

  /** Takes the writer to an outcome that was put in; where it cannot be shown, it stands there all the same. */
  async function showWritten(edits: readonly Edit[], parts: OutcomeParts): Promise<void> {
    const words = outcomeSentence(parts).replace(/\.$/, '');
    const found = edits.find(({ insert }) => insert.trimStart().startsWith(words));
    if (!found) return;
    const { span, insert } = found;
    const from = span.from + insert.length - insert.trimStart().length;
    await host.reveal({ ...span, from, to: span.from + insert.length }).catch(() => undefined);
  }

  // Showing changes nothing, so that a fix need not wait for it.
  const reveal = (place: Place, sentence = shownSentence(plan, place)) =>
    void host.reveal(place).then(() => {
      setMessage(undefined);
      say(sentence);
    }, failing);

  return {
    busy: busy || isUnread,
    ...(message && { message }),
    said,
    say,
    active,
    activate: setActive,
    reveal: (place) => reveal(place),
    show: ({ place }, sentence) => reveal(place, sentence),
    fix: (finding, { edits }) =>
      attempt(async () => {
        const applied = await host.apply(edits);
        if (applied === 'applied') expectLess(finding);
        readAgain();
        if (applied !== 'applied') return failed(applied, edits);
        return { intent: 'success', text: `The words are changed. ${undoHint}`.trim() };
      }, wordingOf(edits)),
    ignore: (finding, how) => {
      expectLess(finding);
      const { text, key, entryFor } = ignoring(finding, how, review);
      const keeping: (on: boolean) => Parameters<ChangeSettings>[0] = (on) => (stored) =>
        withEntry(stored, key, entryFor(stored), on);
      const undo = () => {
        expectBack(finding);
        void change(keeping(false));
        setMessage(undefined);
      };
      spoken.until(spoken.now(), 0);
      setMessage({ intent: 'info', text, undo });
      // It is ignored for now all the same.
      onSettings(keeping(true)).catch((cause: unknown) =>
        setMessage({ intent: 'warning', text: sentenceOf(cause), undo }),
      );
    },
    ...(host.comment && {
      comment: ({ place }: Finding, text: string, done: () => void) =>
        attempt(async () => {
          if ('missing' in place) return undefined;
          await host.comment!(place, text);
          done();
          return { intent: 'success', text: `The comment is in the document. ${undoHint}`.trim() };
        }, text),
    }),
    change,
    choose: (template) => void change(() => ({ template })),
    insert: (template, sections, where = 'order') =>
      attempt(
        async () => {
          const inserted = await inserter!.insert(template, sections, where);
          readAgain();
          return insertedMessage(template, inserted, undoHint);
        },
        wordingOfSections(template, sections),
      ),
    start: (template) => {
      void change(() => ({ template: template.id }));
      attempt(async () => {
        const sections = template.sections.map(({ id }) => id);
        const inserted = await inserter!.insert(template, sections, 'order');
        readAgain();
        return insertedMessage(template, inserted, undoHint);
      });
    },
    write: (parts, instead, beside, done) =>
      attempt(async () => {
        if (!review.plan) return undefined;
        const changed = new Set(beside.map(({ expected }) => expected.trim()));
        const left = instead ? leftBeside(review.plan, parts, instead).filter((text) => !changed.has(text)) : [];
        let isIn = false;
        let place = placeOutcome(review.plan, parts, instead);
        if (place.kind === 'section' && inserter) {
          const template = [review.plan.template, ...templates].find(({ sections }) =>
            sections.some(({ id }) => id === 'outcomes'),
          )!;
          const entry = entryIn(
            template.sections.find(({ id }) => id === 'outcomes')!,
            parts,
          );
          const [made] = await inserter.insert(template, ['outcomes'], 'order', entry);
          if (made?.outcome === 'nowhere') return insertedMessage(template, [made], undoHint);
          isIn = made?.outcome === 'inserted';
          // The writer may have made one meanwhile.
          if (!isIn) place = placeOutcome(readPlan(await host.read(), review.plan.settings), parts);
        }
        if (isIn) readAgain();
        else if (place.kind === 'edits') {
          const edits = [...place.edits, ...beside];
          const applied = await host.apply(edits);
          readAgain();
          if (applied !== 'applied') return failed(applied, edits);
          await showWritten(edits, parts);
        } else if (place.kind === 'row' && inserter) {
          await inserter.addRow(place.beside, place.texts);
          readAgain();
        } else return { intent: 'warning', text: 'There is no empty row for it. Add one to the plan, then try again.' };
        done();
        const asBefore = left.length > 0 ? `Not changed beside it: ${left.map(quoted).join(', ')}.` : '';
        const text = ['The outcome is in the plan now.', asBefore, undoHint].filter(Boolean).join(' ');
        return { intent: left.length > 0 ? 'info' : 'success', text };
      }, outcomeSentence(parts)),
    copy,
    inform: (text) => setMessage({ intent: 'info', text }),
    failed: failing,
    dismiss: () => setMessage(undefined),
    turnAway: () => setMessage((one) => (one && (one.undo || one.copy || one.intent === 'warning') ? one : undefined)),
  };
}

/** What a screen reader is told, for the focus stays in the pane. */
function shownSentence(plan: Plan | undefined, place: Place): string {
  if ('missing' in place) return '';
  const words = plan?.blocks.get(place.block)?.text.slice(place.from, place.to).trim();
  return words ? `${quoted(words)} is selected now.` : 'It is shown in the plan now.';
}
