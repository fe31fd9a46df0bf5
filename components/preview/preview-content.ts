import type { StatusLook } from '#geo/write/place-look.ts';

/** What a link's picture says of a status: drawn with its colour and its shape. */
export interface PreviewStatus {
  readonly look: StatusLook;
  /** In a word or two. */
  readonly word: string;
  /** Since when, through what, until when, who declared it; empty where nothing is stated. */
  readonly detail: string;
  /** What is said before it: that the story has ended and this is the most severe it had. */
  readonly label: string | null;
}

/** A figure and who says so. */
interface PreviewClaim {
  readonly text: string;
  readonly source: string;
}

/** A figure that different bodies give differently: all of them, none before the others. */
interface PreviewDispute {
  readonly label: string;
  readonly word: string;
  readonly claims: readonly { readonly figure: string; readonly claimant: string }[];
}

export type PreviewFigure =
  ({ readonly kind: 'claim' } & PreviewClaim) | ({ readonly kind: 'dispute' } & PreviewDispute);

/** What the picture of a link says, in the page's language. */
export interface PreviewContent {
  /** What the subject is a part of, above its name; null: nothing. */
  readonly kicker: string | null;
  readonly title: string;
  /** The claim no longer stands: its title is struck through. */
  readonly isStruck: boolean;
  /** How the claim ended. */
  readonly ending: string | null;
  readonly status: PreviewStatus | null;
  readonly figures: readonly PreviewFigure[];
  /** Said where figures would stand. */
  readonly note: string | null;
  /** A report's own words. */
  readonly summary: string | null;
  /** Of a report: who says so, and when. */
  readonly source: string | null;
  readonly asOf: string;
  readonly siteName: string;
  /** How many more there are, where not all have room. */
  readonly sayMore: (count: number) => string;
}
