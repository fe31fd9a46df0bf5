import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The folder the server reads stories from; playwright.config.ts sets it. */
function storiesFolder(): string {
  const folder = process.env['E2E_STORIES'];
  if (!folder) throw new Error('E2E_STORIES is not set: run the tests by npm run e2e.');
  return folder;
}

type FileName = 'story.json' | 'places.geojson' | 'reports.geojson' | 'claimants.json';
type Edit = (text: string) => string;

/** Gives the server a story of this file's own, a copy of the test story with its files edited, and takes it away again. */
export function withOwnStory(id: string, edits: Partial<Record<FileName, Edit>>): void {
  const folder = () => path.join(storiesFolder(), id);
  // In one worker: what one test needs, another must not have taken away.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    await mkdir(folder(), { recursive: true });
    await cp(path.join(import.meta.dirname, 'stories', 'test-story'), folder(), {
      recursive: true,
    });
    await edit(path.join(folder(), 'story.json'), (text) =>
      text.replace('"id": "test-story"', `"id": "${id}"`),
    );
    for (const [name, change] of Object.entries(edits)) {
      await edit(path.join(folder(), name), change);
    }
  });
  test.beforeEach(async ({ request }) => waitForStory(request, id));
  test.afterAll(async () => rm(folder(), { recursive: true, force: true }));
}

/** Edits a file of such a story while the server runs. */
export const editOwnStory = (id: string, name: FileName, change: Edit): Promise<void> =>
  edit(path.join(storiesFolder(), id, name), change);

/** Takes a photo's file out of such a story while the server runs. */
export const removeOwnPhoto = (id: string, file: string): Promise<void> =>
  rm(path.join(storiesFolder(), id, 'photos', file));

/** Puts a copy of another photo of the story in the place of one, by renaming. */
export async function replaceOwnPhoto(id: string, file: string, other: string): Promise<void> {
  const photos = path.join(storiesFolder(), id, 'photos');
  await cp(path.join(photos, other), path.join(photos, '.new'));
  await rename(path.join(photos, '.new'), path.join(photos, file));
}

async function edit(file: string, change: Edit): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
  await writeFile(file, after);
}

/** The server looks for new stories every second. A page as of a moment is never kept: asking early spoils nothing. */
async function waitForStory(request: APIRequestContext, id: string): Promise<void> {
  await expect
    .poll(async () => (await request.get(`/${id}?at=2024-02-10`, { maxRedirects: 0 })).status(), {
      message: `the server has read the story ${id}`,
      timeout: 20_000,
    })
    .toBe(200);
}
