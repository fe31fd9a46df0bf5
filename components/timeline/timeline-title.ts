import type { Shown } from '#components/shown.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import type { EmergencyReport, Report } from '#geo/model/report.ts';
import { capitalise } from '#geo/words/parts.ts';

/**
 * What a report is, short: of an emergency report the measures that concern the place, without their places and
 * dates, which its own page says in full.
 */
export function timelineTitle(report: Report, place: Place, shown: Shown): string {
  const { words, story } = shown;
  return report.kind === 'emergency'
    ? measuresTitle(report, place, shown)
    : words.reportTitle(report, story);
}

function measuresTitle({ measures }: EmergencyReport, place: Place, shown: Shown): string {
  const { words } = shown;
  const concerned = measures.filter(({ places }) =>
    places.some((id) => concerns(id, place, shown)),
  );
  const said = (concerned.length > 0 ? concerned : measures).map(({ measure, action }) =>
    words.say('statement.short', {
      measure: words.say(`measure.${measure}`),
      action: words.say(`measure-action.${action}`),
    }),
  );
  return capitalise([...new Set(said)].join('; '), words.language);
}

/** Whether a measure at `id` holds at the place or in a part of it. */
const concerns = (id: PlaceId, place: Place, { story }: Shown) =>
  place.path.includes(id) || (story.places.get(id)?.path.includes(place.id) ?? false);
