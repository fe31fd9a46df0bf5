import path from 'node:path';
import { projectNode } from '../project.mjs';
import { runCommand } from '../run-command.mjs';
import { atMost, median, milliseconds, printTable } from './figures.mjs';
import { MOMENT, STORY } from './story.mjs';

const BUDGET_MILLISECONDS = 10;
const PROCESSES = 7;

async function timesOfOneProcess() {
  const script = path.join(import.meta.dirname, 'time-situations.mjs');
  const { code, output } = await runCommand(projectNode, [script]);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}

function row(name, values) {
  const middle = median(values);
  const verdict = atMost(middle, BUDGET_MILLISECONDS);
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return [
    name,
    milliseconds(middle),
    `${from.toFixed(1)} to ${milliseconds(to)}`,
    `${BUDGET_MILLISECONDS} ms`,
    verdict,
  ];
}

/** All places of the story at one moment: the first time in a fresh process, and again in the same. */
export async function measureSituation() {
  const processes = [];
  for (let run = 0; run < PROCESSES; run += 1) processes.push(await timesOfOneProcess());
  const { places, warm } = processes[0];
  printTable(`Situation of all ${places} places of ${STORY} as of ${MOMENT}`, [
    ['', 'median', 'least to most', 'at most', ''],
    row(
      `cold: first in ${PROCESSES} processes`,
      processes.map(({ cold }) => cold),
    ),
    row(
      `warm: ${PROCESSES} × ${warm.length} times`,
      processes.flatMap((one) => one.warm),
    ),
  ]);
}
