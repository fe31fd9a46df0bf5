import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import type { StoryChange } from './live-events.ts';
import { storyFileOf, type StoryFile } from './story-file.ts';
import { differenceOf, patchedFile } from './story-patch.ts';

const whole = storyFileOf(readRealStory());

const changeOf = (before: StoryFile, after: StoryFile): StoryChange => ({
  time: '2022-01-09T15:00:00Z',
  story: before.settings.id,
  from: before.revision,
  to: after.revision,
  places: [],
  ...differenceOf(before, after),
});

/** A version of the story: some of its reports, some of them told otherwise. */
const version = fc
  .record({
    revision: fc.uuid(),
    left: fc.subarray([...whole.reports], { minLength: 150 }),
    reworded: fc.array(fc.nat(149), { maxLength: 5 }),
  })
  .map(({ revision, left, reworded }): StoryFile => ({
    ...whole,
    revision,
    reports: left.map((report, index) =>
      reworded.includes(index) ? { ...report, summary: `${revision} says so` } : report,
    ),
  }));

test('a patched file is the file that would be fetched', () => {
  fc.assert(
    fc.property(version, version, (before, after) => {
      expect(patchedFile(before, changeOf(before, after))).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

test('a report that is added travels alone, with its source', () => {
  const added = whole.reports.at(-1);
  const before = { ...whole, reports: whole.reports.slice(0, -1) };
  const { reports, patch } = differenceOf(before, { ...whole, revision: 'next' });
  expect(reports).toEqual([added?.id]);
  expect(patch).toEqual({
    reports: { set: [added], gone: [] },
    sources: { set: [], gone: [] },
    claimants: { set: [], gone: [] },
    places: { set: [], gone: [] },
  });
});

const withPhoto = (digest: string): StoryFile => ({
  ...whole,
  photos: [['a.jpg', { width: 4, height: 3, digest }]],
});

test('a report that is gone is named', () => {
  const gone = whole.reports[3];
  const after = { ...whole, reports: whole.reports.filter((report) => report !== gone) };
  expect(differenceOf(whole, after).reports).toEqual([gone?.id]);
  expect(differenceOf(whole, after).patch?.reports).toEqual({ set: [], gone: [gone?.id] });
});

test('a change of the settings or of the photo files is no matter of records', () => {
  const renamed = { ...whole, settings: { ...whole.settings, priority: 99 } };
  expect(differenceOf(whole, renamed).patch).toBeNull();
  expect(differenceOf(whole, withPhoto('c0ffee')).patch).toBeNull();
});

test('a photo file that was replaced by another of its size is a change of its report', () => {
  const photo = whole.reports.find((report) => report.kind === 'photo');
  if (!photo) throw new Error('The story has photos.');
  const reports = [{ ...photo, photo: { ...photo.photo, file: 'a.jpg' } }];
  const before = { ...withPhoto('c0ffee'), reports };
  const after = { ...withPhoto('decaf0'), reports };
  const difference = differenceOf(before, after);
  expect(difference).toEqual({ reports: [photo.id], patch: null });
});

test('records in another order are fetched', () => {
  const turned = { ...whole, sources: whole.sources.toReversed() };
  expect(differenceOf(whole, turned).patch).toBeNull();
});

test('a change of another version is refused', () => {
  const change = changeOf(whole, { ...whole, revision: 'next' });
  expect(() => patchedFile({ ...whole, revision: 'other' }, change)).toThrow(
    `leads from ${whole.revision} to next, the file is other`,
  );
});
