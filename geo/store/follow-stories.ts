import { getStories, lookAtStories } from './get-stories.ts';
import { guardStreams } from './guard-streams.ts';
import { readSettings } from './settings.ts';
import { onceSettled, watchStories } from './watch-stories.ts';

const LOOK_EVERY_MILLISECONDS = 1000;

/**
 * Looks for changed files though nobody asks for a page, as long as the process lives: kept pages are answered without
 * asking for stories. Each second, and at once where the file system tells of a change; it need not, and on a network's
 * file system does not. A folder that cannot be read is logged once, and looked for again.
 */
export function followStories(): void {
  let problem = '';
  const look = async (read: () => Promise<unknown>) => {
    try {
      await read();
      problem = '';
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      if (sentence !== problem) process.stderr.write(`${sentence}\n`);
      problem = sentence;
    }
  };
  const lookEachSecond = async () => {
    await look(getStories);
    setTimeout(() => void lookEachSecond(), LOOK_EVERY_MILLISECONDS).unref();
  };
  void lookEachSecond();
  const { storiesDirectory } = readSettings();
  guardStreams(storiesDirectory);
  watchStories(
    storiesDirectory,
    onceSettled(() => void look(lookAtStories)),
  );
}
