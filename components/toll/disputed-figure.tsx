import { Attributed } from '#components/report/attributed.tsx';
import { reportLink, type Shown } from '#components/shown.ts';
import type { Claim, Dispute } from '#geo/situation/toll.ts';
import styles from './disputed-figure.module.css';

interface DisputedFigureProps {
  readonly label: string;
  readonly dispute: Dispute;
  readonly shown: Shown;
}

/** A figure that different bodies give differently: all of them, each with its name, none before the others. */
export function DisputedFigure({ label, dispute, shown }: DisputedFigureProps) {
  const { words } = shown;
  return (
    <div className={styles.dispute}>
      <h3 className={styles.label}>
        {label} <span className={styles.word}>{words.say('dispute.disputed')}</span>
      </h3>
      <ul className={styles.claims}>
        {claimsOf(dispute).map(({ report }) => (
          <li key={report.id}>
            <a href={reportLink(shown, report.id)}>{words.figure(report.casualties.figure)}</a>
            <span>
              <Attributed report={report} shown={shown} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function claimsOf(dispute: Dispute): readonly Claim[] {
  return dispute.kind === 'list' ? dispute.claims : [dispute.low, ...dispute.between, dispute.high];
}
