// Run by situation.mjs in a process of its own: prints how long all situations of a story took, first and again.
import path from 'node:path';
import { parseMoment } from '#geo/model/moment.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { loadStories } from '#geo/store/load-stories.ts';
import { projectFolder } from '../project.mjs';
import { MOMENT, STORY } from './story.mjs';

const WARM_PASSES = 200;

const { stories } = await loadStories(path.join(projectFolder, 'geo', 'stories'));
const story = stories.get(STORY);
const moment = parseMoment(MOMENT, 'UTC');

function timeAllPlaces() {
  const started = performance.now();
  for (const id of story.places.keys()) situationAt(story, id, moment);
  return performance.now() - started;
}

const cold = timeAllPlaces();
const warm = Array.from({ length: WARM_PASSES }, timeAllPlaces);
console.log(JSON.stringify({ places: story.places.size, cold, warm }));
