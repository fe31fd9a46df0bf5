import type { Attention } from './attention.ts';

/** Waits for so many milliseconds, or less where the page wakes up or is done with. */
export async function pause(
  milliseconds: number,
  { onWake }: Pick<Attention, 'onWake'>,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopListening();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = Number.isFinite(milliseconds) ? setTimeout(end, milliseconds) : undefined;
    const stopListening = onWake(end);
    signal.addEventListener('abort', end);
  });
}
