// Readers of the stream /live, as bare as can be: what they take is not what is measured.
import { request } from 'node:http';

/**
 * Opens a stream; `onChange` is called with the time at which a change was received.
 * @returns once the state has come: what leaves without a word.
 */
function openReader(site, onChange = () => {}) {
  return new Promise((resolve, reject) => {
    const asked = request(`${site}/live`, { agent: false });
    asked.once('error', reject);
    asked.once('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`/live answered ${response.statusCode}.`));
      response.setEncoding('utf8');
      // Cut off by `destroy`.
      response.on('error', () => {});
      response.on('data', (text) => {
        if (text.includes('event: state')) resolve(() => asked.destroy());
        const changes = text.split('event: change\n').length - 1;
        for (let change = 0; change < changes; change += 1) onChange(performance.now());
      });
    });
    asked.end();
  });
}

/** Opens as many as that, some at a time. */
export async function openReaders(site, count, onChange) {
  const readers = [];
  while (readers.length < count) {
    const some = Math.min(50, count - readers.length);
    const opened = Array.from({ length: some }, () => openReader(site, onChange));
    readers.push(...(await Promise.all(opened)));
  }
  return readers;
}

/** How many streams the server counts. */
async function streamsOf(site) {
  const { live } = await (await fetch(`${site}/health`)).json();
  return live.streams;
}

/** Waits until it counts no more than that. */
export async function untilStreams(site, count) {
  while ((await streamsOf(site)) > count) await new Promise((done) => setTimeout(done, 50));
}
