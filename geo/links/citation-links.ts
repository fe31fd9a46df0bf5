import type { ReportId, StoryId } from '#geo/model/ids.ts';
import type { LinkContext } from './links.ts';
import { PARAMETERS } from './parameters.ts';
import { pathIn } from './path-in.ts';

/** Where a page says how to cite it. */
export const CITE_ANCHOR = 'cite';

/** The citation of a report as CSL-JSON, in the language of the page and as of its moment. */
export function citationLink(
  story: StoryId,
  report: ReportId,
  { language, at, zone }: LinkContext,
): string {
  const { key, format } = PARAMETERS.at;
  const path = pathIn(language, [story, 'reports', report, 'citation.json']);
  return at === null ? path : `${path}?${key}=${format(at, zone)}`;
}

/** The picture of an address of ours that a telephone reads. @param path With its query. */
export const qrLink = (path: string) => `/qr.svg?path=${encodeURIComponent(path)}`;
