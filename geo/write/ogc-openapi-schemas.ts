/** What the answers of the API look like, after the schemas of 17-069r4. */

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' } as const;
const links = { type: 'array', items: ref('link') } as const;
const position = { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } } as const;
const ring = { type: 'array', minItems: 4, items: position } as const;
const polygon = { type: 'array', minItems: 1, items: ring } as const;
const count = { type: 'integer', minimum: 0 } as const;

const geometryOf = (type: string, coordinates: object) => ({
  type: 'object',
  required: ['type', 'coordinates'],
  properties: { type: { type: 'string', enum: [type] }, coordinates },
});

const bounds = {
  type: 'array',
  minItems: 4,
  maxItems: 4,
  items: { type: 'number' },
  description: 'West, south, east, north; west is larger than east across the antimeridian.',
} as const;

const instant = { type: 'string', format: 'date-time' } as const;

export const OPENAPI_SCHEMAS = {
  link: {
    type: 'object',
    required: ['href', 'rel', 'type'],
    properties: { href: { ...text, format: 'uri' }, rel: text, type: text, title: text },
  },
  landingPage: {
    type: 'object',
    required: ['title', 'description', 'links'],
    properties: { title: text, description: text, links },
  },
  confClasses: {
    type: 'object',
    required: ['conformsTo'],
    properties: { conformsTo: { type: 'array', items: text }, links },
  },
  collections: {
    type: 'object',
    required: ['links', 'collections'],
    properties: { links, collections: { type: 'array', items: ref('collection') } },
  },
  collection: {
    type: 'object',
    required: ['id', 'title', 'description', 'links', 'itemType', 'crs'],
    properties: {
      id: text,
      title: text,
      description: text,
      links,
      extent: ref('extent'),
      itemType: { type: 'string', enum: ['feature'] },
      crs: { type: 'array', items: text },
    },
  },
  extent: {
    type: 'object',
    properties: {
      spatial: {
        type: 'object',
        required: ['bbox'],
        properties: { bbox: { type: 'array', minItems: 1, items: bounds }, crs: text },
      },
      temporal: {
        type: 'object',
        required: ['interval'],
        properties: {
          interval: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'array',
              minItems: 2,
              maxItems: 2,
              items: { ...instant, nullable: true },
              description: 'The first and the last; null: the story goes on.',
            },
          },
          trs: text,
        },
      },
    },
  },
  featureCollectionGeoJSON: {
    type: 'object',
    required: ['type', 'features', 'links', 'timeStamp', 'numberMatched', 'numberReturned'],
    properties: {
      type: { type: 'string', enum: ['FeatureCollection'] },
      features: { type: 'array', items: ref('feature') },
      links,
      timeStamp: instant,
      numberMatched: count,
      numberReturned: count,
    },
  },
  featureGeoJSON: {
    allOf: [ref('feature'), { type: 'object', required: ['links'], properties: { links } }],
  },
  feature: {
    type: 'object',
    required: ['type', 'id', 'geometry', 'properties'],
    properties: {
      type: { type: 'string', enum: ['Feature'] },
      id: text,
      geometry: {
        anyOf: [
          geometryOf('Point', position),
          geometryOf('Polygon', polygon),
          geometryOf('MultiPolygon', { type: 'array', minItems: 1, items: polygon }),
          { type: 'object', nullable: true, enum: [null] },
        ],
      },
      properties: {
        type: 'object',
        description:
          'As in the files of a story, and what follows from them; docs/api.md describes them.',
      },
    },
  },
  problem: {
    type: 'object',
    description: 'Problem details (RFC 9457).',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      errors: {
        type: 'array',
        description: 'One entry for each parameter that cannot be answered.',
        items: {
          type: 'object',
          required: ['parameter', 'detail'],
          properties: { parameter: text, detail: text },
        },
      },
    },
  },
} as const;
