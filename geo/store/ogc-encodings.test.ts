import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { OPENAPI_PARAMETERS } from '#geo/write/ogc-openapi-parameters.ts';
import { placesAnswer, reportsAnswer } from './data-answers.ts';
import { preferredFormat } from './content-negotiation.ts';
import { ask, ORIGIN, refusedParameters, tell } from './ogc.test-support.ts';

/** OGC API - Features, Part 1 (17-069r4): the classes GeoJSON, HTML and OpenAPI 3.0 (/req/geojson, /req/html, /req/oas30). */

const REPORTS = '/ogc/collections/kazakhstan-2022-reports';
const PLACES = '/ogc/collections/kazakhstan-2022-places';

/** An address of each operation. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/ogc'],
  '/api': ['/ogc/api'],
  '/conformance': ['/ogc/conformance'],
  '/collections': ['/ogc/collections'],
  '/collections/{collectionId}': [REPORTS, PLACES],
  '/collections/{collectionId}/items': [`${REPORTS}/items?limit=1000`, `${PLACES}/items`],
  '/collections/{collectionId}/items/{featureId}': [
    `${REPORTS}/items/0109-164-killed`,
    `${PLACES}/items/kz`,
  ],
};

/** Relations to documents that come in the format of the page. */
const OF_THE_FORMAT = ['self', 'alternate', 'next', 'prev', 'collection'];

interface Operation {
  readonly parameters: readonly { readonly $ref: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Record<string, { readonly schema: object }> }>
  >;
}

interface Definition {
  readonly paths: Readonly<Record<string, Record<string, Operation>>>;
  readonly components: { readonly parameters: Record<string, { readonly name: string }> };
  readonly servers: readonly { readonly url: string }[];
}

const definition = (await (await ask('/ogc/api?f=json')).json()) as Definition;
const operations = Object.entries(definition.paths).map(([name, { get }]) => {
  if (!get) throw new Error(`${name} cannot be read.`);
  return [name, get] as const;
});

function checkedBy(schema: object) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const check = ajv.compile({ ...schema, components: definition.components });
  return (value: unknown) => (check(value) ? [] : check.errors);
}

describe('the definition by OpenAPI 3.0', () => {
  test('/req/oas30/oas-definition-1: it is there as JSON and as HTML', async () => {
    const json = await ask('/ogc/api', { Accept: 'application/vnd.oai.openapi+json;version=3.0' });
    expect(json.headers.get('Content-Type')).toBe('application/vnd.oai.openapi+json;version=3.0');
    const html = await ask('/ogc/api', { Accept: 'text/html' });
    expect(html.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  });

  test('/req/oas30/oas-definition-2: it is valid by OpenAPI 3.0', async () => {
    expect(await new Validator().validate({ ...definition })).toMatchObject({
      valid: true,
    });
  });

  test('/req/oas30/oas-impl, /req/oas30/completeness, /req/geojson/definition: every operation answers what it defines', async () => {
    expect(operations.map(([name]) => name)).toEqual(Object.keys(ADDRESSES));
    for (const [name, { responses }] of operations) {
      const [type = '', media] = Object.entries(responses['200']?.content ?? {})[0] ?? [];
      const errorsOf = checkedBy(media?.schema ?? {});
      for (const address of ADDRESSES[name] ?? []) {
        const response = await ask(address);
        expect([address, response.headers.get('Content-Type')]).toEqual([address, type]);
        expect([address, errorsOf(await response.json())]).toEqual([address, []]);
      }
    }
  });

  test('/req/oas30/exceptions-codes: every status of an operation is defined, and its body is a problem', async () => {
    const errorsOf = checkedBy({ $ref: '#/components/schemas/problem' });
    for (const [name, { responses }] of operations) {
      const isNamed = name.includes('{');
      expect(Object.keys(responses)).toEqual(['200', '304', '400', ...(isNamed ? ['404'] : [])]);
      for (const address of ADDRESSES[name] ?? []) {
        const refused = await ask(`${address}${address.includes('?') ? '&' : '?'}x=1`);
        expect([address, refused.status]).toEqual([address, 400]);
        expect(errorsOf(await refused.json())).toEqual([]);
        if (!isNamed) continue;
        const missing = await ask(address.replace('kazakhstan-2022', 'no-such-story'));
        expect([missing.status, errorsOf(await missing.json())]).toEqual([404, []]);
      }
    }
  });

  test('/req/oas30/security: nothing asks for a key', () => {
    expect(JSON.stringify(definition)).not.toContain('security');
  });

  test('/req/core/query-param-unknown: an operation takes the parameters that it defines, and no other', async () => {
    const names = Object.values(OPENAPI_PARAMETERS).flatMap((parameter) =>
      parameter.in === 'query' ? [parameter.name] : [],
    );
    for (const [operation, { parameters }] of operations) {
      const defined = parameters.map(
        ({ $ref }) => definition.components.parameters[$ref.split('/').at(-1) ?? '']?.name ?? '',
      );
      const [address = ''] = ADDRESSES[operation] ?? [];
      const query = [...names, 'colour'].map((name) => `${name}=%20`).join('&');
      const url = `${address.replace(/\?.*$/, '')}?${query}`;
      const response = await ask(url);
      const { errors } = (await response.json()) as {
        errors: readonly { parameter: string; detail: string }[];
      };
      const unknown = errors.filter(({ detail }) => detail.startsWith('This address has no such'));
      expect(unknown.map(({ parameter }) => parameter)).toEqual(
        [...names, 'colour'].filter((name) => !defined.includes(name)),
      );
    }
  });

  test('/req/core/fc-limit-definition, /req/core/fc-bbox-definition, /req/core/fc-time-definition: as the standard has them', () => {
    expect(OPENAPI_PARAMETERS.limit).toMatchObject({
      ...{ name: 'limit', in: 'query', required: false, style: 'form', explode: false },
      schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
    });
    expect(OPENAPI_PARAMETERS.bbox).toMatchObject({
      ...{ name: 'bbox', in: 'query', required: false, style: 'form', explode: false },
      schema: {
        type: 'array',
        oneOf: [
          { minItems: 4, maxItems: 4 },
          { minItems: 6, maxItems: 6 },
        ],
        items: { type: 'number' },
      },
    });
    expect(OPENAPI_PARAMETERS.datetime).toMatchObject({
      ...{ name: 'datetime', in: 'query', required: false, style: 'form', explode: false },
      schema: { type: 'string' },
    });
  });

  test('its server is where it is', () => {
    expect(definition.servers).toEqual([{ url: `${ORIGIN}/ogc` }]);
  });
});

describe('GeoJSON', () => {
  test('/req/geojson/content: features of RFC 7946 with their links, sent as application/geo+json', async () => {
    const collection = await ask(`${REPORTS}/items?limit=2`);
    expect(collection.headers.get('Content-Type')).toBe('application/geo+json');
    expect(await collection.json()).toMatchObject({
      type: 'FeatureCollection',
      links: [{}, {}, {}, {}],
    });
    const feature = await ask(`${REPORTS}/items/0109-164-killed`);
    expect(feature.headers.get('Content-Type')).toBe('application/geo+json');
    expect(await feature.json()).toMatchObject({ type: 'Feature', id: '0109-164-killed' });
  });

  test('features are those of the open data', async () => {
    const at = '?at=2022-01-09T15:00Z';
    for (const [collection, answer] of [
      ['reports', reportsAnswer('geojson')],
      ['places', placesAnswer('geojson')],
    ] as const) {
      const request = new Request(`${ORIGIN}/kazakhstan-2022/${collection}.geojson${at}`);
      const response = await answer(request, { lang: 'en', story: 'kazakhstan-2022' });
      const items = `/ogc/collections/kazakhstan-2022-${collection}/items${at}&limit=1000`;
      const { features } = await tell(items);
      expect(await response.json()).toMatchObject({ features });
      expect(features.length).toBeGreaterThan(10);
    }
  });
});

describe('HTML', () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        'doctype-style': 'off',
        'void-style': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'no-inline-style': 'off',
        'attribute-boolean-style': 'off',
      },
    }),
  );
  const pages = Object.values(ADDRESSES).flat();

  test.each(pages)(
    '/req/html/definition, /req/html/content: %s is valid, and has every link',
    async (page) => {
      const html = await (await ask(page, { Accept: 'text/html,*/*;q=0.8' })).text();
      const report = await validator.validateString(
        html,
        path.join(import.meta.dirname, 'page.html'),
      );
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
      const body = html.slice(html.indexOf('<body>'));
      expect(body).not.toContain('<script');
      if (page === '/ogc/api') return;
      for (const { href, rel } of (await tell(page)).links) {
        const [other, here] = rel === 'alternate' ? ['f=html', 'f=json'] : ['f=json', 'f=html'];
        const inHtml = OF_THE_FORMAT.includes(rel) ? href.replace(other, here) : href;
        expect(body).toContain(`href="${inHtml.replaceAll('&', '&amp;')}"`);
      }
    },
  );

  test('/req/html/content: a page of features has all of what each says', async () => {
    const html = await (await ask(`${REPORTS}/items?limit=20&f=html`)).text();
    const { features } = await tell(`${REPORTS}/items?limit=20`);
    for (const { id, properties } of features) {
      expect(html).toContain(`>${id}<`);
      expect(html).toContain(`<dd>${String(properties['claimant'])}</dd>`);
    }
  });

  test('what no longer stands is struck through, and says why', async () => {
    const page = async (query: string) =>
      (await ask(`${REPORTS}/items/0109-164-killed?f=html${query}`)).text();
    const denied = await page('');
    expect(denied).toContain('<h1><s>164 people killed</s></h1>');
    expect(denied).toContain('denied by Health Ministry of Kazakhstan');
    const before = await page('&at=2022-01-09T15:00Z');
    expect(before).toContain('<h1>164 people killed</h1>');
  });

  test('a page of a moment says which, one of now the minute', async () => {
    const page = async (address: string) =>
      (await ask(`${address}?f=html&at=2022-01-09T15:00Z`)).text();
    expect(await page(`${REPORTS}/items`)).toMatch(/ of \d+, as of 2022-01-09 15:00 UTC\./);
    expect(await page(`${REPORTS}/items/0109-164-killed`)).toContain('as of 2022-01-09 15:00 UTC');
    const ofNow = await (await ask(`${REPORTS}/items?f=html`)).text();
    const [, minute = ''] = /as of (\d{4}-\d\d-\d\d \d\d:\d\d) UTC/.exec(ofNow) ?? [];
    expect(Math.abs(Date.now() - Date.parse(`${minute.replace(' ', 'T')}Z`))).toBeLessThan(180_000);
  });

  test('what was asked for is no HTML of ours', async () => {
    const address = `${REPORTS}/items?datetime=2022-01-05/..&limit=1`;
    expect(await refusedParameters(`${address}&${encodeURIComponent('<b>')}=1`)).toEqual(['<b>']);
    const response = await ask(`/ogc/collections/${encodeURIComponent('<b>')}-reports?f=html`);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });
});

describe('content negotiation', () => {
  test.each([
    [null, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['application/geo+json, application/json', 'json'],
    ['application/json;q=0.5, text/html;q=0.4', 'json'],
    ['text/html;q=0.5, application/*', 'json'],
    ['text/html;q=0, */*', 'json'],
    ['application/json;q=0, */*', 'html'],
    ['text/*', 'html'],
    ['image/png', 'json'],
    ['text/html;q=nonsense', 'json'],
  ])('Accept: %s is answered in %s', (accept, format) => {
    expect(preferredFormat(accept)).toBe(format);
  });

  test('"f" goes before the header', async () => {
    const response = await ask('/ogc?f=html', { Accept: 'application/json' });
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Vary')).toContain('Accept');
  });
});
