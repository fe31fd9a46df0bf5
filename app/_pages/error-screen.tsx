'use client';

import { useParams } from 'next/navigation';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '#geo/model/language.ts';
import styles from './error-screen.module.css';

/** In the browser there are no words but these. */
const TEXTS: Readonly<
  Record<Language, Readonly<Record<'title' | 'help' | 'retry' | 'home', string>>>
> = {
  en: {
    title: 'Something went wrong on our side',
    help: 'The page could not be shown. Try again, or begin from the front page.',
    retry: 'Try again',
    home: 'Front page',
  },
  ru: {
    title: 'Произошла ошибка на нашей стороне',
    help: 'Страницу не удалось показать. Попробуйте ещё раз или начните с главной страницы.',
    retry: 'Попробовать ещё раз',
    home: 'Главная страница',
  },
  kk: {
    title: 'Біздің тараптан қате шықты',
    help: 'Бетті көрсету мүмкін болмады. Қайталап көріңіз немесе басты беттен бастаңыз.',
    retry: 'Қайталау',
    home: 'Басты бет',
  },
};

/** What a page says that failed: in its language, with a way on. */
export function ErrorScreen({ reset }: { readonly reset: () => void }) {
  const { lang } = useParams();
  const language = typeof lang === 'string' && isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const texts = TEXTS[language];
  return (
    <main className={styles.error}>
      <h1>{texts.title}</h1>
      <p>{texts.help}</p>
      <p>
        <button type="button" onClick={reset}>
          {texts.retry}
        </button>{' '}
        <a href={language === DEFAULT_LANGUAGE ? '/' : `/${language}`}>{texts.home}</a>
      </p>
    </main>
  );
}
