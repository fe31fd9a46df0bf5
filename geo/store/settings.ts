import { statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { SeatLimits } from './live-seats.ts';
import { settingsSchema, streetFormatOf, wallTokensOf } from './settings.schema.ts';

export type TileSource = {
  /** Template with {z}, {x} and {y}. */
  url: string;
  attribution: string;
};

/** Streets of a newsroom's own source, drawn where the basemap's detail ends. */
export type StreetSource = TileSource & {
  format: 'pmtiles' | 'vector' | 'raster';
  /** The last zoom there are tiles of; a PMTiles archive says its own. */
  lastZoom: number;
};

export type Settings = {
  host: string;
  port: number;
  /** Public origin without a slash at its end: canonical links and previews are built on it. */
  siteUrl: string;
  siteName: string;
  /** Absolute path of the folder whose folders are stories. */
  storiesDirectory: string;
  /** undefined: the built-in map alone. */
  tiles: TileSource | undefined;
  /** undefined: no streets. */
  streets: StreetSource | undefined;
  /** Id of the story that `/` shows; undefined leaves the choice to the store. */
  leadStory: string | undefined;
  /** How many may hold the stream of changes at once. */
  liveStreams: SeatLimits;
  /** The tokens of the walls that have a remote, by wall; none: there are no remotes. */
  wallTokens: ReadonlyMap<string, string>;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Variables = z.infer<typeof settingsSchema>;

function withoutEmpty(environment: Environment): Record<string, string> {
  const names = Object.keys(settingsSchema.shape);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

function problemsOfSchema(variables: Record<string, string>): string[] {
  const { error } = settingsSchema.safeParse(variables);
  const byName = new Map<string, string>();
  for (const issue of error?.issues ?? []) {
    const name = String(issue.path[0]);
    // What a secret is stands in no log.
    const given = name === 'WALL_TOKENS' ? '' : ` is "${variables[name]}"`;
    if (!byName.has(name)) byName.set(name, `${name}${given}: it ${issue.message}`);
  }
  return [...byName.values()];
}

function problemsBetween(variables: Record<string, string>): string[] {
  return [
    ...problemsOfCredit(variables, 'TILE_URL', 'TILE_ATTRIBUTION'),
    ...problemsOfCredit(variables, 'STREET_TILES_URL', 'STREET_TILES_ATTRIBUTION'),
  ];
}

function problemsOfCredit(variables: Record<string, string>, url: string, credit: string) {
  if (variables[url] !== undefined && variables[credit] === undefined) {
    return [
      `${credit} is not set: with ${url} it must name whose tiles they are, ` +
        'for example © OpenStreetMap contributors.',
    ];
  }
  if (variables[url] === undefined && variables[credit] !== undefined) {
    return [`${credit} is set without ${url}: set both, or neither.`];
  }
  return [];
}

/** What sources of each kind usually have. */
const LAST_ZOOMS = { pmtiles: 14, vector: 14, raster: 18 } as const;

function streetsOf(variables: Variables): StreetSource | undefined {
  const { STREET_TILES_URL: url, STREET_TILES_ATTRIBUTION: attribution } = variables;
  if (url === undefined || attribution === undefined) return undefined;
  const format = streetFormatOf(url);
  const lastZoom = Number(variables.STREET_TILES_LAST_ZOOM ?? LAST_ZOOMS[format]);
  return { url, attribution, format, lastZoom };
}

/** A whole newsroom can sit behind one address. */
const liveStreamsOf = (variables: Variables): SeatLimits => ({
  inAll: Number(variables.LIVE_STREAMS ?? 5000),
  perAddress: Number(variables.LIVE_STREAMS_PER_ADDRESS ?? 200),
});

function storiesDirectoryOf(variables: Variables): string {
  const folder = variables.STORIES_DIR ?? path.join('geo', 'stories');
  // Known at run time only: the build has nothing to collect from there.
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), folder);
}

function problemsOnDisk(variables: Record<string, string>): string[] {
  const folder = storiesDirectoryOf(variables);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return [];
  const given = variables['STORIES_DIR'];
  const what = given === undefined ? 'is not set' : `is "${given}"`;
  return [
    `STORIES_DIR ${what}: there is no folder ${folder}; name the folder that holds the stories.`,
  ];
}

/** All that is wrong with the settings, one sentence each; empty when they are right. */
export function settingsProblems(environment: Environment): string[] {
  const variables = withoutEmpty(environment);
  return [
    ...problemsOfSchema(variables),
    ...problemsBetween(variables),
    ...problemsOnDisk(variables),
  ];
}

/**
 * The settings, checked. Throws one error whose message has a sentence for every variable that is wrong.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const problems = settingsProblems(environment);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const variables = settingsSchema.parse(withoutEmpty(environment));
  const port = Number(variables.PORT ?? 3000);
  const { TILE_URL: url, TILE_ATTRIBUTION: attribution } = variables;
  return {
    host: variables.HOST ?? '127.0.0.1',
    port,
    siteUrl: new URL(variables.SITE_URL ?? `http://127.0.0.1:${port}`).origin,
    siteName: variables.SITE_NAME ?? 'Incident Map',
    storiesDirectory: storiesDirectoryOf(variables),
    tiles: url !== undefined && attribution !== undefined ? { url, attribution } : undefined,
    streets: streetsOf(variables),
    leadStory: variables.LEAD_STORY,
    liveStreams: liveStreamsOf(variables),
    wallTokens:
      variables.WALL_TOKENS === undefined ? new Map() : wallTokensOf(variables.WALL_TOKENS),
  };
}
