import { EXPORT_MEMBER } from '#geo/model/derived.ts';
import type { DataSet } from './data-set.ts';

/** A data set as a GeoJSON FeatureCollection (RFC 7946), a feature at a time. */
export function* geojsonText<Item>(data: DataSet<Item>): Generator<string> {
  const about = JSON.stringify({ title: data.title, ...data.about });
  yield `{"type":"FeatureCollection","${EXPORT_MEMBER}":${about},"features":[`;
  let separator = '\n';
  for (const item of data.items) {
    yield separator + JSON.stringify(data.feature(item));
    separator = ',\n';
  }
  yield '\n]}\n';
}
