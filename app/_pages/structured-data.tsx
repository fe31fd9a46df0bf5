import { placeAt, type Shown } from '#components/shown.ts';
import { Still } from '#components/site/still.tsx';
import { linkTo, photoFileLink, type Target } from '#geo/links/links.ts';
import { previewLink } from '#geo/links/preview-links.ts';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import type { Settings } from '#geo/store/settings.ts';
import {
  placeGraph,
  reportGraph,
  storyGraph,
  type GraphSetting,
} from '#geo/write/structured-data.ts';
import { isPageItself } from './metadata.ts';
import type { MappedTarget } from './screens.tsx';
import type { View } from './view.ts';

interface StructuredDataProps {
  readonly view: View;
  readonly target: MappedTarget;
  readonly shown: Shown;
}

/** What the page says, for search engines: on the pages that they are to know, those of now without a filter. */
export function StructuredData({ view, target, shown }: StructuredDataProps) {
  if (!isPageItself(view)) return null;
  const data = dataOf(target, shown, settingOf(view.settings, target, shown));
  if (data === null) return null;
  const html = { __html: JSON.stringify(data).replaceAll('<', String.raw`\u003c`) };
  return (
    <Still>
      {/* oxlint-disable-next-line react/no-danger -- data without "<" */}
      <script type="application/ld+json" dangerouslySetInnerHTML={html} />
    </Still>
  );
}

function settingOf(
  { siteName, siteUrl }: Settings,
  target: MappedTarget,
  shown: Shown,
): GraphSetting {
  const { id } = shown.story.settings;
  const context = { language: shown.words.language, at: null };
  const address = (path: string) => new URL(path, siteUrl).href;
  const to = (of: Target) => address(linkTo(of, context));
  const subject = target.kind === 'home' ? ({ kind: 'story', story: id } as const) : target;
  const addresses = {
    site: siteUrl,
    story: to({ kind: 'story', story: id }),
    place: (place: PlaceId) => to({ kind: 'place', story: id, place }),
    report: (report: ReportId) => to({ kind: 'report', story: id, report }),
    photo: (file: string) => address(photoFileLink(id, file)),
    page: to(subject),
    picture: address(previewLink(subject, context)),
  };
  return { ...shown, siteName, addresses };
}

function dataOf(target: MappedTarget, shown: Shown, setting: GraphSetting) {
  switch (target.kind) {
    case 'home':
      return null;
    case 'story':
      return storyGraph(setting);
    case 'place':
      return placeGraph(setting, placeAt(shown, target.place));
    case 'report':
      return dataOfReport(target.report, shown, setting);
  }
}

function dataOfReport(id: ReportId, { story }: Shown, setting: GraphSetting) {
  const report = story.reports.get(id);
  return report ? reportGraph(setting, report) : null;
}
