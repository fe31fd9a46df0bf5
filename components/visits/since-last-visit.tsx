import type { Shown } from '#components/shown.ts';
import { Still } from '#components/site/still.tsx';
import { sinceLinkPattern } from '#geo/links/links.ts';
import { formatMoment, momentOf } from '#geo/model/moment.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';
import { datePatternOf } from '#geo/words/date-pattern.ts';
import { pluralFormsOf } from '#geo/words/plural-forms.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import styles from './since-last-visit.module.css';
import { tellLastVisit, type VisitAsked } from './tell-last-visit.ts';

interface SinceLastVisitProps {
  /** The reports the page is about. */
  readonly timeline: readonly TimelineItem[];
  /** The page. */
  readonly link: string;
  readonly shown: Shown;
}

/**
 * On a page of now: what came since the reader's last visit, which their device alone knows. Its script runs in the page
 * as the server sent it; what the browser draws, after the reader moved through time, does without.
 */
export function SinceLastVisit(props: SinceLastVisitProps) {
  const { context, since, nonce } = props.shown;
  if (typeof window !== 'undefined' || context.at !== null || since !== null) return null;
  const asked = JSON.stringify(askedOf(props)).replaceAll('<', String.raw`\u003c`);
  // Our own function, and data without "<".
  const html = { __html: `(${String(tellLastVisit)})(${asked})` };
  return (
    <Still>
      <p className={styles.line}>
        {/* oxlint-disable-next-line react/no-danger */}
        <script nonce={nonce} dangerouslySetInnerHTML={html} />
      </p>
    </Still>
  );
}

const MINUTE = 60_000;
/** More than that have come: "50+". */
const MOST = 50;

function askedOf({ timeline, link, shown }: SinceLastVisitProps): VisitAsked {
  const { story, words, moment } = shown;
  const { language, say } = words;
  const known = timeline
    .map(({ report }) => Math.floor(report.knownFrom / 1000))
    .toSorted((one, other) => other - one);
  const { months, ...patterns } = datePatternOf(words);
  const withTime = (day: string) => say('date.with-time', { day, time: '{time}' });
  return {
    key: `incident-map visit ${story.settings.id}`,
    moment: formatMoment(momentOf(moment - (moment % MINUTE))),
    newest: known.slice(0, MOST),
    isCut: known.length > MOST,
    hasEnded: hasEnded(story, moment),
    link: sinceLinkPattern(link),
    language,
    since: say('visit.since', { when: '{when}' }),
    none: say('visit.none', { when: '{when}' }),
    reports: pluralFormsOf(language, say, 'count.reports'),
    withYear: withTime(patterns.withYear),
    withoutYear: withTime(patterns.withoutYear),
    months,
  };
}
