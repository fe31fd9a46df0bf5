import type { Moment } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { compareText } from './compare-text.ts';
import { endingAt, isKnown, type Ending } from './standing.ts';

/** A claim that no longer stood at the moment, and how it ended. */
export interface EndedClaim {
  readonly report: Report;
  readonly ending: Ending;
}

export interface Corrections {
  /** Mistakes of ours that we mended. */
  readonly ours: readonly EndedClaim[];
  /** Retracted, denied or removed. */
  readonly withdrawn: readonly EndedClaim[];
  /** Overtaken by a later figure or statement, of the same body or of another one: nobody took them back. */
  readonly superseded: readonly EndedClaim[];
}

/** Every claim of a story that had ended by the moment, the last ended first (rule 9). Pure. */
export function correctionsAt(story: Story, moment: Moment): Corrections {
  const ended = [...story.index.refersTo.keys()]
    .flatMap((id) => endedClaim(story, story.reports.get(id), moment) ?? [])
    .toSorted(compareByEnd);
  return {
    ours: ended.filter(({ ending }) => ending.kind === 'corrects'),
    withdrawn: ended.filter(({ ending: { kind } }) =>
      ['retracts', 'denies', 'removes'].includes(kind),
    ),
    superseded: ended.filter(({ ending }) => ending.kind === 'supersedes'),
  };
}

function endedClaim(story: Story, report: Report | undefined, moment: Moment): EndedClaim | null {
  if (!report || !isKnown(report, moment)) return null;
  const ending = endingAt(story, report, moment);
  return ending && { report, ending };
}

const compareByEnd = (one: EndedClaim, other: EndedClaim) =>
  other.ending.by.knownFrom - one.ending.by.knownFrom ||
  compareText(one.report.id, other.report.id);
