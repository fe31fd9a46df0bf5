import { answerBasemap } from '#geo/store/map-answers.ts';

interface Context {
  readonly params: Promise<{ readonly level: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerBasemap(request, (await params).level);
}
