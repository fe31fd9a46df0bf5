import type { Language } from '#geo/model/language.ts';
import { kazakhDates } from '#geo/words/kazakh-dates.ts';
import { LOCALES } from '#geo/words/locales.ts';

const followers = new Set<() => void>();
let areReaders = false;

/** Whether the page says its times in the reader's own zone: for as long as the page is open. */
export const readerTimes = {
  are: () => areReaders,
  set(are: boolean): void {
    areReaders = are;
    for (const tell of followers) tell();
  },
  follow: (tell: () => void) => {
    followers.add(tell);
    return () => {
      followers.delete(tell);
    };
  },
};

/** Instants alone: a day is no instant and has no other zone, and an age is the same in all. */
const instants = () =>
  document.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]:not([data-age])');

/** Says the page's instants in the reader's zone, those it will draw later too. @returns what ends that. */
export function showReaderTimes(language: Language): () => void {
  const say = writerOf(language);
  const changed = new Map<HTMLTimeElement, { readonly own: string; readonly readers: string }>();
  const apply = () => {
    for (const time of instants()) {
      const own = time.textContent;
      if (own === changed.get(time)?.readers) continue;
      const readers = say(new Date(time.dateTime));
      changed.set(time, { own, readers });
      time.textContent = readers;
    }
    for (const time of changed.keys()) if (!time.isConnected) changed.delete(time);
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    for (const [time, { own }] of changed) time.textContent = own;
  };
}

function writerOf(language: Language): (moment: Date) => string {
  const locale = LOCALES[language];
  if (language !== 'kk') {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return (moment) => format.format(moment);
  }
  const days = kazakhDates({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
  return (moment) => `${days.format(moment)}, ${clock.format(moment)}`;
}
