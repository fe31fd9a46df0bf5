import { z } from 'zod';

/** Every sentence says what would be right; `describeProblem` puts the variable and its value in front. */
const PORT_SENTENCE = 'must be a whole number from 1 to 65535, for example 3000.';
const SITE_URL_SENTENCE =
  'must be the public origin, without a path: for example https://map.example.org';
const TILE_URL_SENTENCE =
  'must be an http(s) address or a path that starts with /, with {z}, {x} and {y} in it: ' +
  'for example https://tiles.example.org/{z}/{x}/{y}.png';

const STREET_TILES_SENTENCE =
  'must be an http(s) address or a path that starts with /, of a .pmtiles file, or with {z}, {x} and {y} in it: ' +
  'for example https://tiles.example.org/streets.pmtiles or https://tiles.example.org/{z}/{x}/{y}.mvt';
const LAST_ZOOM_SENTENCE = 'must be the last zoom that the source has tiles of, from 9 to 20.';

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && (text === url.origin || text === `${url.origin}/`);
}

function isTileTemplate(text: string): boolean {
  return isAddress(text) && ['{z}', '{x}', '{y}'].every((part) => text.includes(part));
}

const isAddress = (text: string) => /^https?:\/\/[^\s/]+\//.test(text) || /^\/[^\s/]/.test(text);

const isStreetSource = (text: string) =>
  isTileTemplate(text) || (isAddress(text) && streetFormatOf(text) === 'pmtiles');

/** What an address of street tiles gives, by its file's extension; what is no vector tile is a picture. */
export function streetFormatOf(url: string): 'pmtiles' | 'vector' | 'raster' {
  const file = url.split('?', 1)[0] ?? url;
  if (file.endsWith('.pmtiles')) return 'pmtiles';
  return /\.(mvt|pbf)$/.test(file) ? 'vector' : 'raster';
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_SENTENCE)
  .refine((text) => Number(text) >= 1 && Number(text) <= 65535, PORT_SENTENCE);

const WALL_TOKENS_SENTENCE =
  'must be walls with their tokens, of 16 letters, digits, "-" or "_" at least and each wall once: for example newsroom=4f1c9a7e20b35d68,lobby=b0e7d2c94a5f8163';

/** `newsroom=TOKEN,lobby=TOKEN`, by wall. */
export const wallTokensOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(',').map((pair) => splitAtFirst(pair.trim(), '=')));

const isNamedWithToken = ([wall, token]: readonly [string, string]) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wall) && /^[\w-]{16,200}$/.test(token);

function areWallTokens(text: string): boolean {
  const tokens = wallTokensOf(text);
  return tokens.size === text.split(',').length && [...tokens].every(isNamedWithToken);
}

function splitAtFirst(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

const STREAMS_SENTENCE = 'must be a whole number from 1 to 100000, for example 5000.';
const streams = z.string().regex(/^(?:[1-9]\d{0,4}|100000)$/, STREAMS_SENTENCE);

/**
 * The environment variables the site reads, as text, before defaults. The keys are what docs/settings.md documents.
 * "Not set" and "" are the same and are taken out before.
 */
export const settingsSchema = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a host name, for example 127.0.0.1 or 0.0.0.0.')
    .optional(),
  PORT: port.optional(),
  SITE_URL: z.string().refine(isOrigin, SITE_URL_SENTENCE).optional(),
  SITE_NAME: z
    .string()
    .max(80, 'must be at most 80 characters, for example Incident Map.')
    .optional(),
  STORIES_DIR: z.string().optional(),
  TILE_URL: z.string().refine(isTileTemplate, TILE_URL_SENTENCE).optional(),
  TILE_ATTRIBUTION: z.string().optional(),
  STREET_TILES_URL: z.string().refine(isStreetSource, STREET_TILES_SENTENCE).optional(),
  STREET_TILES_ATTRIBUTION: z.string().optional(),
  STREET_TILES_LAST_ZOOM: z
    .string()
    .regex(/^(9|1\d|20)$/, LAST_ZOOM_SENTENCE)
    .optional(),
  LEAD_STORY: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'must be the id of a story, which is the name of its folder: for example kazakhstan-2022.',
    )
    .optional(),
  WALL_TOKENS: z.string().refine(areWallTokens, WALL_TOKENS_SENTENCE).optional(),
  LIVE_STREAMS: streams.optional(),
  LIVE_STREAMS_PER_ADDRESS: streams.optional(),
});
