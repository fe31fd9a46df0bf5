import { useCallback, useState } from 'react';

/** The element that holds both maps, found from the live one. */
export const FRAME_ATTRIBUTE = 'data-map-frame';

export function useFrame() {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    setFrame(element?.closest<HTMLElement>(`[${FRAME_ATTRIBUTE}]`) ?? null);
  }, []);
  return [frame, ref] as const;
}
