import { Attributed } from '#components/report/attributed.tsx';
import type { Shown } from '#components/shown.ts';
import { placeAt } from '#components/shown.ts';
import { LINK_KINDS, type LinkKind, type Report } from '#geo/model/report.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { ReportLink } from './report-link.tsx';
import styles from './report-links.module.css';

export interface LinkedReports {
  readonly title: string;
  readonly reports: readonly Report[];
}

/** What the report ended or restored, what ended or restored it, and what it conflicts with, as known at the moment. */
export function linkedReports(report: Report, shown: Shown): LinkedReports[] {
  const { words, story, moment } = shown;
  const known = (ids: readonly Report['id'][]) =>
    ids.flatMap((id) => story.reports.get(id) ?? []).filter((one) => isKnown(one, moment));
  const groups = [
    ...LINK_KINDS.map((kind) => ({
      title: words.say(`report.${kind}`),
      reports: known(report.links[kind]),
    })),
    ...LINK_KINDS.map((kind) => ({
      title: words.say(`report.by-${kind}`),
      reports: referring(report, kind, shown),
    })),
    {
      title: words.say('report.conflicts-with'),
      reports: known(story.index.conflicts.get(report.id) ?? []),
    },
  ];
  return groups.filter(({ reports }) => reports.length > 0);
}

interface ReportLinksProps {
  readonly groups: readonly LinkedReports[];
  readonly shown: Shown;
}

export function ReportLinks({ groups, shown }: ReportLinksProps) {
  return groups.map(({ title, reports }) => (
    <div key={title} className={styles.group}>
      <h3>{title}</h3>
      <ul>
        {reports.map((other) => (
          <Other key={other.id} report={other} shown={shown} />
        ))}
      </ul>
    </div>
  ));
}

const referring = ({ id }: Report, kind: LinkKind, { story, moment }: Shown): Report[] =>
  (story.index.refersTo.get(id) ?? []).filter(
    (by) => by.links[kind].includes(id) && isKnown(by, moment),
  );

function Other({ report, shown }: { readonly report: Report; readonly shown: Shown }) {
  const { words } = shown;
  const { timezone } = placeAt(shown, report.place);
  return (
    <li className={styles.other}>
      <ReportLink report={report} shown={shown} />
      <span>
        <Attributed report={report} shown={shown} /> · {words.date(report.reported, timezone)}
      </span>
    </li>
  );
}
