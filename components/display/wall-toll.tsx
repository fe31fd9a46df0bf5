import { Attributed } from '#components/report/attributed.tsx';
import { zoneOf, type Shown } from '#components/shown.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { ReportId } from '#geo/model/ids.ts';
import type { CasualtiesReport } from '#geo/model/report.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { isWithdrawn } from '#geo/situation/standing.ts';
import { leadEntries, type Claim, type Dispute, type TollEntry } from '#geo/situation/toll.ts';
import styles from './wall-toll.module.css';

interface Props {
  readonly situation: Situation;
  readonly shown: Shown;
}

const MOST_ENTRIES = 2;

/** A place's headline figures, who says so and as of when; of one that was withdrawn, that it was, and by whom. */
export function WallToll({ situation, shown }: Props) {
  const { words } = shown;
  const entries = entriesShown(situation);
  if (entries.length === 0) {
    return <p className={styles.none}>{words.say('place.toll-none')}</p>;
  }
  return entries.map((entry) => (
    <Entry key={`${entry.outcome} ${entry.group}`} entry={entry} shown={shown} />
  ));
}

/** The killed first, for they are what a symbol's size follows. */
function entriesShown({ toll }: Situation): readonly TollEntry[] {
  const lead = leadEntries(toll);
  const told = toll.filter((entry) => entry.headline ?? withdrawnOf(entry));
  return [...lead, ...told.filter((entry) => !lead.includes(entry))].slice(0, MOST_ENTRIES);
}

/** The reports that the figures shown are of: nothing says them a second time. */
export const reportsInToll = (situation: Situation): ReadonlySet<ReportId> =>
  new Set(
    entriesShown(situation).flatMap(({ headline, dispute }) =>
      [...(headline ? [headline] : []), ...(dispute ? claimsOf(dispute) : [])].map(
        ({ report }) => report.id,
      ),
    ),
  );

interface EntryProps {
  readonly entry: TollEntry;
  readonly shown: Shown;
}

function Entry({ entry, shown }: EntryProps) {
  const { words, story } = shown;
  const label = words.tollLabel(entry.outcome, entry.group);
  if (entry.dispute) return <Disputed label={label} dispute={entry.dispute} shown={shown} />;
  if (entry.headline) {
    const { report } = entry.headline;
    return (
      <div className={styles.entry} data-report={report.id}>
        <p className={styles.figure}>{words.claim(report).text}</p>
        <Source report={report} shown={shown} />
      </div>
    );
  }
  const withdrawn = withdrawnOf(entry);
  if (!withdrawn?.ending) return null;
  return (
    <div className={styles.entry} data-withdrawn="" data-report={withdrawn.ending.by.id}>
      <p className={styles.label}>{label}</p>
      <p className={styles.source}>
        {words.say('display.withdrawn', {
          ending: words.ending(withdrawn.report, withdrawn.ending, story),
        })}
      </p>
    </div>
  );
}

/** A claim that was taken back, where nothing else is claimed. */
const withdrawnOf = ({ headline, ended }: TollEntry): Claim | undefined =>
  headline ? undefined : ended.find(({ ending }) => isWithdrawn(ending));

interface DisputedProps {
  readonly label: string;
  readonly dispute: Dispute;
  readonly shown: Shown;
}

/** All of them, each with its name, none before the others. */
function Disputed({ label, dispute, shown }: DisputedProps) {
  const { words } = shown;
  return (
    <div className={styles.entry} data-disputed="">
      <p className={styles.label}>
        {label} <span className={styles.word}>{words.say('dispute.disputed')}</span>
      </p>
      {claimsOf(dispute).map(({ report }) => (
        <p key={report.id} className={styles.claim} data-report={report.id}>
          <strong>{words.figure(report.casualties.figure)}</strong>{' '}
          <span>
            <Attributed report={report} shown={shown} />
          </span>
        </p>
      ))}
    </div>
  );
}

const claimsOf = (dispute: Dispute): readonly Claim[] =>
  dispute.kind === 'list' ? dispute.claims : [dispute.low, ...dispute.between, dispute.high];

function Source({ report, shown }: { readonly report: CasualtiesReport; readonly shown: Shown }) {
  const { words, moment } = shown;
  const zone = zoneOf(shown, report);
  const day = parseStoryDate(report.casualties.asOf, zone);
  return (
    <p className={styles.source}>
      <Attributed report={report} shown={shown} />
      {day &&
        ` · ${words.say('date.as-of', { date: words.date(day, zone, { withoutYearOf: moment }) })}`}
    </p>
  );
}
