import { DERIVED_OF_PLACES, DERIVED_OF_REPORTS, type PositionOf } from '#geo/model/derived.ts';
import type { StoryFileName } from './problem.ts';

const DERIVED: Readonly<Partial<Record<StoryFileName, ReadonlySet<string>>>> = {
  'reports.geojson': new Set(DERIVED_OF_REPORTS),
  'places.geojson': new Set(DERIVED_OF_PLACES),
};

/** The features of an export of ours as their files have them: without what was worked out, a place's point included. */
export function withoutDerived(features: unknown, file: StoryFileName): unknown {
  const derived = DERIVED[file];
  return Array.isArray(features) && derived
    ? features.map((feature: unknown) => bare(feature, derived))
    : features;
}

const PLACES_POINT: PositionOf = 'place';

function bare(feature: unknown, derived: ReadonlySet<string>): unknown {
  if (!hasProperties(feature)) return feature;
  const { properties } = feature;
  const kept = Object.entries(properties).filter(([name]) => !derived.has(name));
  const isAtPlace = properties['positionOf'] === PLACES_POINT;
  return {
    ...feature,
    ...(isAtPlace ? { geometry: null } : {}),
    properties: Object.fromEntries(kept),
  };
}

interface WithProperties {
  readonly properties: Readonly<Record<string, unknown>>;
}

function hasProperties(feature: unknown): feature is WithProperties {
  if (typeof feature !== 'object' || feature === null || !('properties' in feature)) return false;
  return typeof feature.properties === 'object' && feature.properties !== null;
}
