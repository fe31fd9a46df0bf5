import { displayWorkerLink } from '#geo/links/display-worker-link.ts';

const RETRY_MILLISECONDS = 60_000;

/** Tries until it is done: the server may be just starting, or the network drop one of the files that are to be kept. */
export async function installWorker(build: string, leaving: AbortSignal): Promise<void> {
  try {
    const scope = window.location.pathname;
    const link = displayWorkerLink(build);
    const { installing } = await navigator.serviceWorker.register(link, { scope });
    if (installing) await installed(installing);
    await navigator.storage.persist();
  } catch {
    if (leaving.aborted) return;
    const timer = setTimeout(() => void installWorker(build, leaving), RETRY_MILLISECONDS);
    leaving.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}

/** @throws Error where a file could not be kept: the browser drops the worker then, and has called it registered before. */
async function installed(worker: ServiceWorker): Promise<void> {
  await new Promise((resolve) => {
    worker.addEventListener('statechange', resolve, { once: true });
  });
  if (worker.state === 'redundant') throw new Error('The worker could not keep all its files.');
}
