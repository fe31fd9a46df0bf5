import { createHash } from 'node:crypto';
import { readSettings } from './settings.ts';

/** Who may show a page in a frame: nobody, we ourselves (a preview), or any site (what is made to be embedded). */
export type Framing = 'none' | 'us' | 'anyone';

const ANCESTORS: Readonly<Record<Framing, string>> = { none: "'none'", us: "'self'", anyone: '*' };

/**
 * The content security policy of a page: its own scripts and those that `scripts` names, nothing of others but the tiles
 * of the settings. Leaflet and React write styles into attributes, hence 'unsafe-inline' for styles.
 * @param scripts Source expressions of the page's inline scripts: `'sha256-…'`, `'nonce-…'`.
 */
export function contentPolicy(scripts: readonly string[], framing: Framing = 'none'): string {
  const { tiles, streets } = readSettings();
  const hosts = [...originOf(tiles?.url), ...originOf(streets?.url)];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', ...hosts],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...hosts],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': [ANCESTORS[framing]],
  };
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...new Set(sources)].join(' '))
    .join('; ');
}

/** Of another site than ours; a path has none. A template's `{s}` stands for one of several hosts. */
function originOf(url = ''): string[] {
  const [origin] = /^https?:\/\/[^/]+/.exec(url) ?? [];
  return origin === undefined ? [] : [origin.replace('{s}', '*')];
}

const INLINE_SCRIPTS =
  /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** `'sha256-…'` of each script that stands in the HTML. */
export const scriptHashes = (html: string): string[] =>
  [...html.matchAll(INLINE_SCRIPTS)].map(([, script = '']) => hashOf(script));

/** Under which the proxy tells a page made for one request the nonce of its inline scripts. */
export const NONCE_HEADER = 'x-nonce';

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
