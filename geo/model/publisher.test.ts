import { describe, expect, it } from 'vitest';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { publisherKey, sourceLanguage } from './publisher.ts';

const keyOf = (publisher: string) => publisherKey({ publisher });

describe('the key of a publisher', () => {
  it.each([
    ['TASS', 'tass'],
    ['TASS (Russian)', 'tass'],
    ['Moi Gorod (mgorod.kz)', 'moi-gorod'],
    ['People’s Daily Online (Xinhua)', 'peoples-daily-online'],
    ['Business & Human Rights Resource Centre', 'business-human-rights-resource-centre'],
    ['Öl-Zeitung', 'ol-zeitung'],
    ['Известия', 'известия'],
    ['(без названия)', 'без-названия'],
  ])('of %s is %s', (publisher, key) => expect(keyOf(publisher)).toBe(key));

  it('is there for every publisher of the real story, and tells those of different names apart', () => {
    const sources = [...readRealStory().sources.values()];
    const names = new Set(sources.map(({ publisher }) => publisher));
    const keys = new Set(sources.map(publisherKey));
    expect(keys).not.toContain('');
    // "TASS" and "TASS (Russian)" are one.
    expect(keys.size).toBe(names.size - 1);
  });
});

it('takes a source’s language without its region', () => {
  expect(sourceLanguage({ language: 'pt-BR' })).toBe('pt');
  expect(sourceLanguage({ language: 'kk' })).toBe('kk');
});
