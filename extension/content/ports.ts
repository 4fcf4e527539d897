import type { Host } from '../../shared/host';
import type { Ignoring } from '../../shared/ignoring';
import type { Settings } from '../../shared/settings';
import type { Draft } from '../../shared/text/draft';
import type { Span } from '../../shared/text/span';
import type { NamedField } from './fields';
import type { FormPage } from './form-page';
import type { PageHost } from './page-host';
import type { FramePlace } from './reading-order';
import type { SiteMapping } from './mapping';
import type { InPage } from './replace';
import type { Review } from './reviewer';

/** How a page's frame stands: counts only. */
export interface ContentState {
  /** Because somebody asked, or because the writer or the page changed something. */
  readonly because: 'asked' | 'changed';
  readonly fields: number;
  readonly notes: number;
  /** What could not be had: the settings, so that the usual ones are used; the rules, so that nothing is checked. */
  readonly trouble?: 'settings' | 'rules';
  /** Which page of whose form it is, where the address says that. */
  readonly at?: FormPage;
  /** When a field last had the focus, in ms since 1970; 0 for never. */
  readonly focusedAt: number;
}

/** Everything the content code needs of the world outside its page. */
export interface ContentPorts {
  /** Fetches the rules, which are the bulk of the code; absent where they cannot be had. */
  readonly reviewer: () => Promise<Review | undefined>;
  readonly settings: () => Promise<Settings>;
  /** Calls back when the settings change; returns how to stop. */
  readonly watchSettings: (changed: () => void) => () => void;
  /** Remembers what the writer does not want notes about: a note by its key, a rule by its id, words; `off` forgets it. */
  readonly ignore: (how: Ignoring, what: string, off: boolean) => Promise<void>;
  /** Opens the panel with the builder, which asks for the `selected` words; false where the writer has to open the panel. Absent where there is no panel. */
  readonly openBuilder?: () => Promise<boolean>;
  /** Has the frames that wait for a field look whether it is theirs: the focus went into a frame. */
  readonly wakeFrames: () => void;
  readonly report: (state: ContentState) => void;
  /** Gives the document the look of marks, where the content code itself cannot. */
  readonly styleDocument?: () => void;
  readonly inPage: InPage;
  /** What the writer and the school said of the fields of a site. */
  readonly mapping: (site: string) => Promise<SiteMapping>;
  /** False once the extension that started this was updated or removed. */
  readonly alive: () => boolean;
}

/** The fields of a frame that have a name, for the writer to say what they are. */
export interface FieldsHere extends FramePlace {
  readonly site: string;
  readonly fields: readonly NamedField[];
}

/** The draft of a frame, with the place of each block in the page. */
export interface DraftHere extends Draft, FramePlace {}

/** What can be asked of a page while its content code runs. */
export interface Content {
  readonly host: Host & Pick<PageHost, 'apply' | 'insert' | 'addRow'>;
  /** Reads the plan fields of this frame. */
  readonly read: () => DraftHere;
  /** Looks for fields, checks them and reports; for a panel or popup that wants to know. */
  readonly look: () => Promise<void>;
  /** Opens the note at the caret, or the next one after it; says so where there is none. */
  readonly showNote: () => void;
  /** Says a sentence beside the field that was last clicked with the other mouse button. */
  readonly say: (sentence: string) => void;
  /** Checks the field that was last clicked with the other mouse button, whatever it is called; says so where there is nothing to note. */
  readonly checkField: () => Promise<void>;
  /** From now on the caret counts as standing in the field that was last clicked with the other mouse button. Throws `HostError` where no plan is written there. */
  readonly caretAtMenu: () => void;
  /** The words that the writer wants to turn into an outcome: those of a note, once; else what is selected, or the line of the caret, in the field that was last clicked with the other mouse button; says so where no plan is written there. */
  readonly selected: () => Promise<Span | undefined>;
  /** The named fields of this frame and what each is taken for. */
  readonly namedFields: () => Promise<FieldsHere>;
  /** Takes everything off the page and listens no more. */
  readonly stop: () => void;
}
