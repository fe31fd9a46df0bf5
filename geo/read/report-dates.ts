import { parseStoryDate, type StoryDate } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { ReportFeature } from '#geo/model/report.schema.ts';
import type { Fault, ReportDraft } from './report-draft.ts';

type Dates = Pick<ReportDraft, 'occurred' | 'reported' | 'recorded'>;

/** A report's three dates in its place's zone, or null with the faults that make them unreadable there. */
export function readDates(
  { properties }: ReportFeature,
  { timezone }: Place,
): { dates: Dates | null; faults: Fault[] } {
  const occurred = parseStoryDate(properties.occurred, timezone);
  const reported = parseStoryDate(properties.reported, timezone);
  const recorded = parseStoryDate(properties.recorded, timezone);
  if (occurred === null || reported === null || recorded === null) {
    const wrong = `runs backwards in the zone ${timezone}`;
    const right = 'write the earlier date first';
    return {
      dates: null,
      faults: [{ field: 'properties.occurred', wrong, right, effect: 'left-out' }],
    };
  }
  const dates = { occurred, reported, recorded };
  return { dates, faults: [...clockFaults(dates), ...kindFaults(properties, dates, timezone)] };
}

/** Certainly before, whatever the hour: dates compare at their own precision. */
export function isCertainlyBefore(one: StoryDate, other: StoryDate): boolean {
  return one.last < other.first;
}

function clockFaults({ reported, recorded }: Dates): Fault[] {
  if (!isCertainlyBefore(recorded, reported)) return [];
  const wrong = `is ${recorded.text}, before it was reported (${reported.text})`;
  const right = 'write when it was entered here, which is after it was reported';
  return [{ field: 'properties.recorded', wrong, right, effect: 'kept' }];
}

function kindFaults(properties: ReportFeature['properties'], dates: Dates, zone: string): Fault[] {
  switch (properties.kind) {
    case 'emergency':
      return properties.measures.flatMap(({ from, until }, index) =>
        endFaults(index, from, until, zone),
      );
    case 'casualties':
      return asOfFaults(properties.casualties.asOf, dates, zone);
    case 'incident':
    case 'photo':
    case 'statement':
      return [];
  }
}

function endFaults(
  index: number,
  from: string | undefined,
  until: string | undefined,
  zone: string,
): Fault[] {
  const start = from === undefined ? null : parseStoryDate(from, zone);
  const end = until === undefined ? null : parseStoryDate(until, zone);
  if (start === null || end === null || !isCertainlyBefore(end, start)) return [];
  const field = `properties.measures.${index}.until`;
  const wrong = `is ${end.text}, before its start (${start.text})`;
  return [{ field, wrong, right: 'end the measure after it begins', effect: 'left-out' }];
}

function asOfFaults(asOf: string, { reported }: Dates, zone: string): Fault[] {
  const date = parseStoryDate(asOf, zone);
  if (date === null || !isCertainlyBefore(reported, date)) return [];
  const wrong = `is ${asOf}, after the figure was reported (${reported.text})`;
  const right = 'write the day up to which the figure counts';
  return [{ field: 'properties.casualties.asOf', wrong, right, effect: 'kept' }];
}
