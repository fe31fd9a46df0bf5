import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { placeId, reportId, storyId } from '#geo/model/ids.ts';
import { describeFolderProblem, loadStories } from './load-stories.ts';

const stories = path.resolve(import.meta.dirname, '../stories');
const testStories = path.resolve(import.meta.dirname, '../../e2e/stories');

describe('the story that ships', async () => {
  const { stories: loaded, problems } = await loadStories(stories);
  const story = loaded.get(storyId('kazakhstan-2022'));

  it('has no problem', () => {
    expect(problems.map(describeFolderProblem)).toEqual([]);
  });

  it('has all of its reports, sources and places', () => {
    expect(story?.reports.size).toBeGreaterThanOrEqual(187);
    expect(story?.sources.size).toBeGreaterThanOrEqual(191);
    expect(story?.places.size).toBeGreaterThanOrEqual(41);
    expect(story?.places.get(placeId('kz'))?.units).toHaveLength(17);
  });

  it('has each region’s marker inside the region', () => {
    const areas = [...(story?.places.values() ?? [])].flatMap(({ id, geometry, marker }) =>
      geometry === null || geometry.type === 'Point' ? [] : [{ id, geometry, marker }],
    );
    expect(areas.length).toBeGreaterThanOrEqual(15);
    const outside = areas.filter(
      ({ geometry, marker }) => marker === null || !booleanPointInPolygon(marker, geometry),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
});

describe('the story for the tests', async () => {
  const { stories: loaded, problems } = await loadStories(testStories);
  const story = loaded.get(storyId('test-story'));

  it('has one problem, which is meant: a photo file that is missing', () => {
    expect(problems.map(describeFolderProblem)).toEqual([
      'test-story/reports.geojson, "photo-missing-file", properties.photo.file "not-there.jpg" is not in the photos folder; put the file there, or leave the field out: the photo shows as a card without it (kept as it is).',
    ]);
  });

  it('crosses the antimeridian', () => {
    expect(story?.places.get(placeId('middle-region'))?.bounds).toEqual([179.5, -20, -179.5, -14]);
  });

  it('has a place with no point of its own', () => {
    expect(story?.places.get(placeId('harbour-pier'))?.marker).toBeNull();
  });

  it('has both sides of a dispute, whichever names the other', () => {
    const conflicts = story?.index.conflicts;
    expect(conflicts?.get(reportId('east-bank-killed-3'))).toEqual(['east-bank-killed-7']);
    expect(conflicts?.get(reportId('east-bank-killed-7'))).toEqual(['east-bank-killed-3']);
  });
});

describe('a folder of stories', () => {
  it('with two of one id shows the first and names both mistakes', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'incident-map-two-'));
    await cp(path.join(testStories, 'empty-story'), path.join(directory, 'a'), { recursive: true });
    await cp(path.join(testStories, 'empty-story'), path.join(directory, 'empty-story'), {
      recursive: true,
    });
    const { stories: loaded, problems } = await loadStories(directory);
    await rm(directory, { recursive: true });
    expect(loaded.size).toBe(1);
    expect(problems.map(describeFolderProblem)).toEqual([
      'a/story.json, id is "empty-story" in the folder "a"; name the folder as the story (kept as it is).',
      'empty-story/story.json, id is "empty-story", as is that of another folder; give each story its own id (the story cannot be shown).',
    ]);
  });

  it('with a story that lacks files names them', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'incident-map-none-'));
    await cp(
      path.join(testStories, 'empty-story/sources.json'),
      path.join(directory, 'x/sources.json'),
    );
    const { stories: loaded, problems } = await loadStories(directory);
    await rm(directory, { recursive: true });
    expect(loaded.size).toBe(0);
    expect(problems.map(({ problem }) => `${problem.file} ${problem.wrong}`)).toEqual([
      'story.json is missing',
      'places.geojson is missing',
      'reports.geojson is missing',
      'claimants.json is missing',
    ]);
  });
});
