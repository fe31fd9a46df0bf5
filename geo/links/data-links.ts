/** What a story's data can be had as. */
export type DataFormat = 'geojson' | 'csv' | 'kml';
