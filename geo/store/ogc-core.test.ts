import { describe, expect, test } from 'vitest';
import { getStories } from './get-stories.ts';
import { ask, refusedParameters, tell, walk, type Told } from './ogc.test-support.ts';

/**
 * OGC API - Features, Part 1: Core (17-069r4): each requirement of /req/core, with the abstract test of Annex A
 * (/conf/core, under the same name) that asks for it.
 */

const REPORTS = '/ogc/collections/kazakhstan-2022-reports';
const PLACES = '/ogc/collections/kazakhstan-2022-places';
const ITEMS = `${REPORTS}/items`;
const DOCUMENTS = [
  '/ogc',
  '/ogc/conformance',
  '/ogc/collections',
  REPORTS,
  `${ITEMS}?limit=3`,
  `${PLACES}/items?limit=1`,
  `${ITEMS}/0109-164-killed`,
  `${PLACES}/items/almaty`,
];

const relations = ({ links }: Pick<Told, 'links'>) => links.map(({ rel }) => rel);
const linked = ({ links }: Pick<Told, 'links'>, relation: string) =>
  links.filter(({ rel }) => rel === relation);

const { stories } = await getStories();
const story = [...stories.values()].find(({ settings }) => settings.id === 'kazakhstan-2022');
if (!story) throw new Error('The story that the project ships with is not there.');
const reports = [...story.reports.values()];
const now = Date.now();

describe('general', () => {
  test('/req/core/http: the methods of HTTP 1.1, with the headers of a GET for a HEAD, and 405 with Allow', async () => {
    const [get, head] = [await ask('/ogc'), await ask('/ogc', {}, 'HEAD')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect([...head.headers]).toEqual([...get.headers]);
    const post = await ask(ITEMS, {}, 'POST');
    expect([post.status, post.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(post.headers.get('Content-Type')).toBe('application/problem+json');
  });

  test('/req/core/http: what a client has is not sent again, but for the time it was made at', async () => {
    for (const document of DOCUMENTS) {
      const etag = (await ask(document)).headers.get('ETag') ?? '';
      const again = await ask(document, { 'If-None-Match': etag });
      expect([document, again.status]).toEqual([document, 304]);
    }
  });

  test('/req/core/query-param-unknown: a parameter that the definition does not have is refused by its name', async () => {
    for (const document of ['/ogc', '/ogc/api', '/ogc/conformance', '/ogc/collections', REPORTS]) {
      expect(await refusedParameters(`${document}?limit=1&colour=red`)).toEqual([
        'limit',
        'colour',
      ]);
    }
    expect(await refusedParameters(`${ITEMS}?crs=x&colour=red`)).toEqual(['crs', 'colour']);
    expect(await refusedParameters(`${ITEMS}/0109-164-killed?bbox=0,0,1,1`)).toEqual(['bbox']);
  });

  test('/req/core/query-param-invalid: every parameter that cannot be read is named at once', async () => {
    const address = `${ITEMS}?bbox=1,2,3&datetime=yesterday&limit=0&offset=-1&at=x&f=xml&colour=red`;
    expect((await refusedParameters(address)).toSorted()).toEqual(
      ['at', 'bbox', 'colour', 'datetime', 'f', 'limit', 'offset'].toSorted(),
    );
    expect(await refusedParameters(`${ITEMS}?limit=1&limit=2`)).toEqual(['limit']);
  });

  test.each([
    ['bbox', '0,0,1,91'],
    ['bbox', '0,-90.1,1,0'],
    ['bbox', '-181,0,1,1'],
    ['bbox', '0,0,180.1,1'],
    ['bbox', '0,1,1,0'],
    ['bbox', '0,0,1'],
    ['bbox', '0,0,9,1,1,8'],
    ['bbox', '0,0,NaN,1'],
    ['bbox', '0,0,,1'],
    ['bbox', ''],
    ['datetime', '2022-01-32'],
    ['datetime', '2022-01-06T00:00:00Z/2022-01-05T00:00:00Z'],
    ['datetime', '../..'],
    ['datetime', '/'],
    ['datetime', ''],
    ['datetime', '2022-01-05/2022-01-06/2022-01-07'],
    ['limit', '-1'],
    ['limit', '1.5'],
    ['limit', 'ten'],
    ['limit', ''],
    ['offset', '99999999999999999999'],
    ['at', '../2022-01-05'],
    ['f', 'geojson'],
  ])('/req/core/query-param-invalid: %s=%s', async (name, value) => {
    expect(await refusedParameters(`${ITEMS}?${name}=${value}`)).toEqual([name]);
  });

  test('/req/core/crs84: longitude comes first, and no other reference system is offered', async () => {
    const [feature] = (
      await tell(`${PLACES}/items?bbox=76.8,43.1,77,43.4&limit=1000`)
    ).features.filter(({ id }) => id === 'almaty');
    const [lng = NaN, lat = NaN] = feature?.geometry?.coordinates ?? [];
    expect([Math.round(lng), Math.round(lat)]).toEqual([77, 43]);
    for (const collection of (await tell('/ogc/collections')).collections) {
      expect(collection).toMatchObject({ crs: ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'] });
    }
  });
});

describe('the landing page', () => {
  test('/req/core/root-op, /req/core/root-success: it leads to the definition, the conformance and the collections', async () => {
    const landing = await tell('/ogc');
    expect(relations(landing)).toEqual(
      expect.arrayContaining([
        'self',
        'alternate',
        'service-desc',
        'service-doc',
        'conformance',
        'data',
      ]),
    );
    for (const { href } of landing.links) expect((await ask(href)).status).toBe(200);
  });
});

describe('the definition of the API', () => {
  test('/req/core/api-definition-op, /req/core/api-definition-success: it is what its link says', async () => {
    const landing = await tell('/ogc');
    for (const { href, type } of [
      ...linked(landing, 'service-desc'),
      ...linked(landing, 'service-doc'),
    ]) {
      for (const address of [href, '/ogc/api']) {
        const response = await ask(address, { Accept: type });
        expect([response.status, response.headers.get('Content-Type')]).toEqual([
          200,
          type === 'text/html' ? 'text/html; charset=utf-8' : type,
        ]);
      }
    }
  });
});

describe('the declaration of conformance', () => {
  test('/req/core/conformance-op, /req/core/conformance-success: it lists the classes', async () => {
    const { conformsTo } = await tell('/ogc/conformance');
    expect(conformsTo).toEqual(
      ['core', 'geojson', 'html', 'oas30'].map(
        (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
      ),
    );
  });
});

describe('the collections', () => {
  test('/req/core/fc-md-op, /req/core/fc-md-success, /req/core/fc-md-items: two for each story', async () => {
    const { collections } = await tell('/ogc/collections');
    expect(collections.map(({ id }) => id)).toEqual(
      [...stories.keys()].flatMap((id) => [`${id}-reports`, `${id}-places`]),
    );
  });

  test('/req/core/fc-md-links: they link to themselves and to the same as HTML', async () => {
    const document = await tell('/ogc/collections');
    expect(linked(document, 'self').map(({ type }) => type)).toEqual(['application/json']);
    expect(linked(document, 'alternate').map(({ type }) => type)).toEqual(['text/html']);
  });

  test('/req/core/fc-md-items-links: each links to its features in both formats', async () => {
    for (const collection of (await tell('/ogc/collections')).collections) {
      const items = linked(collection, 'items');
      expect(items.map(({ type }) => type)).toEqual(['application/geo+json', 'text/html']);
      for (const { href } of items) expect((await ask(href)).status).toBe(200);
    }
  });

  test('/req/core/fc-md-extent, /req/core/fc-md-extent-multi, /rec/core/fc-md-extent-single: one box and one interval hold every feature', async () => {
    const collections = (await tell('/ogc/collections')).collections;
    for (const { id, extent } of collections) {
      expect(extent.spatial.bbox).toHaveLength(1);
      const { features } = await tell(`/ogc/collections/${id}/items?limit=1000`);
      const inside = await tell(
        `/ogc/collections/${id}/items?limit=1000&bbox=${extent.spatial.bbox[0]?.join() ?? ''}`,
      );
      expect(inside.features).toEqual(features);
    }
    const [first, last] = collections[0]?.extent.temporal?.interval[0] ?? [];
    const during = await tell(`${ITEMS}?limit=1000&datetime=${first ?? ''}/${last ?? ''}`);
    expect(during.numberMatched).toBe((await tell(ITEMS)).numberMatched);
  });

  test('/req/core/sfc-md-op, /req/core/sfc-md-success: one alone says what it says among all', async () => {
    for (const collection of (await tell('/ogc/collections')).collections) {
      expect(await tell(`/ogc/collections/${collection.id}`)).toEqual(collection);
    }
  });

  test.each(['/ogc/nothing', `${ITEMS}/0109-164-killed/more`, `${REPORTS}/queryables`])(
    '%s, which the definition does not have, is 404 as a problem',
    async (address) => {
      const response = await ask(address);
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    },
  );

  test('/req/core/sfc-md-op: what is no collection is 404', async () => {
    for (const id of [
      'kazakhstan-2022',
      'no-such-story-reports',
      'kazakhstan-2022-photos',
      '-places',
      '%2F',
    ]) {
      for (const rest of ['', '/items', '/items/almaty']) {
        const response = await ask(`/ogc/collections/${id}${rest}`);
        expect([id, response.status]).toEqual([id, 404]);
        expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      }
    }
  });
});

describe('the features of a collection', () => {
  test('/req/core/fc-op, /req/core/fc-response: all there are, each once, on pages of any size', async () => {
    const expected = reports.filter(({ knownFrom }) => knownFrom <= now).map(({ id }) => id);
    for (const limit of [7, 100, 1000]) {
      const features = await walk(`${ITEMS}?limit=${limit}`);
      expect(features.map(({ id }) => id)).toEqual(expected);
    }
    const places = await walk(`${PLACES}/items?limit=4`);
    expect(places.map(({ id }) => id)).toEqual([...story.places.keys()]);
  });

  test('/req/core/fc-limit-response-1 (/conf/core/fc-limit-response): no more than the limit, and its maximum for more than that', async () => {
    for (const limit of [1, 2, 10]) {
      const { features } = await tell(`${ITEMS}?limit=${limit}`);
      expect(features).toHaveLength(limit);
    }
    const all = await tell(`${ITEMS}?limit=10000000`);
    expect(all.features.length).toBeLessThanOrEqual(1000);
    expect(all.features.length).toBe(all.numberMatched);
    expect((await tell(ITEMS)).features).toHaveLength(100);
  });

  test('/req/core/fc-bbox-response: those in the box, by their outline and not by the box around it', async () => {
    const almaty = await tell(`${ITEMS}?bbox=76.6,43,77.2,43.5&limit=1000`);
    expect(almaty.features.length).toBeGreaterThan(20);
    for (const { geometry } of almaty.features) {
      const [lng = NaN, lat = NaN] = geometry?.coordinates ?? [];
      expect(lng >= 76.6 && lng <= 77.2 && lat >= 43 && lat <= 43.5).toBe(true);
    }
    const ids = async (box: string) =>
      (await tell(`${PLACES}/items?bbox=${box}&limit=1000`)).features.map(({ id }) => id);
    // In the steppe of Karaganda Region: its box and those of its neighbours overlap.
    expect(await ids('71,48,71.1,48.1')).toEqual(['kz', 'karaganda-region']);
    // A point is a box, and the whole earth is one.
    expect(await ids('71,48,71,48')).toEqual(['kz', 'karaganda-region']);
    expect(await ids('-180,-90,180,90')).toEqual([...story.places.keys()]);
    expect(await ids('0,0,0,0')).toEqual([]);
  });

  test('/req/core/fc-bbox-response: six numbers are a box with heights, and features have none', async () => {
    const flat = await tell(`${ITEMS}?bbox=76.6,43,77.2,43.5`);
    const high = await tell(`${ITEMS}?bbox=76.6,43,-100,77.2,43.5,9000`);
    expect(high.features).toEqual(flat.features);
  });

  test('/req/core/fc-time-response: those reported then, at an instant, in an interval, or in an open one', async () => {
    const counted = async (datetime: string) =>
      (await tell(`${ITEMS}?datetime=${datetime}`)).numberMatched;
    const reported = (first: string, last: string) =>
      reports.filter(
        (report) =>
          report.reported.last >= Date.parse(first) && report.reported.first <= Date.parse(last),
      ).length;
    const [from, until] = ['2022-01-05T00:00:00Z', '2022-01-06T00:00:00Z'];
    expect(await counted(`${from}/${until}`)).toBe(reported(from, until));
    expect(await counted(from)).toBe(reported(from, from));
    for (const open of ['..', '']) {
      expect(await counted(`${from}/${open}`)).toBe(reported(from, '2199-01-01'));
      expect(await counted(`${open}/${until}`)).toBe(reported('1900-01-01', until));
    }
    expect(reported(from, until)).toBeGreaterThan(0);
    expect(reported(from, until)).toBeLessThan(reports.length);
  });

  test('/req/core/fc-time-response: an offset, and a day in the zone of the story', async () => {
    const counted = async (datetime: string) =>
      (await tell(`${ITEMS}?datetime=${datetime}`)).numberMatched;
    const day = await counted('2022-01-05');
    expect(await counted('2022-01-04T18:00:00Z/2022-01-05T17:59:59.999Z')).toBe(day);
    expect(await counted('2022-01-05T00:00:00%2B06:00/2022-01-05T23:59:59.999+06:00')).toBe(day);
    expect(day).toBeGreaterThan(0);
  });

  test('/req/core/fc-time-response: places have no time, and all of them match', async () => {
    const { numberMatched } = await tell(`${PLACES}/items?datetime=1990-01-01T00:00:00Z`);
    expect(numberMatched).toBe(story.places.size);
  });

  test('/req/core/fc-response: box, time and moment together', async () => {
    const asked = 'bbox=76.6,43,77.2,43.5&datetime=2022-01-05/2022-01-06&at=2022-01-06T06:00:00Z';
    const found = await walk(`${ITEMS}?${asked}&limit=3`);
    const box = new Set((await walk(`${ITEMS}?bbox=76.6,43,77.2,43.5`)).map(({ id }) => id));
    const time = new Set(
      (await walk(`${ITEMS}?datetime=2022-01-05/2022-01-06`)).map(({ id }) => id),
    );
    const moment = Date.parse('2022-01-06T06:00:00Z');
    const expected = reports.filter(
      ({ id, knownFrom }) => box.has(id) && time.has(id) && knownFrom <= moment,
    );
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(3);
  });

  test('/req/core/fc-links, /rec/core/fc-next-1: a page links to itself, to the same as HTML, and to the pages around it', async () => {
    const first = await tell(`${ITEMS}?limit=10&datetime=2022-01-05/..`);
    expect(relations(first)).toEqual(['self', 'alternate', 'next', 'collection']);
    const next = await tell(linked(first, 'next')[0]?.href ?? '');
    expect(relations(next)).toEqual(['self', 'alternate', 'next', 'prev', 'collection']);
    const before = await tell(linked(next, 'prev')[0]?.href ?? '');
    expect(before.features).toEqual(first.features);
    expect(await tell(linked(first, 'self')[0]?.href ?? '')).toMatchObject({
      features: first.features,
    });
    const last = await tell(
      `${ITEMS}?limit=10&offset=${first.numberMatched - 5}&datetime=2022-01-05/..`,
    );
    expect(relations(last)).not.toContain('next');
    expect(last.numberReturned).toBe(5);
  });

  test('/req/core/fc-rel-type: every link of every document says its relation and its type', async () => {
    for (const document of DOCUMENTS) {
      const { links } = await tell(document);
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(link).toMatchObject({ rel: /./, type: /\// });
    }
  });

  test('/rec/core/link-header: the links stand in the header too', async () => {
    const header = (await ask(`${ITEMS}?limit=1`)).headers.get('Link');
    expect(header).toContain('offset=1&f=json>; rel="next"; type="application/geo+json"');
  });

  test('/req/core/fc-timeStamp: it is when the answer was made', async () => {
    const before = Date.now();
    const time = Date.parse((await tell(ITEMS)).timeStamp);
    expect(time >= before && time <= Date.now()).toBe(true);
  });

  test('/req/core/fc-numberMatched, /req/core/fc-numberReturned: they count what there is and what is here', async () => {
    const page = await tell(`${ITEMS}?limit=10&offset=20&datetime=2022-01-05/2022-01-06`);
    expect(page.numberReturned).toBe(page.features.length);
    const all = await walk(`${ITEMS}?limit=10&datetime=2022-01-05/2022-01-06`);
    expect(page.numberMatched).toBe(all.length);
    expect(await tell(`${ITEMS}?offset=5000`)).toMatchObject({ numberReturned: 0, features: [] });
  });
});

describe('a feature', () => {
  test('/req/core/f-op, /req/core/f-success: each of a collection has an address, and is there as in the collection', async () => {
    for (const collection of [REPORTS, PLACES]) {
      for (const item of (await tell(`${collection}/items?limit=5&offset=15`)).features) {
        expect(await tell(`${collection}/items/${item.id}`)).toMatchObject(item);
      }
    }
  });

  test('/req/core/f-links: it links to itself, to the same as HTML, to its collection and to its page', async () => {
    const feature = await tell(`${ITEMS}/0109-164-killed`);
    expect(relations(feature)).toEqual(['self', 'alternate', 'collection', 'related']);
    expect(linked(feature, 'related')[0]?.href).toMatch(
      /\/kazakhstan-2022\/reports\/0109-164-killed$/,
    );
    for (const { href, type } of feature.links.slice(0, 3)) {
      expect((await ask(href)).headers.get('Content-Type')).toContain(type);
    }
  });

  test.each(['no-such-report', 'almaty', 'reports', '__proto__', 'A b'])(
    '/req/core/f-op: %s is no report, and 404',
    async (id) => {
      const response = await ask(`${ITEMS}/${encodeURIComponent(id)}`);
      expect(response.status).toBe(404);
    },
  );
});

describe('the moment, which is ours', () => {
  test('a report is there from the moment it became known', async () => {
    const denial = '0109-164-killed';
    const [before, after] = ['2022-01-09T05:00Z', '2022-01-09T15:00Z'];
    expect((await ask(`${ITEMS}/${denial}?at=${before}`)).status).toBe(404);
    const feature = await tell(`${ITEMS}/${denial}?at=${after}`);
    expect(linked(feature, 'related')[0]?.href).toMatch(/\?at=2022-01-09T15:00Z$/);
    const known = async (at: string) => (await walk(`${ITEMS}?at=${at}`)).map(({ id }) => id);
    expect(await known(before)).not.toContain(denial);
    expect(await known(after)).toContain(denial);
  });
});
