import type { SectionId } from '../../section';
import type { Marker } from '../markers';
import type { Line, Place, Sorted } from '../sorted';

/** A line that somebody wrote among the outcomes or the support, with what is known of it before it is sorted. */
export interface Given {
  readonly sorted: Sorted;
  readonly line: Line;
  /** The words of the line. */
  readonly text: string;
  readonly place: Place;
  readonly section: SectionId;
  /** Its number, where it may be an item. */
  readonly marker: Marker | undefined;
  /** It is the outcome or the support itself, not a field of one. */
  readonly main: boolean;
  /** The words of the item that is open, where it is the last that was begun. */
  readonly above: string | undefined;
}

/** One way to sort it: where the next line stands, or undefined where it does not apply. Asked in order: the first that applies holds. */
export type Reading = (given: Given) => Place | undefined;

/** The sections of support. */
export const supports: ReadonlySet<SectionId | undefined> = new Set<SectionId>(['provision', 'home']);

/** The sections whose lines are items. */
export const listed: ReadonlySet<SectionId | undefined> = new Set<SectionId>(['outcomes', 'provision', 'home']);
