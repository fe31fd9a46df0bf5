import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { DataSet, Placemark } from './data-set.ts';
import { kmlText } from './kml-text.ts';

const PLACEMARK: Placemark = {
  id: 'a',
  name: 'Almaty',
  lines: ['First.', 'Second.'],
  when: null,
  hasEnded: false,
  geometry: null,
};

/** One placemark as KML. */
function kmlOf(placemark: Partial<Placemark>): string {
  const data: DataSet<Placemark> = {
    ...{ title: 'Reports', about: {}, columns: [], items: [{ ...PLACEMARK, ...placemark }] },
    feature: () => ({ type: 'Feature', geometry: null, properties: {} }),
    placemark: (item) => item,
  };
  const text = [...kmlText(data, 'en')].join('');
  return text.slice(text.indexOf('<Placemark'));
}

const on = (text: string) => ({ when: parseStoryDate(text, 'UTC') });
const of = (geometry: Geometry) => kmlOf({ geometry });

describe('a placemark', () => {
  it.each([
    ['2022', '<TimeStamp><when>2022</when></TimeStamp>'],
    ['2022-01-05', '<TimeStamp><when>2022-01-05</when></TimeStamp>'],
    ['2022-01-05T16:00+06:00', '<TimeStamp><when>2022-01-05T16:00:00+06:00</when></TimeStamp>'],
    ['2022-01-05T10:00:30Z', '<TimeStamp><when>2022-01-05T10:00:30Z</when></TimeStamp>'],
    [
      '2022-01-05/2022-01-06T01:00Z',
      '<TimeSpan><begin>2022-01-05</begin><end>2022-01-06T01:00:00Z</end></TimeSpan>',
    ],
  ])('has the time %s', (text, xml) => expect(kmlOf(on(text))).toContain(xml));

  it('shows what has ended in another style', () => {
    expect(kmlOf({ hasEnded: true })).toContain('<styleUrl>#ended</styleUrl>');
    expect(kmlOf({})).not.toContain('styleUrl');
  });

  it('takes no text for markup, neither of XML nor of the HTML that Google Earth shows', () => {
    const xml = kmlOf({ name: 'A & <b>B</b> &lt;', lines: ['<script>x</script>'] });
    expect(xml).toContain('<name>A &amp; &lt;b&gt;B&lt;/b&gt; &amp;lt;</name>');
    expect(xml).toContain(
      '<description>&amp;lt;script&amp;gt;x&amp;lt;/script&amp;gt;</description>',
    );
  });

  it('writes for what XML cannot hold that something was there', () => {
    expect(kmlOf({ name: 'a\u0000b\u000Bc' })).toContain('<name>a\uFFFDb\uFFFDc</name>');
  });

  it('is written without a position where it has none, and at zero degrees where it is there', () => {
    expect(kmlOf({})).not.toContain('coordinates');
    expect(of({ type: 'Point', coordinates: [0, 0] })).toContain(
      '<Point><coordinates>0,0</coordinates></Point>',
    );
  });

  it('has areas with their holes, and all parts of what has several', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const area = of({ type: 'Polygon', coordinates: [ring, ring, ring] });
    expect(area.match(/<outerBoundaryIs>/g)).toHaveLength(1);
    expect(area.match(/<innerBoundaryIs>/g)).toHaveLength(2);
    const several = of({
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
        { type: 'Point', coordinates: [5, 6] },
      ],
    });
    expect(several.match(/<Polygon>/g)).toHaveLength(2);
    expect(several).toContain('<Point><coordinates>5,6</coordinates></Point>');
  });
});
