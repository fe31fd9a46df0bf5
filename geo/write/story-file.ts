import type { Polygon, Position } from 'geojson';
import type { Place, PlaceGeometry } from '#geo/model/place.ts';
import type { PhotoImage, Report } from '#geo/model/report.ts';
import type { Claimant, Source, Story, StorySettings } from '#geo/model/story.ts';
import { buildIndex } from '#geo/situation/build-index.ts';
import { simplifyLine } from '#geo/shape/simplify-line.ts';
import { regionAnchors } from './region-anchors.ts';

/** A story as JSON, for a browser that folds it itself. */
export interface StoryFile {
  readonly settings: StorySettings;
  readonly revision: string;
  /** Without their areas: the map has those. */
  readonly places: readonly Place[];
  /** In the order of their becoming known, then of their ids. */
  readonly reports: readonly Report[];
  readonly sources: readonly Source[];
  readonly claimants: readonly Claimant[];
  /** The photo files there are. */
  readonly photos: readonly (readonly [file: string, image: PhotoImage])[];
}

/** The story as a file. Its reports are whole; of its areas the root's is left, as fine as a locator shows it. */
export function storyFileOf(
  story: Story,
  photos: ReadonlyMap<string, PhotoImage> = new Map(),
): StoryFile {
  const anchors = regionAnchors(story);
  return {
    settings: story.settings,
    revision: story.revision,
    places: [...story.places.values()].map((place) => ({
      ...place,
      marker: anchors.get(place.id) ?? place.marker,
      geometry: place.id === story.settings.root ? coarse(place.geometry) : null,
    })),
    reports: [...story.reports.values()],
    sources: [...story.sources.values()],
    claimants: [...story.claimants.values()],
    photos: [...photos].map(([file, { width, height, digest }]) => [
      file,
      { width, height, digest },
    ]),
  };
}

/** The story of a file that `storyFileOf` made. */
export function storyFromFile(file: StoryFile): Story {
  const places = new Map(file.places.map((place) => [place.id, place]));
  return {
    settings: file.settings,
    revision: file.revision,
    places,
    reports: new Map(file.reports.map((report) => [report.id, report])),
    sources: new Map(file.sources.map((source) => [source.id, source])),
    claimants: new Map(file.claimants.map((claimant) => [claimant.id, claimant])),
    index: buildIndex(file.reports, places),
  };
}

/** Degrees: less than a pixel of a locator a thumb wide. */
const COARSE = 0.05;

function coarse(geometry: PlaceGeometry | null): PlaceGeometry | null {
  if (!geometry || geometry.type === 'Point') return geometry;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap((rings): Polygon['coordinates'][] => {
    const kept = rings.flatMap(coarseRing);
    return kept.length > 0 ? [kept] : [];
  });
  return { type: 'MultiPolygon', coordinates };
}

function coarseRing(ring: readonly Position[]): Position[][] {
  const kept = simplifyLine(
    ring.map(([lng = 0, lat = 0]) => [lng, lat]),
    COARSE,
  );
  return kept.length < 4 ? [] : [kept.map(([lng, lat]) => [round(lng), round(lat)])];
}

const round = (degrees: number) => Number(degrees.toFixed(2));
