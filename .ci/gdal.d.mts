export function findOgr2ogr(): string | undefined;
