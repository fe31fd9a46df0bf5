import styles from './update-status.module.css';

export interface UpdateTold {
  readonly text: string;
  /** Else the page has to be asked for again. */
  readonly isShown: boolean;
}

interface UpdateStatusProps {
  /** Null: nothing has changed of late. */
  readonly told: UpdateTold | null;
  readonly reload: string;
}

/** Says what has just changed, aloud too; where the page cannot show it by itself, how to see it. */
export function UpdateStatus({ told, reload }: UpdateStatusProps) {
  return (
    <output className={styles.status}>
      {told === null ? null : (
        <span className={styles.told}>
          {told.text}{' '}
          {told.isShown ? null : (
            <button
              type="button"
              className={styles.reload}
              onClick={() => window.location.reload()}
            >
              {reload}
            </button>
          )}
        </span>
      )}
    </output>
  );
}
