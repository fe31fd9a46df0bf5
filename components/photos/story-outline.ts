import type { Position } from 'geojson';
import type { Story } from '#geo/model/story.ts';
import { drawGeometries } from '#geo/shape/draw-geometry.ts';
import { padBox, shareOf, worldBoxOf, type WorldBox } from '#geo/shape/world-box.ts';

/** The story's root, drawn a thumb's width: enough to say where in it something is. */
export interface StoryOutline {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Where a position stands on the drawing. */
  readonly at: (position: Position) => readonly [x: number, y: number];
}

const UNITS_WIDE = 200;
const drawn = new WeakMap<Story, StoryOutline | null>();

/** Drawn once for each state of a story; null where its root has no outline. */
export function outlineOf(story: Story): StoryOutline | null {
  const known = drawn.get(story);
  if (known !== undefined) return known;
  const outline = draw(story);
  drawn.set(story, outline);
  return outline;
}

function draw(story: Story): StoryOutline | null {
  const root = story.places.get(story.settings.root);
  if (!root?.geometry || !root.bounds || root.geometry.type === 'Point') return null;
  const box: WorldBox = padBox(worldBoxOf(root.bounds), 0.04);
  const canvas = { box, covered: box, unitsWide: UNITS_WIDE, tolerance: 0.8, least: 4 };
  const height = Math.round((UNITS_WIDE * box.height) / box.width);
  return {
    path: drawGeometries([root.geometry], canvas),
    width: UNITS_WIDE,
    height,
    at: (position) => {
      const [x, y] = shareOf(box, position);
      return [Math.round(x * UNITS_WIDE), Math.round(y * height)];
    },
  };
}
