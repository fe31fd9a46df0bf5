import { answerMapData } from '#geo/store/map-answers.ts';

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly at: string; readonly story: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerMapData(request, await params);
}
