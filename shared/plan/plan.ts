import type { Settings } from '../settings';
import type { Day } from '../text/day';
import type { Block, Draft } from '../text/draft';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import type { Child } from './child/child';
import type { Outcome } from './outcome';
import type { Provision } from './provision';
import type { Meeting, OutcomeReview } from './review/review-record';
import type { FieldId, SectionId } from './section';
import type { Template, TemplateSection } from './template';

/** What a stretch of text is for. */
export type Role =
  /** Names a section. */
  | 'heading'
  /** Names a field: the words before the colon, a column header, a row header. */
  | 'label'
  /** What somebody wrote. */
  | 'content';

/** A stretch of one block with one role; a block such as `Name: Mia   Class: 2B` has several. */
export interface Passage extends Span {
  readonly role: Role;
  /** Absent before the first heading and where no template knows the heading. */
  readonly section?: SectionId;
  readonly field?: FieldId;
  /** The label or column header in the writer's own words. */
  readonly label?: string;
  /** The same for all passages of one table row, repeated form group or numbered item. */
  readonly record?: string;
}

/** A section of the template, or one that the draft has beside it, and how far it is written. */
export interface PlanSection {
  readonly id: SectionId;
  readonly status: 'present' | 'empty' | 'missing';
  /** It stands on another page of the form: nothing but its status is known. */
  readonly elsewhere?: true;
  readonly section: TemplateSection;
  /** Where its heading or label stands; absent when missing. */
  readonly heading?: Span;
  /** What was written in it, in order. */
  readonly content: readonly Passage[];
}

/** A date or term named anywhere in the plan. */
export interface DateMention {
  readonly span: Span;
  /** Last day that the words can mean; absent where only the school's calendar or the reader knows (`the next review`). */
  readonly day?: Day;
  /** First day, where the words name a stretch of time such as a term; `day` otherwise. */
  readonly start?: Day;
  /** What the date is of, where a label says so. */
  readonly field?: FieldId;
}

/** The outline of a draft: who is where. Made by `outline`. */
export interface Outline {
  readonly template: Template;
  /** Every section of the template in its order, then those of other templates that the draft has. */
  readonly sections: readonly PlanSection[];
  /** In the order of the draft; together they cover every block that has text. */
  readonly passages: readonly Passage[];
}

/** A draft sorted into sections, with its records parsed: all that a rule may look at. */
export interface Plan extends Outline {
  readonly draft: Draft;
  readonly settings: Settings;
  /** Today, from the settings. */
  readonly today: Day;
  /** Block by id. */
  readonly blocks: ReadonlyMap<string, Block>;
  readonly child: Child;
  readonly outcomes: readonly Outcome[];
  readonly provisions: readonly Provision[];
  /** How single outcomes went, in the order of the draft; one outcome may have several. */
  readonly reviews: readonly OutcomeReview[];
  /** Reviews, meetings and other contacts with a date, earliest first. */
  readonly meetings: readonly Meeting[];
  readonly dates: readonly DateMention[];
  /** The next review, where the plan names its date. */
  readonly reviewDate?: DateMention;
  readonly prose: Prose;
  /** Last cycle's plan, where the writer gave it. */
  readonly previous?: Plan;
  /** What the writer should know about the whole, in plain sentences: what could not be read, or is not English. */
  readonly notices: readonly string[];
  /** The text seems to be English; where it does not, no rule speaks. */
  readonly english: boolean;
}
