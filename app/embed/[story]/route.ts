import { answerEmbed } from '#app/_embed/embed-answer.tsx';

interface Context {
  readonly params: Promise<{ readonly story: string }>;
}

export const GET = async (request: Request, { params }: Context) =>
  answerEmbed(request, await params);
