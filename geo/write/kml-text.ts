import type { Geometry, Position } from 'geojson';
import XmlBuilder from 'fast-xml-builder';
import type { StoryDate } from '#geo/model/moment.ts';
import type { Language } from '#geo/model/language.ts';
import { DATA_HEADINGS } from '#geo/words/data-headings.ts';
import type { Column, DataSet, Placemark } from './data-set.ts';
import { writableInXml } from './writable-in-xml.ts';

type Element = Readonly<Record<string, unknown>>;

const NAMESPACE = 'http://www.opengis.net/kml/2.2';
const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
});

/** KML writes colours as alpha, blue, green, red: what has ended is grey and see-through. */
const ENDED_STYLE = {
  '@id': 'ended',
  IconStyle: { color: '99808080', scale: 0.7 },
  LabelStyle: { color: '99808080', scale: 0.7 },
  LineStyle: { color: '99808080', width: 1 },
  PolyStyle: { color: '33808080' },
};

/** A data set as KML 2.2, a placemark at a time. */
export function* kmlText<Item>(data: DataSet<Item>, language: Language): Generator<string> {
  const head = {
    name: writableInXml(data.title),
    description: htmlOf([data.about['note'] ?? '', data.about['attribution'] ?? '']),
    Style: ENDED_STYLE,
  };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="${NAMESPACE}"><Document>${xmlOf(head)}`;
  for (const item of data.items) {
    const fields = fieldsOf(data.columns, item, language);
    yield `\n${xmlOf({ Placemark: placemarkOf(data.placemark(item), fields) })}`;
  }
  yield '\n</Document></kml>\n';
}

const xmlOf = (content: Element) => builder.build(content);

/** In the order in which the schema of KML has them. */
function placemarkOf(placemark: Placemark, fields: readonly Element[]): Element {
  const { id, name, lines, when, hasEnded, geometry } = placemark;
  return {
    '@id': `record-${id}`,
    name: writableInXml(name),
    description: htmlOf(lines),
    ...(when ? timeOf(when) : {}),
    ...(hasEnded ? { styleUrl: '#ended' } : {}),
    ExtendedData: { Data: fields },
    ...(geometry ? geometryOf(geometry) : {}),
  };
}

function fieldsOf<Item>(
  columns: readonly Column<Item>[],
  item: Item,
  language: Language,
): Element[] {
  return columns.flatMap(({ heading, value }) => {
    const field = value(item);
    if (field === null || field === '') return [];
    const displayName = DATA_HEADINGS[heading][language];
    return [{ '@name': heading, displayName, value: writableInXml(String(field)) }];
  });
}

/** Google Earth shows a description as HTML. */
const htmlOf = (lines: readonly string[]) => writableInXml(lines.map(escapeHtml).join('<br/>'));

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

function timeOf({ text }: StoryDate): Element {
  const [begin = '', end] = text.split('/').map(timeText);
  return end === undefined ? { TimeStamp: { when: begin } } : { TimeSpan: { begin, end } };
}

/** XML Schema's dateTime has seconds. */
const timeText = (text: string) => text.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');

function geometryOf(geometry: Geometry): Element {
  switch (geometry.type) {
    case 'Point':
      return { Point: { coordinates: tuple(geometry.coordinates) } };
    case 'MultiPoint':
      return multiple(geometry.coordinates.map((at) => ({ type: 'Point', coordinates: at })));
    case 'LineString':
      return { LineString: { coordinates: tuples(geometry.coordinates) } };
    case 'MultiLineString':
      return multiple(
        geometry.coordinates.map((line) => ({ type: 'LineString', coordinates: line })),
      );
    case 'Polygon':
      return { Polygon: polygonOf(geometry.coordinates) };
    case 'MultiPolygon':
      return multiple(
        geometry.coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings })),
      );
    case 'GeometryCollection':
      return multiple(geometry.geometries);
  }
}

/** The parts by their kind: a MultiGeometry has them in any order. */
function multiple(parts: readonly Geometry[]): Element {
  const byName: Record<string, unknown[]> = {};
  for (const part of parts) {
    for (const [name, element] of Object.entries(geometryOf(part))) {
      (byName[name] ??= []).push(element);
    }
  }
  return { MultiGeometry: byName };
}

function polygonOf([outer = [], ...inner]: readonly Position[][]): Element {
  return {
    outerBoundaryIs: ringOf(outer),
    ...(inner.length > 0 ? { innerBoundaryIs: inner.map(ringOf) } : {}),
  };
}

const ringOf = (positions: Position[]) => ({ LinearRing: { coordinates: tuples(positions) } });
const tuple = ([lng = 0, lat = 0]: Position) => `${lng},${lat}`;
const tuples = (positions: readonly Position[]) => positions.map(tuple).join(' ');
