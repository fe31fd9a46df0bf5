import { expect, it } from 'vitest';
import { previewPicture } from './preview-pictures.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>';

/** Pictures that are drawn when told to. */
function workshop() {
  const begun: string[] = [];
  const finish = new Map<string, () => void>();
  const ask = (key: string) =>
    previewPicture(key, async () => {
      begun.push(key);
      await new Promise<void>((done) => finish.set(key, done));
      return SVG;
    });
  return { begun, ask, finishOne: (key: string) => finish.get(key)?.() };
}

/** What was begun comes to its next stop. */
const settled = () => new Promise((done) => setImmediate(done));

it('two are drawn at once, the next one when one of them is done, and each once', async () => {
  const { begun, ask, finishOne } = workshop();
  const asked = ['a', 'b', 'c'].map((key) => ask(key));
  const again = ask('a');
  await settled();
  expect(begun).toEqual(['a', 'b']);
  finishOne('a');
  const [first] = asked;
  expect(await again).toBe(await first);
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  finishOne('b');
  finishOne('c');
  await Promise.all(asked);
  expect(await ask('a')).toBe(await first);
  expect(begun).toEqual(['a', 'b', 'c']);
});

it('whoever comes when too many wait is told so at once', async () => {
  const { begun, ask, finishOne } = workshop();
  const keys = Array.from({ length: 52 }, (_, index) => `waiting ${index}`);
  const asked = keys.map((key) => ask(key));
  await settled();
  expect(await ask('one too many')).toBeNull();
  for (const key of keys) {
    await expect.poll(() => begun).toContain(key);
    finishOne(key);
  }
  expect(await Promise.all(asked)).not.toContain(null);
});
