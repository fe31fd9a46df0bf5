import type { Position } from 'geojson';
import { useState } from 'react';

/** Where the reader is, as the browser says. */
export interface Fix {
  readonly position: Position;
  readonly accuracyMetres: number;
}

export type Locating =
  | { readonly kind: 'idle' | 'waiting' | 'denied' | 'failed' }
  | { readonly kind: 'found'; readonly fix: Fix; readonly isRead: boolean };

const OPTIONS: PositionOptions = { timeout: 20_000, maximumAge: 60_000 };

/** Asks the browser when the reader wants it, and never before; nothing of the answer is sent or kept. */
export function useOwnPosition() {
  const [locating, setLocating] = useState<Locating>({ kind: 'idle' });
  const ask = () => {
    // Without HTTPS browsers have none.
    if (!('geolocation' in navigator)) return setLocating({ kind: 'failed' });
    setLocating({ kind: 'waiting' });
    return navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => {
        const fix = { position: [longitude, latitude], accuracyMetres: accuracy };
        setLocating({ kind: 'found', fix, isRead: false });
      },
      ({ code, PERMISSION_DENIED }) => {
        setLocating({ kind: code === PERMISSION_DENIED ? 'denied' : 'failed' });
      },
      OPTIONS,
    );
  };
  const dismiss = () =>
    setLocating((now) => (now.kind === 'found' ? { ...now, isRead: true } : { kind: 'idle' }));
  return { locating, ask, dismiss };
}
