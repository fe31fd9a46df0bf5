import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonText } from './json-text.ts';
import { describeProblem } from './problem.ts';
import { readStory, type StoryFile } from './read-story.ts';

/** Each folder is a story; a file it lacks is that of `base`. `expected.txt` has its problems, a sentence a line. */
const folder = path.join(import.meta.dirname, 'fixtures');

function fileOf(fixture: string, name: string): StoryFile {
  const own = path.join(folder, fixture, name);
  return {
    name,
    text: readFileSync(existsSync(own) ? own : path.join(folder, 'base', name), 'utf8'),
  };
}

function filesOf(fixture: string) {
  return {
    story: fileOf(fixture, 'story.json'),
    places: fileOf(fixture, 'places.geojson'),
    reports: fileOf(fixture, 'reports.geojson'),
    sources: fileOf(fixture, 'sources.json'),
    claimants: fileOf(fixture, 'claimants.json'),
  };
}

function recordsIn({ name, text }: StoryFile): number {
  const { value } = readJsonText(name, text);
  if (Array.isArray(value)) return name.endsWith('.geojson') ? 0 : value.length;
  if (typeof value !== 'object' || value === null || !('features' in value)) return 0;
  return Array.isArray(value.features) ? value.features.length : 0;
}

describe.each(readdirSync(folder))('the story "%s"', (fixture) => {
  const files = filesOf(fixture);
  const reading = readStory(files, 'revision');

  it('has its problems told in sentences', async () => {
    const sentences = reading.problems.map((problem) => `${describeProblem(problem)}\n`).join('');
    await expect(sentences).toMatchFileSnapshot(path.join(folder, fixture, 'expected.txt'));
  });

  it('accounts for every record that came in', () => {
    const parts = ['places', 'reports', 'sources', 'claimants'] as const;
    const counted = parts.map((part) => reading.accepted[part] + reading.rejected[part]);
    expect(counted).toEqual(parts.map((part) => recordsIn(files[part])));
  });

  it('names a reason for all that is rejected', () => {
    const rejected = Object.values(reading.rejected).reduce((sum, count) => sum + count, 0);
    const reasons = reading.problems.filter(({ effect }) => effect.endsWith('left-out'));
    expect(reasons.length).toBeGreaterThanOrEqual(rejected);
  });
});
