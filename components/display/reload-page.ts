/** On the element that a display's page says its story with, from the server on. */
export const DISPLAY_ATTRIBUTE = 'data-display';

const LONGEST_FETCH_MILLISECONDS = 20_000;

/** Loads the page anew, but only once the server answers with a display of the story: never an error page instead of it. */
export async function reloadPage(story: string): Promise<void> {
  if (await isThere(story)) window.location.reload();
}

async function isThere(story: string): Promise<boolean> {
  try {
    const response = await fetch(window.location.href, {
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_FETCH_MILLISECONDS),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !type.startsWith('text/html')) return false;
    return (await response.text()).includes(`${DISPLAY_ATTRIBUTE}="${story}"`);
  } catch {
    // The screen stays as it is, and asks again.
    return false;
  }
}
