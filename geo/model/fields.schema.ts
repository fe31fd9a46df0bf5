import { z } from 'zod';
import {
  ID_PATTERN,
  type ClaimantId,
  type EventId,
  type PlaceId,
  type ReportId,
  type SourceId,
  type StoryId,
} from './ids.ts';
import { parseStoryDate } from './moment.ts';

/** Field types that the files of a story share. */

const idText = z
  .string()
  .regex(ID_PATTERN, 'use lower-case letters, digits and single hyphens, as in "aktau-airport"');

export const storyIdField = idText.pipe(z.custom<StoryId>());
export const placeIdField = idText.pipe(z.custom<PlaceId>());
export const reportIdField = idText.pipe(z.custom<ReportId>());
export const sourceIdField = idText.pipe(z.custom<SourceId>());
export const claimantIdField = idText.pipe(z.custom<ClaimantId>());
export const eventIdField = idText.pipe(z.custom<EventId>());

export const textField = z.string().trim().min(1, 'write some text or leave the field out');

export const namesField = z.strictObject({ en: textField, ru: textField, kk: textField });

/** An instant with its offset, a day, a month, a year, or an interval of two (`a/b`). */
export const dateField = z
  .string()
  .refine(
    (text) => parseStoryDate(text, 'UTC') !== null,
    'write a day (2022-01-05), a month, a year, an instant with its offset (2022-01-05T16:00+06:00), or an interval of two with a "/"',
  );

export const singleDateField = dateField.refine(
  (text) => !text.includes('/'),
  'write one date, not an interval',
);

export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day, as in 2022-01-05')
  .refine((text) => parseStoryDate(text, 'UTC') !== null, 'no such day');

export const urlField = z.url({
  protocol: /^https?$/,
  error: 'write a whole web address that begins with http:// or https://',
});

export const languageTagField = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'write a BCP 47 language tag, as in "ru"');

export const timeZoneField = z
  .string()
  .refine(isTimeZone, 'write an IANA time zone, as in "Asia/Aqtau"');

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** `[lng, lat]` in degrees, WGS 84. */
export const positionField = z
  .array(z.number())
  .min(2, 'a position is [lng, lat]')
  .max(3, 'a position is [lng, lat]')
  .refine(([lng = NaN]) => Math.abs(lng) <= 180, 'longitude lies between -180 and 180')
  .refine(
    ([, lat = NaN]) => Math.abs(lat) <= 90,
    'latitude lies between -90 and 90; is it [lng, lat]?',
  );

export const pointField = z.strictObject({ type: z.literal('Point'), coordinates: positionField });
