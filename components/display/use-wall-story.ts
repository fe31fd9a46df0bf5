import { useEffect, useState, useSyncExternalStore } from 'react';
import type { StoryId } from '#geo/model/ids.ts';
import { WallStory, type WallData } from './wall-story.ts';

/** Follows the story as long as the page is open; null until its first file has come. */
export function useWallStory(story: StoryId): readonly [WallStory, WallData | null] {
  const [wall] = useState(() => new WallStory(story));
  useEffect(() => wall.start(), [wall]);
  const data = useSyncExternalStore(wall.follow, wall.data, () => null);
  return [wall, data];
}
