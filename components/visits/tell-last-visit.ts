/** What the script of a page knows of it. */
export interface VisitAsked {
  /** Under which the device remembers the story's visits. */
  readonly key: string;
  /** The moment the page is as of, as in an address: what the reader has seen is known by it, not by the device's clock. */
  readonly moment: string;
  /** When the page's newest reports became known, in seconds since 1970. */
  readonly newest: readonly number[];
  /** There are older ones besides. */
  readonly isCut: boolean;
  readonly hasEnded: boolean;
  /** With `{since}`. */
  readonly link: string;
  readonly language: string;
  /** With `{when}`: what stands before the link, and what is said where nothing came. */
  readonly since: string;
  readonly none: string;
  /** What the link says of a number `#`, by the form that it takes. */
  readonly reports: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** With `{day}`, `{month}`, `{year}`, `{time}`. */
  readonly withYear: string;
  readonly withoutYear: string;
  readonly months: readonly string[];
}

/**
 * Remembers on the device that the reader saw the story as of the page's moment, and says in the line that its script
 * stands in what came since the last visit. Runs while the page is read, before it is painted: so nothing moves. It is
 * sent as its own text and can use nothing from outside it.
 */
export function tellLastVisit(asked: VisitAsked): void {
  const line = document.currentScript?.parentElement;
  if (!line) return;
  line.textContent = '';
  const visit = visitBefore();
  if (visit === null) return;
  const count = asked.newest.filter((second) => second * 1000 > Date.parse(visit)).length;
  if (count > 0) line.append(sentence(asked.since, visit), ' ', linkTo(visit, count));
  else if (asked.hasEnded) line.append(sentence(asked.none, visit));

  /** Kept as `BEFORE LAST`: moments within half an hour are one visit. Null: this is the first, or nothing can be kept. */
  function visitBefore(): string | null {
    try {
      const kept = (localStorage.getItem(asked.key) ?? '').split(' ');
      const last = kept.at(-1) ?? '';
      const isSameVisit = Date.parse(asked.moment) - Date.parse(last) < 30 * 60_000;
      const before = isSameVisit ? (kept.at(-2) ?? '') : last;
      const isVisit = !Number.isNaN(Date.parse(before));
      localStorage.setItem(asked.key, isVisit ? `${before} ${asked.moment}` : asked.moment);
      return isVisit ? before : null;
    } catch {
      // A browser that keeps nothing knows of no visit.
      return null;
    }
  }

  /** In the reader's own zone: it was their visit. */
  function sentence(text: string, moment: string): string {
    const date = new Date(moment);
    const isThisYear = date.getFullYear() === new Date(asked.moment).getFullYear();
    const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
    const when = (isThisYear ? asked.withoutYear : asked.withYear)
      .replace('{day}', String(date.getDate()))
      .replace('{month}', asked.months[date.getMonth()] ?? '')
      .replace('{year}', String(date.getFullYear()))
      .replace('{time}', time.join(':'));
    return text.replace('{when}', when);
  }

  function linkTo(moment: string, amount: number): HTMLAnchorElement {
    const link = document.createElement('a');
    const form = new Intl.PluralRules(asked.language).select(amount);
    const isMore = asked.isCut && amount === asked.newest.length;
    link.href = asked.link.replace('{since}', moment);
    link.textContent = (asked.reports[form] ?? asked.reports.other ?? '').replace(
      '#',
      isMore ? `${amount}+` : `${amount}`,
    );
    return link;
  }
}
