import { storyFileLink } from '#geo/links/map-links.ts';
import type { StoryFile } from '#geo/write/story-file.ts';

/** Where the service worker of displays (app/display-worker.js) looks for it when the server cannot be reached. */
const CACHE = 'wall-data';
/** Updates may come ten a second. */
const KEEP_MILLISECONDS = 5000;

/** Keeps a story for a start without network as the page has it: changes come to the page alone. */
export function keepStories(): (file: StoryFile) => void {
  let waiting: StoryFile | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepWaiting = () => {
    timer = undefined;
    if (waiting === null) return;
    void keep(waiting);
    waiting = null;
    timer = setTimeout(keepWaiting, KEEP_MILLISECONDS);
  };
  return (file) => {
    waiting = file;
    if (timer === undefined) keepWaiting();
  };
}

async function keep(file: StoryFile): Promise<void> {
  // Browsers have it on HTTPS and on their own machine alone.
  if (!('caches' in globalThis)) return;
  try {
    const packed = new Blob([JSON.stringify(file)])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const answer = new Response(packed, { headers: { 'Content-Type': 'application/gzip' } });
    await (await caches.open(CACHE)).put(storyFileLink(file.settings.id), answer);
  } catch {
    // The disk is full, or the browser keeps nothing: what was kept before stays.
  }
}
