import { getStories } from './get-stories.ts';

const LOOK_EVERY_MILLISECONDS = 1000;

/**
 * Looks for changed files though nobody asks for a page, as long as the process lives: kept pages are answered without
 * asking for stories. A folder that cannot be read is logged once, and looked for again.
 */
export function followStories(): void {
  let problem = '';
  const look = async () => {
    try {
      await getStories();
      problem = '';
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      if (sentence !== problem) process.stderr.write(`${sentence}\n`);
      problem = sentence;
    }
    setTimeout(() => void look(), LOOK_EVERY_MILLISECONDS).unref();
  };
  void look();
}
