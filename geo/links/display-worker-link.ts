/** The service worker that keeps a display; each build has its own, so that it takes over with the page of that build. */
export const displayWorkerLink = (build: string) =>
  `/display-worker.js?build=${encodeURIComponent(build)}`;
