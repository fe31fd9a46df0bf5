import type { Moment } from '#geo/model/moment.ts';
import type { ReportFeature } from '#geo/model/report.schema.ts';
import { LINK_KINDS, type Report } from '#geo/model/report.ts';
import type { ReportId } from '#geo/model/ids.ts';
import type { Story } from '#geo/model/story.ts';
import { isKnown } from '#geo/situation/standing.ts';

type Properties = ReportFeature['properties'];
type Links = Partial<Record<(typeof LINK_KINDS)[number] | 'conflictsWith', ReportId[]>>;

/**
 * A report's properties as its file has them (docs/data-format.md). A link to a report that was not known at the moment
 * is left out: it was written later.
 */
export function reportProperties(story: Story, report: Report, moment: Moment): Properties {
  const common = {
    place: report.place,
    precision: report.precision,
    occurred: report.occurred.text,
    reported: report.reported.text,
    ...(report.reportedInferred ? { reportedInferred: true as const } : {}),
    recorded: report.recorded.text,
    summary: report.summary,
    language: report.language,
    claimant: report.claimant,
    ...(report.via === undefined ? {} : { via: report.via }),
    sources: [...report.sources],
    ...linksOf(story, report, moment),
    ...(report.note === undefined ? {} : { note: report.note }),
  };
  switch (report.kind) {
    case 'incident':
      return { kind: report.kind, ...common, incidentType: report.incidentType };
    case 'casualties':
      return { kind: report.kind, ...common, casualties: report.casualties };
    case 'emergency':
      return { kind: report.kind, ...common, measures: [...report.measures] };
    case 'photo':
      return { kind: report.kind, ...common, photo: report.photo };
    case 'statement':
      return { kind: report.kind, ...common };
  }
}

function linksOf(story: Story, report: Report, moment: Moment): Links {
  const isTold = (id: ReportId) => {
    const linked = story.reports.get(id);
    return linked !== undefined && isKnown(linked, moment);
  };
  const named = LINK_KINDS.map((kind) => [kind, report.links[kind]] as const);
  const all = [...named, ['conflictsWith', report.conflictsWith] as const];
  return Object.fromEntries(
    all.flatMap(([kind, ids]) => {
      const told = ids.filter(isTold);
      return told.length > 0 ? [[kind, told]] : [];
    }),
  );
}
