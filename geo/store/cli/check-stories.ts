import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareLedgers } from '#geo/read/compare-ledgers.ts';
import type { Problem } from '#geo/read/problem.ts';
import { committedVersion } from '#geo/store/committed-version.ts';
import {
  describeFolderProblem,
  gather,
  loadFolder,
  storyFolders,
  type LoadedFolder,
} from '#geo/store/load-stories.ts';
import { FILE_NAMES, PARTS } from '#geo/store/read-story-folder.ts';
import { readSettings } from '#geo/store/settings.ts';

/**
 * `npm run check-stories [DIRECTORY]`: reads every story, says what was accepted and rejected and every problem, and
 * compares the reports with their last committed version. Exit code 1 where there is a problem.
 */
async function main(): Promise<void> {
  const directory = process.argv[2] ?? readSettings().storiesDirectory;
  const folders = await Promise.all(
    (await storyFolders(directory)).map((name) => loadFolder(directory, name)),
  );
  const problems = gather(folders).problems.map(describeFolderProblem);
  for (const folder of folders) {
    console.log(describeCounts(folder));
    const { sentence, problems: changed } = await compareWithGit(path.join(directory, folder.name));
    console.log(`  ${sentence}`);
    problems.push(
      ...changed.map((problem) => describeFolderProblem({ folder: folder.name, problem })),
    );
  }
  for (const sentence of problems) console.log(sentence);
  console.log(`${folders.length} stories, ${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function describeCounts({ name, accepted, rejected, story }: LoadedFolder): string {
  const lines = PARTS.map((part) => {
    const received = accepted[part] + rejected[part];
    const counts = `${accepted[part]} accepted, ${rejected[part]} rejected`;
    return `  ${FILE_NAMES[part]}: ${received} came in, ${counts}`;
  });
  const revision = story === null ? 'cannot be shown' : `revision ${story.revision}`;
  return [`${name}: ${revision}`, ...lines].join('\n');
}

async function compareWithGit(
  folder: string,
): Promise<{ sentence: string; problems: readonly Problem[] }> {
  const file = path.join(folder, FILE_NAMES.reports);
  const before = await committedVersion(file);
  if (before.kind === 'none') {
    return { sentence: `Not compared with an earlier version: ${before.reason}.`, problems: [] };
  }
  const after = await readFile(file, 'utf8').catch(() => '');
  const { problems, added } = compareLedgers(before.text, after);
  const change = `${added} reports new, ${problems.length} facts or reports lost or changed`;
  return { sentence: `Since the last commit: ${change}.`, problems };
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
