import { OPEN_HEADERS, problemAnswer } from './problem-answer.ts';

/** Answers a GET; `Asked` are the segments of the path. */
type Answer<Asked> = (request: Request, asked: Asked) => Promise<Response> | Response;

interface Context<Asked> {
  readonly params: Promise<Asked>;
}

/** What is done to every answer with a body before it is sent. */
type Finish = (request: Request, response: Response) => Response;

const asItIs: Finish = (_request, response) => response;

const ALLOW = 'GET, HEAD, OPTIONS';
const A_DAY_SECONDS = 86_400;

/**
 * The methods of a route that gives data to read, for a `route.ts` to export: GET and HEAD by `answer`, OPTIONS for
 * browsers of other origins, and 405 for what would change it. A HEAD never makes a body that is streamed.
 * @param finish `compressed`, where next.config.js has the address among its `COMPRESSED`.
 */
export function dataRoute<Asked>(answer: Answer<Asked>, finish: Finish = asItIs) {
  const refused = (request: Request) => finish(request, refuse(request));
  const GET = async (request: Request, { params }: Context<Asked>) =>
    finish(request, opened(await answer(request, await params)));
  const HEAD = async (request: Request, context: Context<Asked>) => {
    const response = await GET(request, context);
    await response.body?.cancel();
    return new Response(null, { status: response.status, headers: response.headers });
  };
  return {
    ...{ GET, HEAD, OPTIONS: answerOptions },
    ...{ POST: refused, PUT: refused, PATCH: refused, DELETE: refused },
  };
}

function opened(response: Response): Response {
  for (const [name, value] of Object.entries(OPEN_HEADERS)) response.headers.set(name, value);
  return response;
}

const answerOptions = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN_HEADERS,
      Allow: ALLOW,
      'Access-Control-Allow-Methods': ALLOW,
      'Access-Control-Allow-Headers': 'Accept, If-None-Match, Last-Event-ID',
      'Access-Control-Max-Age': String(A_DAY_SECONDS),
    },
  });

const refuse = ({ method }: Request) =>
  problemAnswer(
    { status: 405, detail: `Data is only read here: ask with GET or HEAD, not ${method}.` },
    { Allow: ALLOW },
  );
