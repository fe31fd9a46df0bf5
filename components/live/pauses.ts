/** How long the client of the stream waits, in milliseconds. */

const FIRST = 1000;
const LONGEST = 15_000;
const LONGEST_WITHOUT_STREAM = 300_000;

/** Between polls, where no stream comes through: a change is on the page within two seconds all the same. */
const POLL_EVERY = 1500;
/** Where the server has no room for one, it is to have time: what is withdrawn leaves a wall within five seconds. */
const POLL_FULL_SERVER_EVERY = 4000;

/** From half of a length to all of it: a thousand clients that lost one server do not come back in one second. */
const jittered = (milliseconds: number, random: number) => milliseconds * (0.5 + random / 2);

/** After a stream that ended: the server, or what stands before it, is being started again. */
export const pauseAfterStream = (random = Math.random()) => random * FIRST;

/** After the server could not be reached `failures` times in a row. */
export const pauseAfterFailure = (failures: number, random = Math.random()) =>
  jittered(Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 10)), random);

export const pauseBetweenPolls = (isServerFull: boolean, random = Math.random()) =>
  jittered(isServerFull ? POLL_FULL_SERVER_EVERY : POLL_EVERY, random);

/** Until the stream is tried again while polls are answered: what stands between may never let it through. */
export const pauseWithoutStream = (failures: number) =>
  Math.min(LONGEST_WITHOUT_STREAM, FIRST * 2 ** Math.min(failures, 10));
