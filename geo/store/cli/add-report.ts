import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { linkTo } from '#geo/links/links.ts';
import type { ReportId, StoryId } from '#geo/model/ids.ts';
import type { Story } from '#geo/model/story.ts';
import { describeProblem } from '#geo/read/problem.ts';
import { appendReports, type NewRecords } from '#geo/store/append-reports.ts';
import { storyFolders } from '#geo/store/load-stories.ts';
import { readStoryFolder } from '#geo/store/read-story-folder.ts';
import { readSettings } from '#geo/store/settings.ts';
import { askReport } from './ask-report.ts';
import { readOptions, recordsFrom, sayReport, type Options } from './report-options.ts';

const HELP = `npm run add-report                             asks for everything
npm run add-report -- --story ID --kind casualties --place Aktau ...   takes flags (docs/data-format.md)
npm run add-report -- --story ID --stdin       reads JSON: a Feature, its properties, or a list of these
Nothing is written unless everything is right.`;

/** `npm run add-report`: puts reports into a story's ledger and prints their links. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help === true) {
    console.log(HELP);
    return;
  }
  const { storiesDirectory: directory, siteUrl } = readSettings();
  const name = await chooseStory(directory, options.story);
  const folder = path.join(directory, name);
  const records = await recordsOf(options, folder);
  const result = await appendReports(folder, records);
  if (result.kind === 'written') {
    for (const id of result.ids) console.log(`${siteUrl}${linkOf(result.story, id)}`);
    return;
  }
  for (const problem of result.problems) console.error(describeProblem(problem));
  console.error('Nothing was written.');
  process.exitCode = 1;
}

/** The address of a report, in English and as of now. */
function linkOf(story: StoryId, report: ReportId): string {
  return linkTo({ kind: 'report', story, report }, { language: 'en', at: null });
}

async function chooseStory(directory: string, wanted: string | undefined): Promise<string> {
  const names = await storyFolders(directory);
  const [only] = names;
  if (wanted === undefined && only !== undefined && names.length === 1) return only;
  if (wanted !== undefined && names.includes(wanted)) return wanted;
  const problem = wanted === undefined ? 'Say which story' : `There is no story "${wanted}"`;
  throw new Error(`${problem}: --story ${names.join(' or --story ')}.`);
}

async function recordsOf(options: Options, folder: string): Promise<NewRecords> {
  if (options.stdin === true) return fromStandardInput();
  const { story, problems } = await readStoryFolder(folder);
  if (story === null) throw new Error(problems.map(describeProblem).join('\n'));
  const said = sayReport(options) ? options : { ...options, ...(await interview(story)) };
  return recordsFrom(said, [...story.sources.values()]);
}

async function fromStandardInput(): Promise<NewRecords> {
  const input = await text(process.stdin);
  try {
    const value: unknown = JSON.parse(input);
    return { reports: Array.isArray(value) ? value : [value], sources: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`Standard input is no JSON: ${error.message}. Nothing was written.`, {
      cause: error,
    });
  }
}

async function interview(story: Story): Promise<Options> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  // Not lines.question(): it loses what is typed, or piped in, before it is called.
  const answer = async (question: string) => {
    lines.setPrompt(question);
    lines.prompt();
    const next = await answers.next();
    if (next.done === true) throw new Error('The answers ended too early. Nothing was written.');
    return next.value;
  };
  const now = `${new Date().toISOString().slice(0, 16)}Z`;
  try {
    return await askReport({ answer, say: (sentence) => console.log(sentence) }, story, now);
  } finally {
    lines.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
