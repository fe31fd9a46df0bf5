import type { Metadata } from 'next';
import { UnknownReportScreen } from '#components/screens/report-screen.tsx';
import { placeAt, type Shown } from '#components/shown.ts';
import { timelineTitle } from '#components/timeline/timeline-title.ts';
import { recordOf } from '#geo/model/record-of.ts';
import type { Report } from '#geo/model/report.ts';
import { endingAt, isKnown } from '#geo/situation/standing.ts';
import { capitalise } from '#geo/words/parts.ts';
import { MappedPage } from './mapped-page.tsx';
import { asOfThen, metadataOf, missingMetadata } from './metadata.ts';
import { MissingPage } from './missing-page.tsx';
import { Shell } from './shell.tsx';
import { viewOf, type PageProps } from './view.ts';

/** The page of a report, as of now or of a moment; before it was known it says so and nothing more. */
export async function ReportPage({ params, searchParams }: PageProps) {
  const { report: wanted, ...rest } = await params;
  const view = await viewOf(rest, await searchParams);
  const { shown } = view;
  const report = shown && recordOf(shown.story.reports, wanted);
  if (!shown || !report)
    return <MissingPage view={view} asked={[rest.story ?? '', 'reports', wanted ?? '']} />;
  const { story, moment } = shown;
  const target = { kind: 'report', story: story.settings.id, report: report.id } as const;
  if (!isKnown(report, moment)) {
    return (
      <Shell view={view} target={target}>
        <UnknownReportScreen report={report} shown={shown} />
      </Shell>
    );
  }
  return <MappedPage view={view} target={target} shown={shown} />;
}

export async function reportMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { report: wanted, ...rest } = await params;
  const view = await viewOf(rest, await searchParams);
  const { shown } = view;
  const report = shown && recordOf(shown.story.reports, wanted);
  if (!shown || !report) return missingMetadata(view);
  const target = { kind: 'report', story: shown.story.settings.id, report: report.id } as const;
  const { zone, description, title } = aboutReport(report, shown);
  return metadataOf(view, target, { title, description: asOfThen(view, description, zone), zone });
}

function aboutReport(report: Report, shown: Shown) {
  const { words, story, moment } = shown;
  if (!isKnown(report, moment)) {
    return {
      title: [words.say('nav.report'), story.settings.name[words.language]],
      description: words.say('report.not-yet-known'),
      zone: story.settings.timezone,
    };
  }
  const place = placeAt(shown, report.place);
  return {
    title: [
      // Many show a shared link by its title alone.
      `${words.withdrawal(report, story, moment)}${timelineTitle(report, place, shown)}`,
      words.place(place),
    ],
    description: [
      ...endingOf(report, shown),
      report.summary,
      `${words.attribution(report, story).text}.`,
    ].join(' '),
    zone: place.timezone,
  };
}

/** A figure that no longer stands is not shared without saying so. */
function endingOf(report: Report, { words, story, moment }: Shown): string[] {
  const ending = endingAt(story, report, moment);
  return ending ? [`${capitalise(words.ending(report, ending, story), words.language)}.`] : [];
}
