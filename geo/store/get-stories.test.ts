import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyId } from '#geo/model/ids.ts';
import { getStories, lookAtStories } from './get-stories.ts';

const testStories = path.resolve(import.meta.dirname, '../../e2e/stories');
const testStory = storyId('test-story');
let directory: string;
let logged: string[];
let now = 0;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'incident-map-stories-'));
  await cp(testStories, directory, { recursive: true });
  logged = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

const later = () => (now += 1001);
const fileOf = (name: string) => path.join(directory, 'test-story', name);

async function edit(name: string, change: (text: string) => string): Promise<void> {
  await writeFile(fileOf(name), change(await readFile(fileOf(name), 'utf8')));
}

describe('the stories in memory', () => {
  it('are read once, with their photos measured and their problems logged', async () => {
    const [one, two] = await Promise.all([getStories(directory), getStories(directory)]);
    expect(one).toBe(two);
    expect([...one.stories.keys()]).toEqual(['empty-story', 'test-story']);
    const photo = one.photos.get(testStory)?.get('sea-wall.jpg');
    expect(photo).toMatchObject({ width: 1600, height: 1067 });
    expect(logged.join('')).toContain('"not-there.jpg" is not in the photos folder');
    expect(logged).toHaveLength(1);
  });

  it('stay the same objects while no file changes', async () => {
    const before = await getStories(directory);
    later();
    expect(await getStories(directory)).toBe(before);
  });

  it('follow a change, at most every second; the other stories stay', async () => {
    const before = await getStories(directory);
    await edit('reports.geojson', (text) => text.replace('A storm forms', 'A great storm forms'));
    expect(await getStories(directory)).toBe(before);
    later();
    const after = await getStories(directory);
    expect(after.stories.get(testStory)?.revision).not.toBe(
      before.stories.get(testStory)?.revision,
    );
    const empty = storyId('empty-story');
    expect(after.stories.get(empty)).toBe(before.stories.get(empty));
  });

  it('are others when a photo file alone comes or goes', async () => {
    const before = await getStories(directory);
    await rm(path.join(directory, 'test-story', 'photos', 'sea-wall.jpg'));
    const after = await lookAtStories(directory);
    const [one, other] = [before, after].map(({ stories }) => stories.get(testStory)?.revision);
    expect(other).not.toBe(one);
    await cp(testStories, directory, { recursive: true });
    const again = await lookAtStories(directory);
    expect(again.stories.get(testStory)?.revision).toBe(one);
  });

  it('are others when a photo is replaced by one of its size', async () => {
    const before = await getStories(directory);
    const file = path.join(directory, 'test-story', 'photos', 'sea-wall.jpg');
    const original = await readFile(file);
    await writeFile(file, await sharp(original).negate().jpeg().toBuffer());
    const after = await lookAtStories(directory);
    const [one, other] = [before, after].map(({ photos }) =>
      photos.get(testStory)?.get('sea-wall.jpg'),
    );
    expect(other).toMatchObject({ width: one?.width, height: one?.height });
    expect(other?.digest).not.toBe(one?.digest);
    expect(after.stories.get(testStory)?.revision).not.toBe(
      before.stories.get(testStory)?.revision,
    );
  });

  it('are those whose folders are still there when they are looked at', async () => {
    // As a folder that is taken away after the directory was listed: its name is there, and nothing else.
    await symlink(path.join(directory, 'nowhere'), path.join(directory, 'story-taken-away'));
    const { stories } = await getStories(directory);
    expect([...stories.keys()]).toEqual(['empty-story', 'test-story']);
  });

  it('stand though the folder of another cannot be read, which is said', async () => {
    await symlink(fileOf('story.json'), path.join(directory, 'no-folder'));
    const { stories } = await getStories(directory);
    expect([...stories.keys()]).toEqual(['empty-story', 'test-story']);
    expect(logged.join('')).toContain('no-folder/story.json cannot be read (ENOTDIR)');
  });

  it('keep the last good version while a file cannot be read, until it can', async () => {
    const before = await getStories(directory);
    const aside = `${fileOf('reports.geojson')}.aside`;
    await rename(fileOf('reports.geojson'), aside);
    await mkdir(fileOf('reports.geojson'));
    const during = await lookAtStories(directory);
    expect(during.stories.get(testStory)).toBe(before.stories.get(testStory));
    expect(logged.join('')).toContain('test-story/reports.geojson cannot be read (EISDIR)');
    await rm(fileOf('reports.geojson'), { recursive: true });
    await rename(aside, fileOf('reports.geojson'));
    await edit('reports.geojson', (text) => text.replace('A storm forms', 'A great storm forms'));
    const after = await lookAtStories(directory);
    expect(after.stories.get(testStory)?.revision).not.toBe(
      before.stories.get(testStory)?.revision,
    );
  });

  it('are looked at at once where something is known to have changed', async () => {
    const before = await getStories(directory);
    await edit('reports.geojson', (text) => text.replace('A storm forms', 'A great storm forms'));
    const after = await lookAtStories(directory);
    expect(after).not.toBe(before);
    expect(await getStories(directory)).toBe(after);
  });

  it.each(['story.json', 'places.geojson', 'sources.json', 'reports.geojson'])(
    'keep the last good version while %s cannot be read, and say so once',
    async (name) => {
      const before = await getStories(directory);
      logged = [];
      await edit(name, (text) => text.slice(0, -3));
      later();
      const during = await getStories(directory);
      expect(during.stories.get(testStory)).toBe(before.stories.get(testStory));
      expect(during.problems.map(({ problem }) => problem.file)).toContain(name);
      later();
      await getStories(directory);
      expect(logged.filter((line) => line.includes('the last good version stays'))).toHaveLength(1);
    },
  );

  it('throw a sentence where there is no such folder, and recover', async () => {
    const missing = path.join(directory, 'not-yet');
    await expect(getStories(missing)).rejects.toThrow('There is no folder of stories');
    await cp(testStories, missing, { recursive: true });
    expect((await getStories(missing)).stories.size).toBe(2);
  });

  it('recover from looks at the same time that all failed', async () => {
    const before = await getStories(directory);
    const away = `${directory}-away`;
    await rename(directory, away);
    const looks = Array.from({ length: 3 }, async () => lookAtStories(directory));
    const ended = await Promise.allSettled(looks);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await rename(away, directory);
    later();
    expect(await getStories(directory)).toBe(before);
  });
});
