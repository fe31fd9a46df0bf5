import { atMost, median, milliseconds, printTable } from './figures.mjs';
import { site } from './servers.mjs';
import { STORY } from './story.mjs';

const BUDGET_MILLISECONDS = 400;
const BUDGET_KILOBYTES = 150;
const SUBJECTS = ['kz', 'mangystau-region', 'almaty', 'reports/0109-164-killed'];
const LANGUAGES = ['', '/ru', '/kk'];
/** Each of another minute: none has been drawn before. */
const MINUTES = Array.from({ length: 5 }, (_, index) => `2022-01-09T15:0${index}Z`);

async function timeOf(address) {
  const started = performance.now();
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  const { byteLength } = await answer.arrayBuffer();
  return { took: performance.now() - started, kilobytes: byteLength / 1000 };
}

/** A row of times; the last column by the median. */
function row(name, times) {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const middle = median(times);
  return [
    name,
    milliseconds(middle),
    `${least.toFixed(0)} to ${milliseconds(most)}`,
    atMost(middle, BUDGET_MILLISECONDS),
  ];
}

const took = (pictures) => pictures.map((picture) => picture.took);

/** Pictures of links, asked for one after the other: the first of each place, with its map, and others of it. */
export async function measurePreviews() {
  const own = await site();
  const addresses = SUBJECTS.flatMap((subject) =>
    LANGUAGES.map((prefix) => `${own}${prefix}/${STORY}/${subject}/preview.png`),
  );
  const [first, drawn, kept] = [[], [], []];
  for (const address of addresses) first.push(await timeOf(`${address}?at=2022-01-08T15:00Z`));
  for (const minute of MINUTES) {
    for (const address of addresses) drawn.push(await timeOf(`${address}?at=${minute}`));
  }
  for (const address of addresses) kept.push(await timeOf(`${address}?at=${MINUTES[0]}`));
  const largest = Math.max(...drawn.map(({ kilobytes }) => kilobytes));
  printTable('Pictures of links, 1200 × 630', [
    ['', 'median', 'least to most', `at most ${BUDGET_MILLISECONDS} ms`],
    row('the first of each place', took(first)),
    row('drawn', took(drawn)),
    row('kept', took(kept)),
    ['the largest', `${largest.toFixed(0)} KB`, '', atMost(largest, BUDGET_KILOBYTES)],
  ]);
}
