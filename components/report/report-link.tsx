import { timelineTitle } from '#components/timeline/timeline-title.ts';
import { placeAt, reportLink, type Shown } from '#components/shown.ts';
import type { Report } from '#geo/model/report.ts';

/** A report by what it is, in the page's language; what has no figure and no measure by its own words. */
export function ReportLink({ report, shown }: { readonly report: Report; readonly shown: Shown }) {
  const { words } = shown;
  const isOwnText = report.kind === 'statement' || report.kind === 'photo';
  return (
    <a
      href={reportLink(shown, report.id)}
      lang={isOwnText && report.language !== words.language ? report.language : undefined}
    >
      {isOwnText ? report.summary : timelineTitle(report, placeAt(shown, report.place), shown)}
    </a>
  );
}
