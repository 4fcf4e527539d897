import type { Line, Place, Sorted } from '../sorted';
import type { Marker } from '../markers';

/** A line of running text with what is known of it before it is read. */
export interface Given {
  readonly sorted: Sorted;
  readonly line: Line;
  /** The words of the line. */
  readonly text: string;
  readonly place: Place;
  /** A short line in plain print may be a heading. */
  readonly plainHeadings: boolean;
  /** What frames or numbers it says that it is a heading. */
  readonly styled: boolean;
  /** Its number, where it may be an item. */
  readonly marker: Marker | undefined;
}

/** One way to read a line: where the next one stands, or undefined where it does not apply. Asked in order: the first that applies holds. */
export type Reading = (given: Given) => Place | undefined;

/** Whether the source calls the line a heading. */
export const isMarked = ({ line }: Given): boolean => line.block.heading !== undefined;

/** A colon behind the last word. */
export const colonAtEnd = /[:：]$/;
