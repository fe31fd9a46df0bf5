/** Set on what has just changed; app/globals.css shows it. */
const MARK = 'data-news';
const SHOWN_MILLISECONDS = 10_000;

/** Which records changed. */
export interface News {
  readonly reports: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** What the parts of a page say that stand for one thing each. */
export const sayings = (): ReadonlySet<string> => new Set(parts().map((part) => part.textContent));

/**
 * Marks for a moment what tells of the news and did not stand there before, and the places on the map.
 * @returns Whether there was anything to mark in what the page says.
 */
export function markNews({ reports, places }: News, before: ReadonlySet<string>): boolean {
  const said = parts().filter((part) => !before.has(part.textContent) && tellsOf(part));
  const innermost = said.filter((part) => !said.some((one) => one !== part && part.contains(one)));
  const onMap = [...document.querySelectorAll('button[data-place]')].filter(
    (symbol) => symbol instanceof HTMLElement && places.has(symbol.dataset['place'] ?? ''),
  );
  const marked = [...innermost, ...onMap];
  for (const one of marked) one.setAttribute(MARK, '');
  setTimeout(() => {
    for (const one of marked) one.removeAttribute(MARK);
  }, SHOWN_MILLISECONDS);
  return innermost.length > 0;

  function tellsOf(part: Element): boolean {
    return [...part.querySelectorAll<HTMLAnchorElement>('a[href]')].some(({ pathname }) => {
      const [last = '', kind] = pathname.split('/').toReversed();
      return kind === 'reports' ? reports.has(last) : places.has(last);
    });
  }
}

const parts = () => [...document.querySelectorAll('#situation :is(li, tr, dd, article, figure)')];
