import { dataRoute } from '#geo/store/data-route.ts';
import { answerWall, answerWallCommand } from '#geo/store/wall-answer.ts';

/** As it is at each request. */
export const dynamic = 'force-dynamic';

interface Asked {
  readonly wall: string;
}

export const { GET, HEAD, OPTIONS, PUT, PATCH, DELETE } = dataRoute<Asked>(answerWall);

export const POST = async (request: Request, { params }: { readonly params: Promise<Asked> }) =>
  answerWallCommand(request, await params);
