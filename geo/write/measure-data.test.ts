import { describe, expect, it } from 'vitest';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { dataSetting } from './data-setting.test-support.ts';
import { geojsonText } from './geojson-text.ts';
import { measureData } from './measure-data.ts';

const story = readRealStory();

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

const measuresAt = (at: string, language: 'en' | 'kk' = 'en') => {
  const text = [...geojsonText(measureData(dataSetting(story, at, language)))].join('');
  return { text, ...(JSON.parse(text) as { readonly features: readonly Feature[] }) };
};
const oneOf = (at: string, measure: string) =>
  measuresAt(at).features.filter(({ properties }) => properties['measure'] === measure);

describe('emergency measures as data', () => {
  it('have the area of their places, and the points of cities', () => {
    const [emergency] = oneOf('2022-01-09', 'state-of-emergency');
    expect(emergency?.properties['places']).toHaveLength(17);
    expect(emergency?.properties['units']).toEqual({ count: 17, of: 17 });
    expect(emergency?.geometry).toMatchObject({
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiPolygon' }, { type: 'MultiPoint' }],
    });
  });

  it('say who declared them and by which reports, and how grave they are in the words of CAP', () => {
    const [emergency] = oneOf('2022-01-09', 'state-of-emergency');
    expect(emergency?.properties).toMatchObject({
      severity: 'Severe',
      state: 'in-force',
      ended: null,
      endedBy: null,
      until: '2022-01-19T00:00:00+06:00',
      declaredBy: {
        claimantKind: 'official',
        link: expect.stringMatching(/\/reports\//) as string,
      },
    });
    expect(emergency?.properties['reports']).not.toHaveLength(0);
  });

  it('say how they ended and by whom, once that is known', () => {
    const [operation] = oneOf('2022-02-20', 'counter-terrorist-operation');
    expect(operation?.properties).toMatchObject({
      state: 'ended',
      ended: 'lifted',
      endedBy: { report: expect.any(String) as string, claimantName: expect.any(String) as string },
    });
  });

  it('tell nothing of what became known after the moment', () => {
    const known = new Set(
      [...story.reports.values()]
        .filter(({ knownFrom }) => knownFrom <= dataSetting(story, '2022-01-06').moment)
        .map(({ id }) => id as string),
    );
    const named = [...measuresAt('2022-01-06').text.matchAll(/"report":"([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([, id = '']) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(['2022-01-05', '2022-01-09', '2022-02-20'])('each have an id, as of %s', (at) => {
    const ids = measuresAt(at).features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cannot be taken for alerts of ours, and say so', () => {
    const { text } = measuresAt('2022-01-09');
    expect(text).toContain('We report that others declared measures; we issue none.');
    for (const member of ['alert', 'identifier', 'sender', 'msgType', 'scope', 'urgency']) {
      expect(text).not.toContain(`"${member}"`);
    }
  });

  it('are named in the language of the export', () => {
    expect(measuresAt('2022-01-09', 'kk').text).toContain('"title":"Төтенше жағдай"');
  });
});
