import { useEffect } from 'react';
import type { Language } from '#geo/model/language.ts';
import { wordsFor } from '#geo/words/words.ts';
import { momentNow } from './use-moment.ts';

const LOOK_MILLISECONDS = 10_000;

/** Writes the minute after the title. docs/operations/kiosk.sh takes a page for hung whose title stands still. */
export function useMinuteInTitle(language: Language, zone: string): void {
  useEffect(
    function writeMinute() {
      const title = document.title;
      const write = () => {
        document.title = `${title} · ${wordsFor(language).time(momentNow(), zone)}`;
      };
      write();
      const timer = setInterval(write, LOOK_MILLISECONDS);
      return function stopWriting() {
        clearInterval(timer);
        document.title = title;
      };
    },
    [language, zone],
  );
}
