import { useCallback } from 'react';
import type { Scheme } from '#components/map/style.ts';
import type { DisplayTheme } from '#geo/links/display-parameters.ts';
import type { Story } from '#geo/model/story.ts';
import { isSunDown } from './sun.ts';
import { momentNow } from './use-moment.ts';
import { usePolled } from './use-polled.ts';

const MINUTE = 60_000;

/** Light or dark; null: as the device has it. */
export function useWallScheme(theme: DisplayTheme, { settings, places }: Story): Scheme | null {
  const position = places.get(settings.root)?.marker ?? null;
  const [lng = null, lat = null] = position ?? [];
  const read = useCallback((): Scheme | null => {
    if (theme === 'light' || theme === 'dark') return theme;
    if (theme === 'auto' || lng === null || lat === null) return null;
    return isSunDown([lng, lat], momentNow()) ? 'dark' : 'light';
  }, [theme, lng, lat]);
  return usePolled(read, MINUTE);
}
