import { answerBasemapTile, type TileAddress } from '#geo/store/tile-answer.ts';

interface Context {
  readonly params: Promise<TileAddress>;
}

/** A vector tile of the basemap: `y` carries the extension `.mvt`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerBasemapTile(request, await params);
}
