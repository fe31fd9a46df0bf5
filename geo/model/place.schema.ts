import { z } from 'zod';
import {
  dayField,
  namesField,
  placeIdField,
  positionField,
  textField,
  timeZoneField,
} from './fields.schema.ts';

/** `places.geojson`: one Feature a place. */

const ring = z
  .array(positionField)
  .min(4, 'a ring has at least four positions')
  .refine(isClosed, 'the ring is not closed: repeat its first position at the end');

function isClosed(positions: readonly (readonly number[])[]): boolean {
  const first = positions[0];
  const last = positions.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

export const placeGeometrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: positionField }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ring).min(1)).min(1),
  }),
]);

export const PLACE_KINDS = ['country', 'region', 'city', 'site'] as const;

const placePropertiesSchema = z.strictObject({
  kind: z.enum(PLACE_KINDS),
  /** The name in force during the story. */
  name: namesField,
  nameFrom: dayField.optional(),
  nameUntil: dayField.optional(),
  /** Former, later and variant names, for search and for the page's small print. */
  otherNames: z
    .array(
      z.strictObject({
        name: namesField.partial(),
        from: dayField.optional(),
        until: dayField.optional(),
      }),
    )
    .optional(),
  /** The container. It decides inheritance; geometry never does. */
  within: placeIdField.optional(),
  timezone: timeZoneField,
  iso3166_2: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'write an ISO 3166-2 code, as in KZ-MAN')
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'write a Wikidata id, as in Q232')
    .optional(),
  precision: z.enum(PLACE_KINDS),
  coordSource: textField.optional(),
  note: textField.optional(),
});

export const placeFeatureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: placeIdField,
  geometry: placeGeometrySchema.nullable(),
  properties: placePropertiesSchema,
});

export type PlaceFeature = z.infer<typeof placeFeatureSchema>;
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type PlaceGeometry = z.infer<typeof placeGeometrySchema>;
