import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { correctionsAt } from '#geo/situation/corrections.ts';
import { storyFileOf, storyFromFile, type StoryFile } from './story-file.ts';

const story = readRealStory();
const text = JSON.stringify(storyFileOf(story));
const file: StoryFile = JSON.parse(text);
const read = storyFromFile(file);

const known = [...story.reports.values()].map(({ knownFrom }) => knownFrom);
const TEN = Array.from({ length: 10 }, (_, index) =>
  momentOf(known[Math.floor((index * (known.length - 1)) / 9)] ?? 0),
);

test('the story of a file folds to the same situations, place by place, at ten moments', () => {
  for (const moment of TEN) {
    for (const id of story.places.keys()) {
      const { place: _drawn, ...expected } = situationAt(story, id, moment);
      const { place, ...folded } = situationAt(read, id, moment);
      expect(folded).toEqual(expected);
      expect(place.id).toBe(id);
    }
    expect(correctionsAt(read, moment)).toEqual(correctionsAt(story, moment));
  }
});

test('it is small enough to be fetched when a reader takes hold of time', () => {
  expect(gzipSync(text).length).toBeLessThan(60_000);
});
