import type { CDPSession, Page } from '@playwright/test';

/** A reader on a phone. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps in which fingers travel: enough for a browser to see a gesture and not a jump. */
const STEPS = 8;

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd';

async function touch(
  session: CDPSession,
  type: TouchType,
  points: readonly Point[],
): Promise<void> {
  const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
  await session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints,
  });
}

/** Puts a finger down at each first point, moves all to their second points, and lifts them. */
export async function moveFingers(
  page: Page,
  ways: readonly (readonly [from: Point, to: Point])[],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await touch(
    session,
    'touchStart',
    ways.map(([from]) => from),
  );
  for (let step = 1; step <= STEPS; step += 1) {
    const points = ways.map(([from, to]) => between(from, to, step / STEPS));
    await touch(session, 'touchMove', points);
  }
  await touch(session, 'touchEnd', []);
  await session.detach();
}

/** Seconds at which the finger goes down and up twice. */
const DOUBLE_TAP_SECONDS = [0, 0.02, 0.1, 0.12];

/** Taps twice, a tenth of a second apart by the browser's clock, however busy the machine is. */
export async function doubleTap(page: Page, { x, y }: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  await Promise.all(
    DOUBLE_TAP_SECONDS.map((seconds, index) =>
      session.send('Input.dispatchTouchEvent', {
        type: index % 2 === 0 ? 'touchStart' : 'touchEnd',
        touchPoints: index % 2 === 0 ? [{ x, y }] : [],
        timestamp: start + seconds,
      }),
    ),
  );
  await session.detach();
}
