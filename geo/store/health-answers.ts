import { describeFolderProblem } from './load-stories.ts';
import { getFolders, type FolderState } from './get-stories.ts';
import { countStreams } from './live-hub.ts';

/** What load balancers and monitors ask, as https://datatracker.ietf.org/doc/html/draft-inadarei-api-health-check has it. */

const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString();

/** `/health`: the process is up. What is wrong with the stories is told with it, and does not end it. */
export async function answerHealth(): Promise<Response> {
  const stories = await readStories();
  const uptimeSeconds = Math.floor(process.uptime());
  return healthAnswer(200, { ...stories, startedAt, uptimeSeconds, live: countStreams() });
}

/** `/ready`: 200 once a story has been read, else 503. */
export async function answerReady(): Promise<Response> {
  const stories = await readStories();
  return healthAnswer(stories.status === 'fail' ? 503 : 200, stories);
}

/** `warn`: some of what the files say is not shown as they say it. `fail`: there is no story to show. */
type Status = 'pass' | 'warn' | 'fail';

interface Told {
  readonly status: Status;
  readonly stories: readonly object[];
  readonly problems: readonly string[];
}

async function readStories(): Promise<Told> {
  try {
    const folders = [...(await getFolders()).values()];
    const problems = folders.flatMap(({ loaded }) =>
      loaded.problems.map((problem) => describeFolderProblem({ folder: loaded.name, problem })),
    );
    const stories = folders.flatMap(storyOf);
    const isWhole = problems.length === 0 && stories.length === folders.length;
    const status = stories.length === 0 ? 'fail' : isWhole ? 'pass' : 'warn';
    return { status, stories, problems };
  } catch (error) {
    return { status: 'fail', stories: [], problems: [sentenceOf(error)] };
  }
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function storyOf({ loaded, readAt, isLastGood }: FolderState): object[] {
  const { story, accepted, rejected } = loaded;
  if (story === null) return [];
  const { settings, revision, reports } = story;
  const known = [...reports.values()].reduce((last, { knownFrom }) => Math.max(last, knownFrom), 0);
  return [
    {
      id: settings.id,
      revision,
      readAt: new Date(readAt).toISOString(),
      isLastGood,
      newestReport: reports.size === 0 ? null : new Date(known).toISOString(),
      accepted,
      rejected,
    },
  ];
}

const healthAnswer = (status: number, body: object) =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { 'Content-Type': 'application/health+json', 'Cache-Control': 'no-store' },
  });
