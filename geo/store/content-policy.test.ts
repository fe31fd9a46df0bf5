import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentPolicy, scriptHashes } from './content-policy.ts';

describe('the content security policy', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('lets in the hosts of the tiles that are set, and no other', () => {
    expect(contentPolicy([])).not.toContain('http');
    vi.stubEnv('TILE_URL', 'https://{s}.tiles.example.org/{z}/{x}/{y}.png');
    vi.stubEnv('TILE_ATTRIBUTION', 'Example');
    vi.stubEnv('STREET_TILES_URL', '/streets.pmtiles');
    vi.stubEnv('STREET_TILES_ATTRIBUTION', 'Example');
    expect(contentPolicy([])).toContain("img-src 'self' data: https://*.tiles.example.org;");
    expect(contentPolicy([])).toContain("connect-src 'self' https://*.tiles.example.org;");
  });

  test('names the scripts that stand in a page, not those it fetches and not data', () => {
    const html =
      '<script src="/a.js"></script><script>1</script><script type="application/ld+json">{}</script>';
    expect(scriptHashes(html)).toEqual(["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"]);
  });
});
