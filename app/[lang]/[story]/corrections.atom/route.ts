import { answerCorrectionsFeed } from '#geo/store/feed-answers.ts';

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly story: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerCorrectionsFeed(request, await params);
}
