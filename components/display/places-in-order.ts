import { statusKeyOf, type StatusKey } from '#components/map/style.ts';
import type { DisplayOrder, DisplaySetting } from '#geo/links/display-parameters.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { lookOf } from '#geo/write/place-look.ts';

const GRAVEST_FIRST: readonly StatusKey[] = [
  ...(['extreme', 'severe', 'moderate', 'minor'] as const),
  ...(['ended', 'not-stated'] as const),
];

/** A story and what is known of its places as of a moment. */
interface Known {
  readonly story: Story;
  readonly moment: Moment;
  readonly situationOf: (place: PlaceId) => Situation;
}

/**
 * The places that a display shows, in the order of its rounds: those it is asked for, else those with a report of their
 * own; the whole story where there is neither.
 */
export function placesInOrder(
  known: Known,
  { places, order }: Pick<DisplaySetting, 'places' | 'order'>,
): PlaceId[] {
  const all = [...known.story.places.keys()];
  const asked = (places ?? []).flatMap((id) => all.find((one) => one === id) ?? []);
  const shown = asked.length > 0 ? asked : all.filter((id) => hasOwnReport(known, id));
  return shown.length > 0 ? sorted(shown, known, order) : [known.story.settings.root];
}

const hasOwnReport = ({ story, moment }: Known, place: PlaceId) =>
  (story.index.filedAt.get(place) ?? []).some((report) => isKnown(report, moment));

function sorted(places: readonly PlaceId[], known: Known, order: DisplayOrder): PlaceId[] {
  if (order === 'listed') return [...places];
  const ended = hasEnded(known.story, known.moment);
  const keyed = places.map((place) => {
    const situation = known.situationOf(place);
    const severity = GRAVEST_FIRST.indexOf(statusKeyOf(lookOf(situation, ended)));
    return { place, severity, newest: newestOf(situation) };
  });
  return keyed
    .toSorted(
      (one, other) =>
        (order === 'severity' ? one.severity - other.severity : 0) || other.newest - one.newest,
    )
    .map(({ place }) => place);
}

const newestOf = ({ timeline }: Situation): number =>
  timeline.reduce((newest, { report }) => Math.max(newest, report.knownFrom), -Infinity);
