import { useState, type CSSProperties } from 'react';
import { Choice } from '#components/builder/field.tsx';
import styles from './display-preview.module.css';

export interface PreviewWords {
  readonly preview: string;
  readonly screen: string;
  readonly screens: Readonly<Record<ScreenName, string>>;
}

/** Screens that a wall is made of, in pixels. */
const SCREENS = {
  'full-hd': { width: 1920, height: 1080 },
  'ultra-hd': { width: 3840, height: 2160 },
  portrait: { width: 1080, height: 1920 },
} as const;
type ScreenName = keyof typeof SCREENS;

const NAMES = Object.keys(SCREENS).filter((name): name is ScreenName => name in SCREENS);
/** Pixels of the longer side as it is shown here. */
const LONGER_SIDE = 560;

/** The display itself, as large as on its screen, seen from afar. */
export function DisplayPreview({
  src,
  words,
}: {
  readonly src: string;
  readonly words: PreviewWords;
}) {
  const [screen, setScreen] = useState<ScreenName>('full-hd');
  const { width, height } = SCREENS[screen];
  const scale = LONGER_SIDE / Math.max(width, height);
  const size: CSSProperties = { width: `${width * scale}px`, height: `${height * scale}px` };
  return (
    <>
      <h2>{words.preview}</h2>
      <div
        className={styles.choice}
        onChange={({ target }) => {
          const chosen =
            target instanceof HTMLSelectElement
              ? NAMES.find((name) => name === target.value)
              : undefined;
          if (chosen) setScreen(chosen);
        }}
      >
        <Choice name="screen" label={words.screen} value={screen}>
          {NAMES.map((name) => [name, words.screens[name]])}
        </Choice>
      </div>
      <div className={styles.window}>
        <div className={styles.screen} style={size}>
          {/* Our own page: a sandbox that allows its scripts and its origin would be none. */}
          {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
          <iframe
            className={styles.frame}
            src={src}
            title={words.preview}
            width={width}
            height={height}
            style={{ transform: `scale(${scale})` }}
          />
        </div>
      </div>
    </>
  );
}
