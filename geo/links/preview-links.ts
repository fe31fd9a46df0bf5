import { segmentsOf, type LinkContext, type Target } from './links.ts';
import { PARAMETERS } from './parameters.ts';
import { pathIn } from './path-in.ts';

/** What has a picture of its own. */
export type PreviewTarget = Extract<Target, { kind: 'story' | 'place' | 'report' }>;

/** The last part of the address of a page's picture. */
const PREVIEW_FILE = 'preview.png';

/** The picture that a link to a page is shown with. */
export function previewLink(
  target: PreviewTarget,
  { language, at, zone }: Pick<LinkContext, 'language' | 'at' | 'zone'>,
): string {
  const path = pathIn(language, [...segmentsOf(target), PREVIEW_FILE]);
  const { key, format } = PARAMETERS.at;
  return at === null ? path : `${path}?${key}=${format(at, zone)}`;
}
