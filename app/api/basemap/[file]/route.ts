import { answerBasemap } from '#geo/store/map-answers.ts';

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerBasemap(request, (await params).file);
}
