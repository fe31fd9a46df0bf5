/** Address of the basemap's vector tiles, for a map to fill in {z}, {x} and {y}; the archive's version makes it last. */
export const basemapTilesLink = (version: string) => `/tiles/${version}/{z}/{x}/{y}.mvt`;
