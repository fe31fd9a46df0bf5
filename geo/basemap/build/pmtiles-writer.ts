// Writes a PMTiles archive, version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
// The npm package pmtiles only reads. Same tiles, same bytes: no clock, and one fixed gzip header.
import { gzipSync } from 'node:zlib';

export interface Tile {
  zoom: number;
  column: number;
  row: number;
  /** Uncompressed. */
  bytes: Uint8Array;
}
interface Entry {
  id: number;
  offset: number;
  length: number;
  run: number;
}
export interface ArchiveDescription {
  lastZoom: number;
  /** West, south, east, north in degrees. */
  bounds: readonly [number, number, number, number];
  /** Longitude, latitude, zoom. */
  centre: readonly [number, number, number];
  metadata: unknown;
}

const HEADER_BYTES = 127;
/** The header and the root directory must fit in 16,384 bytes; a leaf of this many entries is about 8 KB. */
const LEAF_ENTRIES = 2048;
const GZIP = 2;
const MVT = 1;
/** Where gzip writes the operating system; 255 is "unknown", so that every system writes the same. */
const GZIP_SYSTEM_BYTE = 9;

function compress(bytes: Uint8Array): Buffer {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[GZIP_SYSTEM_BYTE] = 255;
  return zipped;
}

/** Place of a tile on the Hilbert curve of its zoom, after all tiles of lower zooms. */
export function tileId(zoom: number, column: number, row: number): number {
  let id = (4 ** zoom - 1) / 3;
  let [x, y] = [column, row];
  for (let side = 2 ** (zoom - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const down = (y & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ down);
    if (down === 0) {
      if (right === 1) [x, y] = [side - 1 - (x & (side - 1)), side - 1 - (y & (side - 1))];
      [x, y] = [y, x];
    }
  }
  return id;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** Columns of differences to the entry before; an offset of 0 says that a tile follows the one before. */
function directory(entries: Entry[]): Buffer {
  const bytes = [
    varint(entries.length),
    ...entries.map(({ id }, index) => varint(id - (entries[index - 1]?.id ?? 0))),
    ...entries.map(({ run }) => varint(run)),
    ...entries.map(({ length }) => varint(length)),
    ...entries.map(({ offset }, index) => {
      const before = entries[index - 1];
      const follows = before !== undefined && offset === before.offset + before.length;
      return varint(follows ? 0 : offset + 1);
    }),
  ];
  return compress(Uint8Array.from(bytes.flat()));
}

/** Tiles in the order of their ids, each different content stored once, runs of the same content as one entry. */
function storeTiles(tiles: Tile[]): { data: Buffer; entries: Entry[]; contents: number } {
  const inOrder = tiles
    .map((tile) => ({ id: tileId(tile.zoom, tile.column, tile.row), bytes: tile.bytes }))
    .toSorted((a, b) => a.id - b.id);
  const places = new Map<string, { offset: number; length: number }>();
  const chunks: Buffer[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, bytes } of inOrder) {
    const key = Buffer.from(bytes).toString('latin1');
    let place = places.get(key);
    if (place === undefined) {
      const zipped = compress(bytes);
      place = { offset: end, length: zipped.length };
      places.set(key, place);
      chunks.push(zipped);
      end += zipped.length;
    }
    const last = entries.at(-1);
    if (last?.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, ...place, run: 1 });
  }
  return { data: Buffer.concat(chunks), entries, contents: places.size };
}

/** Leaf directories and the root that points to them (a run of 0 marks a leaf). */
function directories(entries: Entry[]): { root: Buffer; leaves: Buffer } {
  const leaves: Buffer[] = [];
  const root: Entry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(start, start + LEAF_ENTRIES));
    root.push({ id: entries[start]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(root), leaves: Buffer.concat(leaves) };
}

/** Ten-millionths of a degree. */
function position(degrees: number): number {
  return Math.round(degrees * 1e7);
}

function header(sections: Buffer[], counts: number[], description: ArchiveDescription): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('PMTiles', 'latin1');
  bytes[7] = 3;
  let at = 8;
  let offset = HEADER_BYTES;
  for (const { length } of sections) {
    bytes.writeBigUInt64LE(BigInt(offset), at);
    bytes.writeBigUInt64LE(BigInt(length), at + 8);
    offset += length;
    at += 16;
  }
  for (const count of counts) at = bytes.writeBigUInt64LE(BigInt(count), at);
  // Clustered, directories and tiles by gzip, vector tiles, first and last zoom.
  for (const byte of [1, GZIP, GZIP, MVT, 0, description.lastZoom]) at = bytes.writeUInt8(byte, at);
  for (const degrees of description.bounds) at = bytes.writeInt32LE(position(degrees), at);
  at = bytes.writeUInt8(description.centre[2], at);
  at = bytes.writeInt32LE(position(description.centre[0]), at);
  bytes.writeInt32LE(position(description.centre[1]), at);
  return bytes;
}

/** The archive's bytes: header, root directory, metadata, leaf directories, tiles. */
export function writeArchive(tiles: Tile[], description: ArchiveDescription): Buffer {
  const { data, entries, contents } = storeTiles(tiles);
  const { root, leaves } = directories(entries);
  const metadata = compress(Buffer.from(JSON.stringify(description.metadata)));
  const sections = [root, metadata, leaves, data];
  const counts = [tiles.length, entries.length, contents];
  return Buffer.concat([header(sections, counts, description), ...sections]);
}
