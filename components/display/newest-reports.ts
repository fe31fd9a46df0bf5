import type { ReportId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { PhotoReport, Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { endingAt, isKnown } from '#geo/situation/standing.ts';

type Fresh = ReadonlyMap<ReportId, Moment>;

/** The newest reports of a story that stand: what came while the screen was on first, then what became known last. */
export function newestReports(
  story: Story,
  moment: Moment,
  fresh: Fresh,
  most: number,
): readonly Report[] {
  const came = [...fresh.keys()].flatMap((id) => story.reports.get(id) ?? []);
  const known = [...story.reports.values()].filter((report) => isKnown(report, moment));
  // The story has them in the order of their becoming known.
  const others = known.filter(({ id }) => !fresh.has(id)).toReversed();
  return standing([...came, ...others], story, moment, most);
}

/** The newest that stand of a place and of those inside it. */
export function newestOfPlace(
  { timeline, moment }: Situation,
  story: Story,
  fresh: Fresh,
  most: number,
): readonly Report[] {
  const reports = timeline
    .map(({ report }) => report)
    .toSorted(
      (one, other) =>
        Number(fresh.has(other.id)) - Number(fresh.has(one.id)) || other.knownFrom - one.knownFrom,
    );
  return standing(reports, story, moment, most);
}

/** A wall has no room to say how a claim ended: those that did are not on it. */
function standing(
  reports: readonly Report[],
  story: Story,
  moment: Moment,
  most: number,
): readonly Report[] {
  const found: Report[] = [];
  for (const report of reports) {
    if (found.length === most) break;
    if (isKnown(report, moment) && endingAt(story, report, moment) === null) found.push(report);
  }
  return found;
}

/** The photos of a place that a wall may show, the newest first: graphic ones never (rule 16). */
export const photosForWall = ({ photos }: Situation): readonly PhotoReport[] =>
  photos.filter(({ photo }) => photo.graphic !== true).toReversed();
