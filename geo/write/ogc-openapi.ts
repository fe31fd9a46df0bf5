import type { OgcTarget } from '#geo/model/ogc.ts';
import { LANDING_DESCRIPTION } from './ogc-landing.ts';
import { typeOf, type OgcAddresses } from './ogc-links.ts';
import { collectionParameter, OPENAPI_PARAMETERS } from './ogc-openapi-parameters.ts';
import { OPENAPI_SCHEMAS } from './ogc-openapi-schemas.ts';

type ParameterName = 'collectionId' | keyof typeof OPENAPI_PARAMETERS;
type SchemaName = keyof typeof OPENAPI_SCHEMAS;

interface Operation {
  readonly kind: OgcTarget['kind'];
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly ParameterName[];
  /** Null: a definition of the API describes itself. */
  readonly schema: SchemaName | null;
}

/** Every operation of the API: reading. */
const OPERATIONS: readonly Operation[] = [
  {
    ...{ kind: 'landing', path: '/', operationId: 'getLandingPage', schema: 'landingPage' },
    summary: 'Where the rest of the API is',
    parameters: ['f'],
  },
  {
    ...{ kind: 'api', path: '/api', operationId: 'getApiDefinition', schema: null },
    summary: 'This definition, or its documentation',
    parameters: ['f'],
  },
  {
    ...{ kind: 'conformance', path: '/conformance', operationId: 'getConformance' },
    summary: 'What the API conforms to',
    parameters: ['f'],
    schema: 'confClasses',
  },
  {
    ...{ kind: 'collections', path: '/collections', operationId: 'getCollections' },
    summary: 'The collections: the reports and the places of each story',
    parameters: ['f'],
    schema: 'collections',
  },
  {
    ...{ kind: 'collection', path: '/collections/{collectionId}', operationId: 'getCollection' },
    summary: 'A collection: what it holds, where and when',
    parameters: ['collectionId', 'f'],
    schema: 'collection',
  },
  {
    ...{ kind: 'items', path: '/collections/{collectionId}/items', operationId: 'getFeatures' },
    summary: 'A page of the features of a collection',
    parameters: ['collectionId', 'bbox', 'datetime', 'limit', 'offset', 'at', 'f'],
    schema: 'featureCollectionGeoJSON',
  },
  {
    ...{ kind: 'feature', path: '/collections/{collectionId}/items/{featureId}' },
    operationId: 'getFeature',
    summary: 'A feature',
    parameters: ['collectionId', 'featureId', 'at', 'f'],
    schema: 'featureGeoJSON',
  },
];

/** A definition by OpenAPI 3.0 (17-069r4, section 9). */
export interface ApiDocument {
  readonly openapi: '3.0.3';
  readonly info: { readonly title: string; readonly description: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: OpenApiOperation }>>;
  readonly components: object;
}

interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly object[];
  readonly responses: Readonly<Record<string, object>>;
}

/** @param collections their ids. */
export const apiDocument = (
  siteName: string,
  collections: readonly string[],
  addresses: OgcAddresses,
): ApiDocument => ({
  openapi: '3.0.3',
  info: {
    title: `${siteName}: OGC API - Features`,
    description: LANDING_DESCRIPTION,
    version: '1.0.0',
  },
  servers: [{ url: addresses.of({ kind: 'landing' }, null) }],
  paths: Object.fromEntries(
    OPERATIONS.map((operation) => [operation.path, { get: openApiOperation(operation) }]),
  ),
  components: {
    parameters: { ...OPENAPI_PARAMETERS, collectionId: collectionParameter(collections) },
    schemas: OPENAPI_SCHEMAS,
    responses: {
      NotModified: {
        description: 'The client has it as it is: it sent its ETag in If-None-Match.',
      },
      BadRequest: problem('A parameter is unknown or cannot be read; "errors" names every one.'),
      NotFound: problem(
        'There is no such collection or feature, or it was not known at that moment.',
      ),
    },
  },
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
});

function openApiOperation({ kind, operationId, summary, parameters, schema }: Operation) {
  return {
    operationId,
    summary,
    parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    responses: {
      '200': {
        description: summary,
        content: {
          [typeOf(kind, 'json')]: {
            schema: schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'object' },
          },
          [typeOf(kind, 'html')]: { schema: { type: 'string' } },
        },
      },
      '304': { $ref: '#/components/responses/NotModified' },
      '400': { $ref: '#/components/responses/BadRequest' },
      ...(parameters.includes('collectionId')
        ? { '404': { $ref: '#/components/responses/NotFound' } }
        : {}),
    },
  };
}
