import { ITEMS_LIMIT, OGC_FORMATS } from '#geo/model/ogc.ts';

/** The parameters of the API's definition; the first three are those of 17-069r4, section 7.15. */

const query = { in: 'query', required: false, style: 'form', explode: false } as const;

export const OPENAPI_PARAMETERS = {
  bbox: {
    ...query,
    name: 'bbox',
    description:
      'Features whose geometry meets the box, and those without a geometry. West, south, east, north in degrees of ' +
      'CRS84, longitude first; west is larger than east where the box crosses the antimeridian. Of six numbers the ' +
      'third and the last are heights: features have none, so every height is theirs.',
    schema: {
      type: 'array',
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      items: { type: 'number' },
    },
    example: [49, 40, 57, 46],
  },
  datetime: {
    ...query,
    name: 'datetime',
    description:
      'Reports that became known to the public then, by their "reported" (a date without a time is all of its day ' +
      'where the report was filed). An instant, or an interval of two, one of which may be open (".." or nothing). A ' +
      'day may stand for an instant: it is meant in the zone of the story. Places have no time: all of them match.',
    schema: { type: 'string' },
    example: '2022-01-05T00:00:00Z/2022-01-06T00:00:00Z',
  },
  limit: {
    ...query,
    name: 'limit',
    description: 'How many features a page has at most. More than the maximum means the maximum.',
    schema: {
      type: 'integer',
      minimum: 1,
      maximum: ITEMS_LIMIT.most,
      default: ITEMS_LIMIT.default,
    },
  },
  offset: {
    ...query,
    name: 'offset',
    description: 'How many features to leave out before the page. Follow the links "next" instead.',
    schema: { type: 'integer', minimum: 0, default: 0 },
  },
  at: {
    ...query,
    name: 'at',
    description:
      'The moment the answer is as of: reports known by then, places with their status then. An instant with Z or its offset, or a day, a month or a ' +
      'year, which means its last instant in the zone of the story. Without it: now. It is the "at" of the pages of ' +
      'the site; "datetime" asks among what was known at that moment.',
    schema: { type: 'string' },
    example: '2022-01-09T15:00Z',
  },
  f: {
    ...query,
    name: 'f',
    description: 'The format, whatever the header Accept says.',
    schema: { type: 'string', enum: OGC_FORMATS },
  },
  featureId: {
    name: 'featureId',
    in: 'path',
    required: true,
    description: 'The id of a report or a place, as in the addresses of the site.',
    schema: { type: 'string' },
  },
} as const;

/** The ids there are, so that a client can offer them. */
export const collectionParameter = (ids: readonly string[]) => ({
  name: 'collectionId',
  in: 'path',
  required: true,
  description: 'The id of a collection.',
  // An enumeration of nothing is no schema.
  schema: { type: 'string', ...(ids.length > 0 ? { enum: ids } : {}) },
});
