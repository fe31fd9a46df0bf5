import type { Position } from 'geojson';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';

/** Where a report stands, `[lng, lat]`: at its own point or, less exactly, at its place's. Null: neither has one. */
export const reportPosition = (story: Story, report: Report): Position | null =>
  report.position ?? story.places.get(report.place)?.marker ?? null;
