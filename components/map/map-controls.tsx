import type { Map as LeafletMap } from 'leaflet';
import type { ReactNode, Ref } from 'react';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { showWhole } from './map-view.tsx';
import { useFullScreen } from './use-full-screen.ts';
import styles from './map-controls.module.css';

interface Props {
  readonly map: LeafletMap;
  readonly frame: HTMLElement;
  readonly box: WorldBox;
  readonly words: ControlWords;
  readonly onHelp: () => void;
  readonly onLocate: () => void;
  /** The button that asks where the reader is. */
  readonly locateRef: Ref<HTMLButtonElement>;
}

/** Paths in a square of 22. */
const ICONS = {
  plus: 'M4 11H18M11 4V18',
  minus: 'M4 11H18',
  whole: 'M4 8V4H8M14 4H18V8M18 14V18H14M8 18H4V14M9 11H13M11 9V13',
  enter: 'M12.5 9.5 18 4M13 4H18V9M9.5 12.5 4 18M9 18H4V13',
  locate: 'M11 6A5 5 0 1 1 11 16A5 5 0 1 1 11 6ZM11 2V6M11 16V20M2 11H6M16 11H20',
  leave: 'M18 4 12.5 9.5M12.5 4.5V9.5H17.5M4 18 9.5 12.5M9.5 17.5V12.5H4.5',
} as const;

export function MapControls({ map, frame, box, words, onHelp, onLocate, locateRef }: Props) {
  const isAnimated = map.options.zoomAnimation === true;
  const { isFull, toggle } = useFullScreen(frame);
  return (
    <div className={styles.controls} data-map-furniture="">
      <div className={styles.group}>
        <Control label={words.zoomIn} onPress={() => map.zoomIn(1)}>
          <Icon path={ICONS.plus} />
        </Control>
        <Control label={words.zoomOut} onPress={() => map.zoomOut(1)}>
          <Icon path={ICONS.minus} />
        </Control>
      </div>
      <div className={styles.group}>
        <Control label={words.wholeStory} onPress={() => showWhole(map, box, isAnimated)}>
          <Icon path={ICONS.whole} />
        </Control>
        <Control label={isFull ? words.leaveFullScreen : words.fullScreen} onPress={toggle}>
          <Icon path={isFull ? ICONS.leave : ICONS.enter} />
        </Control>
        <Control ref={locateRef} label={words.locate.ask} onPress={onLocate}>
          <Icon path={ICONS.locate} />
        </Control>
      </div>
      <div className={styles.help}>
        <Control label={words.keys.title} onPress={onHelp}>
          ?
        </Control>
      </div>
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

function Control({ label, onPress, ref, children }: ControlProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles.control}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
