import { placeAt, type Shown } from '#components/shown.ts';
import type { PreviewTarget } from '#geo/links/preview-links.ts';
import type { Place } from '#geo/model/place.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { placeShown } from './screens.tsx';

/** The place that a page's picture shows the map of: of a report not yet known not even where it is. */
export function picturedPlace(target: PreviewTarget, shown: Shown): Place {
  const { story, moment } = shown;
  const report = target.kind === 'report' ? story.reports.get(target.report) : undefined;
  const isTold = report === undefined || isKnown(report, moment);
  return isTold ? placeShown(target, shown) : placeAt(shown, story.settings.root);
}
