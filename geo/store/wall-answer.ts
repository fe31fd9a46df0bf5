import { z } from 'zod';
import { ID_PATTERN, type PlaceId } from '#geo/model/ids.ts';
import { liveHubOf } from './live-hub.ts';
import { problemAnswer } from './problem-answer.ts';
import { readSettings } from './settings.ts';
import { timesWithin } from './times-within.ts';
import { bearsTokenOf } from './wall-access.ts';

/** Answers of `/live/walls/NAME`: what a wall was told last (GET), and what it is told now (POST). */

const isPlace = (text: string): text is PlaceId => ID_PATTERN.test(text);
const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal(['hold', 'skip', 'go-on']) }),
  z.strictObject({ do: z.literal('pin'), place: z.string().max(80).refine(isPlace) }),
]);

const MOST_BODY_BYTES = 1024;

/** Faster than a thumb, and than anybody follows a wall. */
const commandTimes = timesWithin({ times: 20, milliseconds: 10_000 });
/** Of all who ask: whoever has the right token is not among them. */
const wrongTimes = timesWithin({ times: 30, milliseconds: 60_000 });

interface Asked {
  readonly wall: string;
}

/** What the wall was told last. */
export const answerWall = (request: Request, { wall }: Asked): Response =>
  refusalOf(request, wall) ?? stateAnswer(liveHubOf(storiesDirectory()).walls.stateOf(wall));

/** Tells the wall something. */
export async function answerWallCommand(request: Request, { wall }: Asked): Promise<Response> {
  const refusal = refusalOf(request, wall);
  if (refusal) return refusal;
  if (!commandTimes(wall)) return tooOftenAnswer();
  const command = commandSchema.safeParse(await bodyOf(request));
  if (!command.success) {
    const detail =
      'Say {"do":"hold"}, {"do":"skip"}, {"do":"go-on"} or {"do":"pin","place":"…"} with the id of a place.';
    return problemAnswer({ status: 400, detail });
  }
  return stateAnswer(liveHubOf(storiesDirectory()).tellWall(wall, command.data));
}

const storiesDirectory = () => readSettings().storiesDirectory;

function refusalOf(request: Request, wall: string): Response | null {
  const { wallTokens } = readSettings();
  if (wallTokens.size === 0) {
    const detail = 'Walls have no remote here: the setting WALL_TOKENS names none.';
    return problemAnswer({ status: 404, detail });
  }
  if (bearsTokenOf(wall, request, wallTokens)) return null;
  if (!wrongTimes('all')) return tooOftenAnswer();
  return problemAnswer({ status: 403, detail: 'There is no such wall, or its token is another.' });
}

const tooOftenAnswer = () =>
  problemAnswer({ status: 429, detail: 'Too often: try again later.' }, { 'Retry-After': '60' });

/** Null where it is no JSON, or more than a command. */
async function bodyOf(request: Request): Promise<unknown> {
  const isShort = Number(request.headers.get('Content-Length') ?? Infinity) <= MOST_BODY_BYTES;
  if (!isShort) return null;
  try {
    return await request.json();
  } catch {
    // What is no JSON is no command: the answer says what one is.
    return null;
  }
}

const stateAnswer = (state: object) =>
  new Response(JSON.stringify(state), {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
