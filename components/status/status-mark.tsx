import { SHAPES, statusKeyOf } from '#components/map/style.ts';
import type { StatusLook } from '#geo/write/place-look.ts';
import styles from './status-mark.module.css';

/** A status as the map draws it: its colour and its shape. The word stands beside it. */
export function StatusMark({ look }: { readonly look: StatusLook }) {
  const key = statusKeyOf(look);
  return (
    <svg
      className={styles.mark}
      data-kind={look.kind}
      data-status={key}
      viewBox="-1.7 -1.7 3.4 3.4"
      aria-hidden="true"
    >
      <path d={SHAPES[key]} />
    </svg>
  );
}
