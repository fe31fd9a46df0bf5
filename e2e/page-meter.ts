import type { CDPSession, Page } from '@playwright/test';

/** What a page costs its browser. */
export interface PageCost {
  /** Of JavaScript, after all that nobody holds was collected. */
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Since the last look. */
  readonly longestFrameMilliseconds: number;
  readonly longFrames: number;
}

/** As long as a frame may take. */
export const LONGEST_FRAME_MILLISECONDS = 200;

interface Frames {
  longest: number;
  long: number;
  last: number;
}

declare global {
  interface Window {
    metFrames?: Frames;
  }
}

/** Measures an open page: its memory, and how long its frames take. */
export class PageMeter {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async attach(page: Page): Promise<PageMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.evaluate(watchFrames, LONGEST_FRAME_MILLISECONDS);
    return new PageMeter(page, session);
  }

  /** Collecting holds the page up: that frame does not count. */
  async look(): Promise<PageCost> {
    const frames = await this.#page.evaluate(takeFrames);
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    await this.#page.evaluate(takeFrames);
    const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return {
      heapBytes: value('JSHeapUsedSize'),
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      longestFrameMilliseconds: Math.round(frames.longest),
      longFrames: frames.long,
    };
  }
}

/** Run in the page. */
function watchFrames(limit: number): void {
  const frames: Frames = { longest: 0, long: 0, last: performance.now() };
  window.metFrames = frames;
  const step = () => {
    const now = performance.now();
    const took = now - frames.last;
    frames.longest = Math.max(frames.longest, took);
    if (took > limit) frames.long += 1;
    frames.last = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

/** Run in the page. */
function takeFrames() {
  const frames = window.metFrames;
  if (!frames) throw new Error('The frames of this page are not watched.');
  const taken = { longest: frames.longest, long: frames.long };
  Object.assign(frames, { longest: 0, long: 0, last: performance.now() });
  return taken;
}
