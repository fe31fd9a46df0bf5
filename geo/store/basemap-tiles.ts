import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import {
  findTile,
  SharedPromiseCache,
  zxyToTileId,
  type Header,
  type RangeResponse,
  type Source,
} from 'pmtiles';

const ARCHIVE = path.join(process.cwd(), 'public', 'basemap', 'world.pmtiles');
const VERSION_LETTERS = 12;
/** The root directory, a level of leaves, and one to spare: more is no sane archive. */
const DEEPEST_DIRECTORY = 3;

/** A range of bytes in the archive. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/** A PMTiles archive on disk, opened once: its directories stay in memory, its tiles are read as they are asked for. */
export interface TileArchive {
  /** The start of the file's SHA-256, in hexadecimal: another archive, other addresses. */
  readonly version: string;
  readonly lastZoom: number;
  /** A tile gzipped as it is stored, or null where the archive has none. */
  readonly readTile: (
    zoom: number,
    column: number,
    row: number,
  ) => Promise<Buffer<ArrayBuffer> | null>;
}

/** What the pmtiles package reads directories through. */
class ArchiveFile implements Source {
  readonly #handle: FileHandle;
  readonly #file: string;

  constructor(handle: FileHandle, file: string) {
    this.#handle = handle;
    this.#file = file;
  }

  getKey(): string {
    return this.#file;
  }

  async read({ offset, length }: Place): Promise<Buffer<ArrayBuffer>> {
    const buffer = Buffer.from(new ArrayBuffer(length));
    const { bytesRead } = await this.#handle.read(buffer, 0, length, offset);
    return buffer.subarray(0, bytesRead);
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const bytes = await this.read({ offset, length });
    return { data: bytes.buffer.slice(0, bytes.length) };
  }
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex').slice(0, VERSION_LETTERS);
}

async function findPlace(
  source: Source,
  cache: SharedPromiseCache,
  header: Header,
  tileId: number,
): Promise<Place | null> {
  let offset = header.rootDirectoryOffset;
  let length = header.rootDirectoryLength;
  for (let depth = 0; depth < DEEPEST_DIRECTORY; depth += 1) {
    // Each directory says where the next one lies.
    const entry = findTile(await cache.getDirectory(source, offset, length, header), tileId);
    if (entry === null) return null;
    if (entry.runLength > 0) {
      return { offset: header.tileDataOffset + entry.offset, length: entry.length };
    }
    offset = (header.leafDirectoryOffset ?? 0) + entry.offset;
    length = entry.length;
  }
  throw new Error(`The archive ${source.getKey()} nests its directories too deep: build it anew.`);
}

/** @throws Error where the file is missing or no PMTiles archive of version 3. */
export async function openTileArchive(file: string): Promise<TileArchive> {
  const version = await hashFile(file);
  const source = new ArchiveFile(await open(file), file);
  const cache = new SharedPromiseCache();
  const header = await cache.getHeader(source);
  return {
    version,
    lastZoom: header.maxZoom,
    readTile: async (zoom, column, row) => {
      const place = await findPlace(source, cache, header, zxyToTileId(zoom, column, row));
      return place === null ? null : source.read(place);
    },
  };
}

let opening: Promise<TileArchive> | null = null;

/** The basemap that comes with the project; opened once. */
export function getBasemapTiles(): Promise<TileArchive> {
  opening ??= openTileArchive(ARCHIVE);
  return opening;
}
