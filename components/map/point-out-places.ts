/** On everything that stands for a place: its mark, its region, its row in a list. */
const PLACE = 'data-place';
const HIGHLIGHTED = 'data-highlighted';
const SELECTED = 'data-selected';

const placeUnder = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest(`[${PLACE}]`)?.getAttribute(PLACE) ?? null) : null;

const allOf = (page: Document, place: string) =>
  page.querySelectorAll(`[${PLACE}="${CSS.escape(place)}"]`);

/**
 * While a place is pointed at or focused, in a list or on the map, everything on the page that stands for it is marked.
 * The lists are plain HTML that React leaves alone; so is the attribute. A finger leaves no trace.
 */
export function highlightPlaces(page: Document): () => void {
  let shown: string | null = null;
  let pointedAt: string | null = null;
  let focused: string | null = null;
  const show = () => {
    const place = pointedAt ?? focused;
    if (place === shown) return;
    shown = place;
    for (const element of page.querySelectorAll(`[${HIGHLIGHTED}]`)) {
      element.removeAttribute(HIGHLIGHTED);
    }
    if (place === null) return;
    for (const element of allOf(page, place)) element.setAttribute(HIGHLIGHTED, '');
  };
  const point = ({ pointerType, target }: PointerEvent) => {
    pointedAt = pointerType === 'touch' ? null : placeUnder(target);
    show();
  };
  const pointAway = () => {
    pointedAt = null;
    show();
  };
  const focus = ({ target }: FocusEvent) => {
    focused = placeUnder(target);
    show();
  };
  const blur = ({ relatedTarget }: FocusEvent) => {
    focused = placeUnder(relatedTarget);
    show();
  };
  const abort = new AbortController();
  const { signal } = abort;
  page.addEventListener('pointerover', point, { signal });
  page.documentElement.addEventListener('pointerleave', pointAway, { signal });
  page.addEventListener('focusin', focus, { signal });
  page.addEventListener('focusout', blur, { signal });
  return () => {
    abort.abort();
    pointedAt = null;
    focused = null;
    show();
  };
}

/** Marks the place whose card is open, its rows as the current ones; answers how to take that back. */
export function selectPlace(page: Document, frame: HTMLElement, place: string): () => void {
  const elements = [...allOf(page, place)];
  const rows = elements.filter((element) => !frame.contains(element));
  const links = rows.flatMap((row) => row.querySelector('a') ?? []);
  for (const element of elements) element.setAttribute(SELECTED, '');
  for (const link of links) link.setAttribute('aria-current', 'true');
  const [row] = rows;
  if (row) scrollInOwnList(row);
  return () => {
    for (const element of elements) element.removeAttribute(SELECTED);
    for (const link of links) link.removeAttribute('aria-current');
  };
}

/** Only where the list has a scroller of its own: the page is never scrolled away from the map. */
function scrollInOwnList(row: Element): void {
  const scroller = scrollerOf(row);
  if (!scroller) return;
  const [inner, outer] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (inner.top < outer.top) scroller.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom;
}

function scrollerOf(element: Element): Element | null {
  const { body, documentElement } = element.ownerDocument;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around === body || around === documentElement) return null;
    const isScroller = /auto|scroll/.test(getComputedStyle(around).overflowY);
    if (isScroller && around.scrollHeight > around.clientHeight) return around;
  }
  return null;
}
