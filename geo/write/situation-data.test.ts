import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { csvText } from './csv-text.ts';
import { dataSetting } from './data-setting.test-support.ts';
import { kmlText } from './kml-text.ts';
import { situationData } from './situation-data.ts';

const story = readRealStory();

function dataOf(place: string, at: string, language: 'en' | 'ru' = 'en') {
  const where = story.places.get(placeId(place));
  if (!where) throw new Error(`There is no "${place}".`);
  return situationData(dataSetting(story, at, language), where);
}

const recordsOf = (place: string, at: string) => {
  const data = dataOf(place, at);
  return [...data.items].map((item) => data.feature(item).properties ?? {});
};

describe('the situation of a place as data', () => {
  it('begins with the place and its status', () => {
    expect(recordsOf('almaty', '2022-01-09')[0]).toMatchObject({
      record: 'place',
      title: 'Almaty',
      status: 'in-force',
    });
  });

  it('has every figure known there and inside it, each once', () => {
    const { timeline } = situationAt(story, placeId('kz'), dataSetting(story, '2022-01-11').moment);
    const known = timeline.filter(({ report }) => report.kind === 'casualties');
    const told = recordsOf('kz', '2022-01-11').filter(({ kind }) => kind === 'casualties');
    expect(told).toHaveLength(known.length);
  });

  it('says of the 164 of 9 January that it is the headline, and once it was denied that it has ended', () => {
    const recordAt = (at: string) =>
      recordsOf('kz', at).find(({ title }) => title === '164 people killed')?.['record'];
    expect(recordAt('2022-01-09T15:00Z')).toBe('headline');
    expect(recordAt('2022-01-11')).toBe('ended');
  });

  it('has its measures with who declared them, and its photos', () => {
    const records = recordsOf('almaty', '2022-01-09');
    const measures = records.filter(({ record }) => record === 'measure');
    expect(measures.map(({ measure }) => measure as string)).toContain('state-of-emergency');
    expect(records.filter(({ record }) => record === 'photo')).not.toHaveLength(0);
  });

  it('is a table in which each row says what it is', () => {
    const [headings = '', ...rows] = csvText(dataOf('almaty', '2022-01-09', 'ru'), 'ru');
    expect(headings).toMatch(/^\uFEFFЗапись,Что,Место,/);
    expect(rows[0]).toMatch(/^место,,Алматы,almaty,43\.\d+,76\.\d+,/);
    expect(rows.some((row) => row.startsWith('чрезвычайная мера,Чрезвычайное положение,'))).toBe(
      true,
    );
  });

  it('has an id of its own for each placemark', () => {
    const text = [...kmlText(dataOf('kz', '2022-02-20'), 'en')].join('');
    const ids = [...text.matchAll(/<Placemark id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
