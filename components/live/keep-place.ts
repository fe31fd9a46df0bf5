/**
 * What a reader has hold of, over a change of the page under them: the element with the focus, what stands at the top of
 * the window, and what they have opened. Parts that the server drew are drawn anew by the browser once: their elements
 * are others then, and are found again by what they say.
 */
export function keepPlace(change: () => void): void {
  const focused = focusedElement();
  const anchor = elementAtTop();
  const opened = [...document.querySelectorAll('details')].map((one) => [keyOf(one), one.open]);
  const [focusKey, anchorKey] = [focused && keyOf(focused), anchor && keyOf(anchor)];
  const top = anchor?.getBoundingClientRect().top ?? 0;
  change();
  const isOpen = new Map(opened.map(([key, open]) => [String(key), open === true]));
  for (const one of document.querySelectorAll('details'))
    one.open = isOpen.get(keyOf(one)) ?? one.open;
  if (focused && focusKey !== null && !focused.isConnected) {
    find(focusKey)?.focus({ preventScroll: true });
  }
  const now = anchor?.isConnected === true ? anchor : anchorKey !== null ? find(anchorKey) : null;
  if (now) scrollBy(now, now.getBoundingClientRect().top - top);
}

/** What can have the focus, or is of a kind that stays what it is while its neighbours come and go. */
const KNOWN = 'a[href], button, input, select, summary, details, h1, h2, h3, [id], [tabindex]';

function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body
    ? activeElement
    : null;
}

/** The first thing in the window that would be found again. */
function elementAtTop(): HTMLElement | null {
  for (const element of document.querySelectorAll<HTMLElement>(`#situation :is(${KNOWN})`)) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top >= 0) return top < window.innerHeight ? element : null;
  }
  return null;
}

/** By what it is and says, and as which of those that are and say the same. */
function keyOf(element: HTMLElement): string {
  const name = nameOf(element);
  const same = [...document.querySelectorAll<HTMLElement>(element.tagName)].filter(
    (one) => nameOf(one) === name,
  );
  return `${element.tagName} ${same.indexOf(element)} ${name}`;
}

function nameOf(element: HTMLElement): string {
  if (element.id !== '') return `#${element.id}`;
  if (element instanceof HTMLDetailsElement) {
    return element.querySelector('summary')?.textContent ?? '';
  }
  return element.getAttribute('href') ?? element.getAttribute('name') ?? element.textContent;
}

function find(key: string): HTMLElement | null {
  const [tag = '', index = '', ...name] = key.split(' ');
  const same = [...document.querySelectorAll<HTMLElement>(tag)].filter(
    (one) => nameOf(one) === name.join(' '),
  );
  return same[Number(index)] ?? same.at(-1) ?? null;
}

/** The window's, or that of the part of the page which scrolls by itself. */
function scrollBy(element: HTMLElement, pixels: number): void {
  if (Math.abs(pixels) < 1) return;
  for (let one = element.parentElement; one; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one);
    if ((overflowY === 'auto' || overflowY === 'scroll') && one.scrollHeight > one.clientHeight) {
      one.scrollTop += pixels;
      return;
    }
  }
  window.scrollBy({ top: pixels, behavior: 'instant' });
}
