import { anchorOf, linkTo, photoFileLink, type LinkContext } from '#geo/links/links.ts';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { PhotoImage, PhotoReport, Report } from '#geo/model/report.ts';
import type { ReportFilter } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import type { Words } from '#geo/words/words.ts';

/** What every part of a page needs to know: which story, as of when, in which words, and how to link. */
export interface Shown {
  readonly story: Story;
  readonly words: Words;
  readonly context: LinkContext;
  readonly moment: Moment;
  /** Which reports the reader wants to see: the same as links carry on. */
  readonly filter: ReportFilter;
  /** Since when changes are asked for; null: they are not, or the page is to choose. */
  readonly since: Moment | null;
  /** The photo files there are, by name. */
  readonly photos: ReadonlyMap<string, PhotoImage>;
  /** By which the content security policy knows the inline scripts of a page made for one request. */
  readonly nonce?: string | undefined;
}

type Linking = Pick<Shown, 'story' | 'context'>;

export const placeLink = ({ story, context }: Linking, place: PlaceId) =>
  linkTo({ kind: 'place', story: story.settings.id, place }, context);

export const reportLink = ({ story, context }: Linking, report: ReportId) =>
  linkTo({ kind: 'report', story: story.settings.id, report }, context);

export const storyLink = ({ story, context }: Linking) =>
  linkTo({ kind: 'story', story: story.settings.id }, context);

export const correctionsLink = ({ story, context }: Linking) =>
  linkTo({ kind: 'corrections', story: story.settings.id }, context);

export const changesLink = ({ story, context }: Linking, since: Moment | null) =>
  linkTo({ kind: 'changes', story: story.settings.id, since }, context);

export const displayBuilderLink = ({ story, context }: Linking) =>
  linkTo({ kind: 'display-builder', story: story.settings.id }, { ...context, at: null });

/** A photo's file, and where it is asked for. */
export interface ShownImage extends PhotoImage {
  readonly source: string;
}

/** The file of a photo; null: we have not it, or may not publish it. */
export function imageOf(
  { story, photos }: Shown,
  { photo: { file } }: PhotoReport,
): ShownImage | null {
  const image = file === undefined ? undefined : photos.get(file);
  if (file === undefined || !image) return null;
  return { ...image, source: photoFileLink(story.settings.id, file, image.digest) };
}

export const photoAnchor = (id: ReportId) => anchorOf('photo', id);

/** @throws Error where the story has no such place. */
export function placeAt({ story }: Pick<Shown, 'story'>, id: PlaceId): Place {
  const place = story.places.get(id);
  if (!place) throw new Error(`The story "${story.settings.id}" has no place "${id}".`);
  return place;
}

/** The zone a report's times are said in: that of its place. */
export const zoneOf = (shown: Shown, report: Report) => placeAt(shown, report.place).timezone;
