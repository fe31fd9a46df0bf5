import autocannon from 'autocannon';
import { atLeast, median, medianRatio, printTable, times } from './figures.mjs';
import { emptyNext, site } from './servers.mjs';
import { AS_OF_PAGE, PLACE_PAGE } from './story.mjs';

const BUDGET_RATIO = 0.6;
/** Short rounds in turns, so that a busy moment of the machine hits all alike. */
const ROUNDS = 6;
const CONNECTIONS = 20;
const SECONDS = 3;
const WARM_UP_SECONDS = 1;

/** Of one page, over twenty connections, uncompressed. */
export async function requestsASecond(url, duration) {
  const headers = { 'Accept-Encoding': 'identity' };
  const result = await autocannon({ url, duration, connections: CONNECTIONS, headers });
  const { errors, non2xx, requests } = result;
  if (errors > 0 || non2xx > 0) {
    throw new Error(`${url}: ${errors} errors, ${non2xx} answers other than 200.`);
  }
  return requests.average;
}

async function measureInTurns(addresses) {
  for (const address of addresses) await requestsASecond(address, WARM_UP_SECONDS);
  const found = addresses.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, address] of addresses.entries()) {
      found[place].push(await requestsASecond(address, SECONDS));
    }
  }
  return found;
}

const rate = (values) => Math.round(median(values)).toString();

/** Requests a second of a place page beside an empty static Next page, both uncompressed and warm. */
export async function measureRequests() {
  const own = await site();
  const addresses = [await emptyNext(), `${own}${PLACE_PAGE}`, `${own}${AS_OF_PAGE}`];
  const [empty, place, asOf] = await measureInTurns(addresses);
  const ratio = medianRatio(place, empty);
  printTable(`Requests a second, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s each`, [
    ['', 'median', 'by empty', `at least ${times(BUDGET_RATIO)}`],
    ['an empty static Next page', rate(empty), times(1), ''],
    [PLACE_PAGE, rate(place), times(ratio), atLeast(ratio, BUDGET_RATIO)],
    [AS_OF_PAGE, rate(asOf), times(medianRatio(asOf, empty)), ''],
  ]);
}
