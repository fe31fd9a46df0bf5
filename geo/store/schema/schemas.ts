import { z } from 'zod';
import { placeFeatureSchema } from '#geo/model/place.schema.ts';
import { reportFeatureSchema } from '#geo/model/report.schema.ts';
import { claimantSchema, sourceSchema, storySchema } from '#geo/model/story.schema.ts';

/** The files of a story as whole schemas, by the name of the JSON Schema made from each. */
const FILE_SCHEMAS = {
  story: storySchema,
  places: collectionOf(placeFeatureSchema),
  reports: collectionOf(reportFeatureSchema),
  sources: z.array(sourceSchema),
  claimants: z.array(claimantSchema),
} as const;

function collectionOf<T extends z.ZodType>(feature: T) {
  return z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature) });
}

/** The JSON Schema texts (draft 2020-12) that stand in docs/schema, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      const titled = { ...json, title: `${name} of a story of incident-map` };
      return [`${name}.schema.json`, `${JSON.stringify(titled, null, 2)}\n`];
    }),
  );
}
