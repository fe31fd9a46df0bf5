import { DISPLAY_ATTRIBUTE } from '#components/display/reload-page.ts';

/** Whether a page is a display's. */
export const isDisplay = (html: string): boolean => html.includes(`${DISPLAY_ATTRIBUTE}="`);

/** Whether everything that a display's page loads is among the files of a build: else it was made by another one. */
export function isWhole(html: string, files: ReadonlySet<string>): boolean {
  const named = [...html.matchAll(/\/_next\/static\/(?:chunks|media)\/[\w.~-]+/g)];
  return isDisplay(html) && named.length > 0 && named.every(([file]) => files.has(file));
}
