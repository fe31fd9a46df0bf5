import { answerStoryFile } from '#geo/store/map-answers.ts';

interface Context {
  readonly params: Promise<{ readonly story: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerStoryFile(request, (await params).story);
}
