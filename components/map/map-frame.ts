import { useCallback, useState } from 'react';

/** The element that holds both maps, found from the live one. */
export const FRAME_ATTRIBUTE = 'data-map-frame';
/** Set where the frame fills the window without the browser's full screen. */
export const FILLED_ATTRIBUTE = 'data-filled';

/** Whether there is no page around the map. */
export const isFilling = (frame: HTMLElement) =>
  frame.matches(`:fullscreen, [${FILLED_ATTRIBUTE}]`);

/** What stands over the map and hides a part of it. */
export const FURNITURE_ATTRIBUTE = 'data-map-furniture';

export function useFrame() {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    setFrame(element?.closest<HTMLElement>(`[${FRAME_ATTRIBUTE}]`) ?? null);
  }, []);
  return [frame, ref] as const;
}
