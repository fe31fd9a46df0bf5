import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tell } from './ogc.test-support.ts';

/** The story made for the tests lies on both sides of the antimeridian; another has no reports. */

beforeAll(() => {
  vi.stubEnv('STORIES_DIR', 'e2e/stories');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const found = async (collection: string, bbox: string) =>
  (await tell(`/ogc/collections/${collection}/items?bbox=${bbox}&limit=1000`)).features.map(
    ({ id }) => id,
  );

describe('a box across the antimeridian', () => {
  test('/req/core/fc-bbox-response: has a west that is larger than its east, and finds both sides', async () => {
    expect(await found('test-story-places', '179.8,-17,-179.8,-16')).toEqual([
      'strait-islands',
      'middle-region',
      'west-bank',
      'east-bank',
      'harbour-pier',
    ]);
  });

  test('/req/core/fc-bbox-response: the other way round it is the rest of the earth', async () => {
    const rest = await found('test-story-places', '-179.8,-17,179.8,-16');
    expect(rest).not.toContain('west-bank');
    expect(rest).not.toContain('east-bank');
    expect(rest).toContain('west-region');
  });

  test('/req/core/fc-bbox-response: what touches the antimeridian touches it from both sides', async () => {
    const east = await found('test-story-places', '-180,-17,-180,-16');
    expect(east).toEqual(await found('test-story-places', '180,-17,180,-16'));
    expect(east).toContain('middle-region');
  });

  test('/req/core/fc-bbox-response: what has no geometry is in every box', async () => {
    expect(await found('test-story-places', '0,0,1,1')).toEqual(['harbour-pier']);
  });
});

describe('the extent', () => {
  test('/req/core/fc-md-extent: of a collection across the antimeridian is the narrow one', async () => {
    const { extent } = await tell('/ogc/collections/test-story-places');
    expect(extent.spatial.bbox).toEqual([[177, -20, -177, -14]]);
    expect(await found('test-story-places', '177,-20,-177,-14')).toHaveLength(10);
  });

  test('/req/core/fc-md-extent: of a collection of nothing says nothing of time', async () => {
    const collection = await tell('/ogc/collections/empty-story-reports');
    expect(collection).not.toHaveProperty('extent.temporal');
    expect(await tell('/ogc/collections/empty-story-reports/items')).toMatchObject({
      ...{ numberMatched: 0, numberReturned: 0, features: [] },
    });
  });

  test('/req/core/fc-md-extent: of a story that goes on is open at its end', async () => {
    const { extent } = await tell('/ogc/collections/test-story-reports');
    expect(extent.temporal?.interval[0]?.[1]).toBeNull();
  });
});
