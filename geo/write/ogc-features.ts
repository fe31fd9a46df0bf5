import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { OgcFeature } from './ogc-items.ts';
import { reportPosition } from './report-position.ts';

/** A report as a feature that stands at its own point or at that of its place. */
export function reportFeature(story: Story, report: Report): OgcFeature {
  const { id, position, links, occurred, reported, recorded, knownFrom, ...properties } = report;
  const at = position ?? reportPosition(story, report);
  const named = Object.entries(links).filter(([, ids]) => ids.length > 0);
  return {
    type: 'Feature',
    id,
    geometry: at && { type: 'Point', coordinates: at },
    properties: {
      ...properties,
      occurred: occurred.text,
      reported: reported.text,
      recorded: recorded.text,
      knownFrom: new Date(knownFrom).toISOString(),
      ...Object.fromEntries(named),
    },
  };
}

/** A place as a feature. */
export function placeFeature(place: Place): OgcFeature {
  const { id, geometry, path: _path, children: _children, units: _units, ...others } = place;
  const { marker: _marker, bounds: _bounds, ...properties } = others;
  return { type: 'Feature', id, geometry, properties };
}
