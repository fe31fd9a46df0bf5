import { describe, expect, it } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { readJsonText } from '#geo/read/json-text.ts';
import { readPlaces } from '#geo/read/read-places.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { csvText } from './csv-text.ts';
import { dataSetting, settingAt } from './data-setting.test-support.ts';
import { geojsonText } from './geojson-text.ts';
import { placeData } from './place-data.ts';

const story = readRealStory();
const NOW = momentOf(Date.parse('2026-11-23T00:00Z'));

interface Exported {
  readonly features: readonly {
    readonly id: string;
    readonly properties: Record<string, unknown>;
  }[];
}
const exportedAt = (at: string) =>
  JSON.parse([...geojsonText(placeData(dataSetting(story, at)))].join('')) as Exported;
const placeAt = (at: string, place: string) =>
  exportedAt(at).features.find(({ id }) => id === place)?.properties;

describe('places as data', () => {
  it('come back through our reader as they were', () => {
    const text = [...geojsonText(placeData(settingAt(story, NOW, false)))].join('');
    const { places, problems } = readPlaces(readJsonText('places.geojson', text));
    expect(problems).toEqual([]);
    expect(places).toEqual(story.places);
    const again = { ...story, places };
    expect([...geojsonText(placeData(settingAt(again, NOW, false)))].join('')).toBe(text);
  });

  it('have the status of the moment, in words and as CAP writes its severity', () => {
    expect(placeAt('2022-01-06T12:00Z', 'almaty')).toMatchObject({
      status: 'in-force',
      severity: 'Extreme',
    });
    expect(placeAt('2022-02-20', 'almaty')).toMatchObject({ status: 'ended', severity: null });
  });

  it('know no name that came later, and no note of today', () => {
    expect(JSON.stringify(placeAt('2022-01-09', 'nur-sultan'))).not.toContain('2022-09-17');
    expect(placeAt('2022-01-09', 'nur-sultan')).not.toHaveProperty('note');
    expect(JSON.stringify(placeAt('2023-01-01', 'nur-sultan'))).toContain('2022-09-17');
  });

  it('have headings in the language of the table, and figures with who says so', () => {
    const table = [...csvText(placeData(dataSetting(story, '2022-01-09', 'kk')), 'kk')];
    expect(table[0]).toContain('Төтенше шаралар');
    expect(placeAt('2022-02-20', 'kz')?.['toll']).toEqual([
      expect.stringMatching(/killed, according to /),
    ]);
  });
});
