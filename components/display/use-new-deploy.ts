import { useEffect } from 'react';
import { reloadPage } from './reload-page.ts';
import type { WallStory } from './wall-story.ts';

interface Options {
  readonly wall: WallStory;
  readonly story: string;
  /** Of the page. */
  readonly build: string;
  /** How many rounds are over. */
  readonly rounds: number;
}

/** At the end of a round the page is loaded anew if the server runs another build than made it. */
export function useNewDeploy({ wall, story, build, rounds }: Options): void {
  useEffect(
    function reloadAfterRound() {
      if (rounds > 0 && wall.build !== null && wall.build !== build) void reloadPage(story);
    },
    [wall, story, build, rounds],
  );
}
