import type { Moment } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { ReportDraft, StoryContext } from './report-draft.ts';
import type { ReportLinks } from './report-links.ts';

/** A checked report with what follows from it: its point, its links, from when on it is known. */
export function resolveReport(
  draft: ReportDraft,
  { links, conflictsWith }: ReportLinks,
  knownFrom: Moment,
  { sources }: StoryContext,
): Report {
  const { properties, geometry, id } = draft.feature;
  const base = {
    id,
    place: properties.place,
    position: geometry?.coordinates ?? null,
    precision: properties.precision,
    occurred: draft.occurred,
    reported: draft.reported,
    reportedInferred: properties.reportedInferred === true,
    recorded: draft.recorded,
    knownFrom,
    summary: properties.summary,
    language: properties.language,
    claimant: properties.claimant,
    via: properties.via,
    sources: properties.sources.filter((source) => sources.has(source)),
    links,
    conflictsWith,
    note: properties.note,
  };
  switch (properties.kind) {
    case 'incident':
      return { ...base, kind: 'incident', incidentType: properties.incidentType };
    case 'casualties':
      return { ...base, kind: 'casualties', casualties: properties.casualties };
    case 'emergency':
      return { ...base, kind: 'emergency', measures: properties.measures };
    case 'photo':
      return { ...base, kind: 'photo', photo: properties.photo };
    case 'statement':
      return { ...base, kind: 'statement' };
  }
}
