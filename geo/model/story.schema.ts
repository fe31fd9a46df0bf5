import { z } from 'zod';
import { LANGUAGES } from './language.ts';
import {
  claimantIdField,
  dayField,
  languageTagField,
  namesField,
  placeIdField,
  singleDateField,
  sourceIdField,
  storyIdField,
  textField,
  timeZoneField,
  urlField,
} from './fields.schema.ts';

/** `story.json`, `sources.json` and `claimants.json`. */

export const storySchema = z.strictObject({
  id: storyIdField,
  name: namesField,
  /** One paragraph that says what the story is. */
  lead: namesField,
  languages: z.array(z.enum(LANGUAGES)).min(1),
  /** The place that contains all others; its zone reads `?at=` dates. */
  root: placeIdField,
  timezone: timeZoneField,
  /** First and last day; `until` only once the story has ended. */
  period: z.strictObject({ from: dayField, until: dayField.optional() }),
  keyMoments: z.array(z.strictObject({ at: singleDateField, label: namesField })).optional(),
  /** An open-ended measure not mentioned for so many days no longer counts as in force. */
  staleAfterDays: z.int().min(1).max(365).default(14),
  /** Larger numbers come first on the front page. */
  priority: z.int().default(0),
});

export const sourceSchema = z.strictObject({
  id: sourceIdField,
  publisher: textField,
  url: urlField,
  /** Our description of the page. */
  title: textField,
  /** Null where the page shows no date. */
  published: singleDateField.nullable(),
  /** How the date was had. */
  publishedBasis: textField.optional(),
  language: languageTagField,
  via: textField.optional(),
  /** True where the address is a copy of another publisher's page. */
  mirror: z.literal(true).optional(),
  note: textField.optional(),
});

export const CLAIMANT_KINDS = [
  'official',
  'ngo',
  'media',
  'witness',
  'international',
  'other',
] as const;

export const claimantSchema = z.strictObject({
  id: claimantIdField,
  name: namesField,
  kind: z.enum(CLAIMANT_KINDS),
  /** The body that this one speaks for: its figures are that body's. */
  partOf: claimantIdField.optional(),
  note: textField.optional(),
});

export type StorySettings = z.infer<typeof storySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Claimant = z.infer<typeof claimantSchema>;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];
