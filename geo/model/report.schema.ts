import { z } from 'zod';
import { INCIDENT_TYPES } from './incident.ts';
import { MEASURES, MEASURE_ACTIONS } from './measure.ts';
import { BASES, COVERAGES, GROUPS, NUMBER_WORDS, OUTCOMES, QUALIFIERS } from './toll.ts';
import {
  claimantIdField,
  dateField,
  dayField,
  eventIdField,
  languageTagField,
  namesField,
  placeIdField,
  pointField,
  reportIdField,
  singleDateField,
  sourceIdField,
  textField,
  urlField,
} from './fields.schema.ts';

/** `reports.geojson`: one Feature a report. */

const count = z.int('write a whole number').min(0, 'a count is 0 or more');

const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), qualifier: z.enum(QUALIFIERS), value: count }),
  z
    .strictObject({ kind: z.literal('range'), low: count, high: count })
    .refine(({ low, high }) => low <= high, { path: ['low'], error: 'low is more than high' }),
  z.strictObject({ kind: z.literal('words'), words: z.enum(NUMBER_WORDS) }),
]);

export const casualtiesSchema = z
  .strictObject({
    outcome: z.enum(OUTCOMES),
    group: z.enum(GROUPS),
    figure: figureSchema,
    basis: z.enum(BASES),
    event: eventIdField.optional(),
    covers: z.enum(COVERAGES),
    /** Which part of the group: "in custody". */
    subset: namesField.optional(),
    /** The day the figure is as of. */
    asOf: dayField,
  })
  .refine(({ basis, event }) => basis === 'event' || event === undefined, {
    path: ['event'],
    error: 'only a figure with basis "event" names an event',
  })
  .refine(({ covers, subset }) => (covers === 'subset') === (subset !== undefined), {
    path: ['subset'],
    error: 'a subset says in words which part it is; a whole does not',
  });

const HOURS_PATTERN = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

export const measureStatementSchema = z.strictObject({
  measure: z.enum(MEASURES),
  action: z.enum(MEASURE_ACTIONS),
  places: z.array(placeIdField).min(1, 'name the places it applies to'),
  /** When this statement takes effect: the start, the change, or the lifting. */
  from: singleDateField.optional(),
  /** The end as announced then. A date alone stands for that day. */
  until: singleDateField.optional(),
  hours: z.string().regex(HOURS_PATTERN, 'write hours as in 23:00-07:00').optional(),
  /** The measure that this one was declared under and ends with. */
  under: z.enum(MEASURES).optional(),
  /** What part of the measure is meant: "mobile internet only". */
  extent: namesField.optional(),
  /** It holds in parts of the places named, unsaid which: nothing within them inherits it. */
  uneven: z.literal(true).optional(),
});

export const photoSchema = z.strictObject({
  /** IPTC Description: what the photo shows. */
  description: textField,
  /** IPTC Alt Text (Accessibility). */
  altTextAccessibility: textField,
  /** IPTC Credit Line. */
  creditLine: textField,
  /** IPTC Date Created. */
  dateCreated: dateField,
  /** IPTC Location Shown in the Image: a place of the story. */
  locationShown: placeIdField,
  /** IPTC Rights Usage Terms. */
  rightsUsageTerms: textField,
  /** The page that has the photo. */
  webPage: urlField,
  /** A file beside the story, in its `photos` folder. */
  file: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:jpe?g|png|webp|avif)$/i,
      'name a JPEG, PNG, WebP or AVIF file',
    )
    .optional(),
  /** Shown only when asked for. */
  graphic: z.boolean().optional(),
});

const links = z.array(reportIdField).min(1).optional();

const common = {
  place: placeIdField,
  precision: z.enum(['site', 'city', 'region', 'country']),
  occurred: dateField,
  reported: singleDateField,
  /** True where no source shows the date and we inferred it. */
  reportedInferred: z.literal(true).optional(),
  recorded: singleDateField,
  summary: textField,
  /** Language of `summary` and of the photo's texts. */
  language: languageTagField,
  claimant: claimantIdField,
  /** Through whom it came: "TASS, citing Khabar 24". */
  via: textField.optional(),
  sources: z.array(sourceIdField).min(1, 'name at least one source'),
  /** Earlier figures or statements that this one replaces. */
  supersedes: links,
  /** The claimant takes back its own statement. */
  retracts: links,
  /** Another body denies a statement attributed to it. */
  denies: links,
  /** We take a report off (for legal or safety reasons; the note says why). */
  removes: links,
  /** A withdrawn report stands again. */
  restores: links,
  /** Mends a mistake of ours. */
  corrects: links,
  conflictsWith: links,
  note: textField.optional(),
};

const reportPropertiesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incident'), ...common, incidentType: z.enum(INCIDENT_TYPES) }),
  z.strictObject({ kind: z.literal('casualties'), ...common, casualties: casualtiesSchema }),
  z.strictObject({
    kind: z.literal('emergency'),
    ...common,
    measures: z.array(measureStatementSchema).min(1, 'name at least one measure'),
  }),
  z.strictObject({ kind: z.literal('photo'), ...common, photo: photoSchema }),
  z.strictObject({ kind: z.literal('statement'), ...common }),
]);

export const reportFeatureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: reportIdField,
  /** The report's own point; null where it has none but its place's. */
  geometry: pointField.nullable(),
  properties: reportPropertiesSchema,
});

export type ReportFeature = z.infer<typeof reportFeatureSchema>;
export type Casualties = z.infer<typeof casualtiesSchema>;
export type MeasureStatement = z.infer<typeof measureStatementSchema>;
export type Photo = z.infer<typeof photoSchema>;
