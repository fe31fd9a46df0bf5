import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Moment } from '#geo/model/moment.ts';
import type { LiveMapModel } from '#geo/write/map-model.ts';

/** The page as of a moment that the reader has moved to, drawn by the browser. */
export interface PageAt {
  /** Null: now. */
  readonly at: Moment | null;
  readonly moment: Moment;
  /** The moment in the page's words and zone. */
  readonly label: string;
  /** What stands above the page, with the banner of the past. */
  readonly top: ReactNode;
  /** As of when it speaks. */
  readonly asOf: string;
  /** What the page says. */
  readonly situation: ReactNode;
  /** Null: the page has none. */
  readonly map: LiveMapModel | null;
  /** When each report that the time bar counts became known, in order. */
  readonly times: readonly Moment[];
  /** Where the status or a headline figure changed; null: where the server said. */
  readonly stops: readonly Moment[] | null;
  /** What an axis of hours calls a moment. */
  readonly sayTick: (moment: Moment) => string;
  /** That reports told at places are new or changed; those the story has no more are counted. */
  readonly sayUpdate: (reports: ReadonlySet<string>, places: ReadonlySet<string>) => string;
}

/** What a page's parts follow: null, they are as the server drew them. */
export const PageAtContext = createContext<PageAt | null>(null);

export const usePageAt = () => useContext(PageAtContext);

export interface TimeTravel {
  /** What it takes to draw the page at another moment is fetched, once. */
  readonly prepare: () => void;
  /** Shows the page as of the moment as soon as it can be drawn; null: now. */
  readonly show: (at: Moment | null) => void;
  /** Leaves the moment in the address; where the browser cannot draw the page, the server does. */
  readonly settle: (at: Moment | null) => void;
}

export const TimeTravelContext = createContext<TimeTravel | null>(null);

/** @throws Error outside of a page that can show other moments. */
export function useTimeTravel(): TimeTravel {
  const travel = useContext(TimeTravelContext);
  if (!travel) throw new Error('The time bar stands in a page without AsOfFrame: put it into one.');
  return travel;
}
