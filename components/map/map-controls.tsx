import type { Map as LeafletMap } from 'leaflet';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { showWhole } from './map-view.tsx';
import styles from './live-map.module.css';

interface Props {
  readonly map: LeafletMap;
  readonly box: WorldBox;
  readonly words: ControlWords;
}

export function MapControls({ map, box, words }: Props) {
  const isAnimated = map.options.zoomAnimation === true;
  return (
    <div className={styles.controls}>
      <ControlButton label={words.zoomIn} icon="M4 11H18M11 4V18" onPress={() => map.zoomIn(1)} />
      <ControlButton label={words.zoomOut} icon="M4 11H18" onPress={() => map.zoomOut(1)} />
      <ControlButton
        label={words.wholeStory}
        icon="M4 8V4H8M14 4H18V8M18 14V18H14M8 18H4V14"
        onPress={() => showWhole(map, box, isAnimated)}
      />
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  /** A path in a square of 22. */
  readonly icon: string;
  readonly onPress: () => void;
}

function ControlButton({ label, icon, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
