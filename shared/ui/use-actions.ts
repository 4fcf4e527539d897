import { useEffect, useRef, useState } from 'react';
import type { Host, Inserted, Inserter } from '../host';
import type { SectionId } from '../plan/section';
import type { Template } from '../plan/template';
import type { Finding } from '../rules/finding';
import type { Place } from '../rules/rule';
import type { StoredSettings } from '../settings';
import type { Fix } from '../text/span';
import { count } from './labels';
import type { ActiveNote } from './NotesList';
import { groupNotes } from './notes';
import { sentenceOf, type Review } from './use-review';

/** Changes what is stored; the change is worked out from what is stored by then. Rejects with a sentence where it could not be kept. */
export type ChangeSettings = (change: (settings: StoredSettings) => Partial<StoredSettings>) => Promise<void>;

/** A sentence above the list about what was just done. */
export interface Message {
  readonly intent: 'success' | 'warning' | 'info';
  readonly text: string;
  readonly undo?: () => void;
}

/** What the writer can do in the pane; each tells what became of it. */
export interface Actions {
  /** A change of the draft is under way. */
  readonly busy: boolean;
  readonly message?: Message;
  /** For the live region: what is left after a note went. */
  readonly said: string;
  /** The open note. */
  readonly active: ActiveNote;
  readonly activate: (active: ActiveNote) => void;
  readonly reveal: (place: Place) => void;
  readonly show: (finding: Finding) => void;
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly ignore: (finding: Finding) => void;
  readonly choose: (template: string | undefined) => void;
  readonly insert: (template: Template, sections: readonly SectionId[]) => void;
  /** Fills an empty draft with a whole template. */
  readonly start: (template: Template) => void;
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
  const { said, expectLess } = useNotesLeft(review);

  /** Runs one thing at a time; whatever fails is said. */
  function attempt(task: () => Promise<Message | undefined>) {
    setBusy(true);
    void task()
      .catch((cause: unknown): Message => ({ intent: 'warning', text: sentenceOf(cause) }))
      .then(setMessage)
      .finally(() => setBusy(false));
  }

  const change: typeof onSettings = (make) =>
    onSettings(make).catch((cause: unknown) => setMessage({ intent: 'warning', text: sentenceOf(cause) }));

  const reveal = (place: Place) =>
    attempt(async () => {
      await host.reveal(place);
      return undefined;
    });

  return {
    busy,
    ...(message && { message }),
    said,
    active,
    activate: setActive,
    reveal,
    show: ({ place }) => reveal(place),
    fix: (finding, { edits }) =>
      attempt(async () => {
        const applied = await host.apply(edits);
        if (applied === 'applied') expectLess(finding);
        review.again();
        return applied === 'applied' ? undefined : failedFix[applied];
      }),
    ignore: (finding) => {
      const { key } = finding;
      expectLess(finding);
      void change(({ ignored }) => ({ ignored: [...ignored, key] }));
      setMessage({
        intent: 'info',
        text: 'Ignored.',
        undo: () => {
          void change(({ ignored }) => ({ ignored: ignored.filter((one) => one !== key) }));
          setMessage(undefined);
        },
      });
    },
    choose: (template) => void change(() => ({ template })),
    insert: (template, sections) =>
      attempt(async () => {
        const inserted = await inserter!.insert(template, sections, 'order');
        review.again();
        return insertedMessage(template, inserted, undoHint);
      }),
    start: (template) => {
      void change(() => ({ template: template.id }));
      attempt(async () => {
        const sections = template.sections.map(({ id }) => id);
        const inserted = await inserter!.insert(template, sections, 'order');
        review.again();
        return insertedMessage(template, inserted, undoHint);
      });
    },
    dismiss: () => setMessage(undefined),
  };
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

function insertedMessage(template: Template, inserted: readonly Inserted[], undoHint: string): Message {
  const title = (id: SectionId) => template.sections.find((section) => section.id === id)?.heading ?? 'This part';
  const done = inserted.filter(({ outcome }) => outcome === 'inserted');
  const [there] = inserted.filter(({ outcome }) => outcome === 'there');
  if (done.length === 0) {
    const name = there?.as && there.as !== title(there.section) ? `, as “${there.as}”` : '';
    return {
      intent: 'info',
      text: there ? `${title(there.section)} is already in the document${name}.` : 'Nothing was missing.',
    };
  }
  const what =
    done.length === 1
      ? `${title(done[0]!.section)} is in the document now.`
      : `${count(done.length, 'part')} are in the document now.`;
  return { intent: 'success', text: `${what} ${undoHint}`.trim() };
}

/** After a note was fixed or ignored, says how many are left in its section once the list has changed. */
function useNotesLeft({ plan, findings }: Review): { said: string; readonly expectLess: (finding: Finding) => void } {
  const [said, setSaid] = useState('');
  const waiting = useRef<{ title: string; before: readonly Finding[] }>(undefined);

  useEffect(() => {
    if (!plan || !waiting.current || waiting.current.before === findings) return;
    const { title } = waiting.current;
    waiting.current = undefined;
    const left = groupNotes(plan, findings).find((group) => group.title === title)?.notes.length ?? 0;
    setSaid(left === 0 ? `No notes left in ${title}` : `${count(left, 'note')} left in ${title}`);
  }, [plan, findings]);

  return {
    said,
    expectLess: (finding) => {
      if (!plan) return;
      const title = groupNotes(plan, [finding])[0]!.title;
      waiting.current = { title, before: findings };
    },
  };
}
