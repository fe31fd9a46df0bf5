import type { Shown } from '#components/shown.ts';
import { Folded } from '#components/site/folded.tsx';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { Source } from '#geo/model/story.ts';
import type { SourcesAt } from '#geo/situation/sources.ts';
import { languageName } from './language-name.ts';
import styles from './source-list.module.css';

interface SourceListProps {
  readonly sources: SourcesAt;
  /** The same page as of now, where all of them are listed. */
  readonly nowLink: string;
  readonly shown: Shown;
}

/** A country has more than a hundred: the rest opens on request, without JavaScript too. */
const SHOWN_AT_ONCE = 6;

/** Where we have it from; as of a moment only what was out by then. */
export function SourceList({ sources: { known, later }, nowLink, shown }: SourceListProps) {
  const { words } = shown;
  return (
    <>
      <Sources sources={known.slice(0, SHOWN_AT_ONCE)} shown={shown} />
      {known.length > SHOWN_AT_ONCE && (
        <Folded
          label={words.say('list.more', { number: words.number(known.length - SHOWN_AT_ONCE) })}
        >
          <Sources sources={known.slice(SHOWN_AT_ONCE)} shown={shown} />
        </Folded>
      )}
      {later > 0 && (
        <p className={styles.later}>
          {words.say('source.later', { count: later, number: words.number(later) })}{' '}
          <a href={nowLink}>{words.say('time.back-to-now')}</a>
        </p>
      )}
    </>
  );
}

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly shown: Shown;
}

function Sources({ sources, shown }: SourcesProps) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} shown={shown} />
      ))}
    </ul>
  );
}

function SourceEntry({ source, shown }: { readonly source: Source; readonly shown: Shown }) {
  const { publisher, title, url, via, mirror } = source;
  const { say, language } = shown.words;
  return (
    <li>
      <span className={styles.publisher}>{publisher}</span>
      {' · '}
      {/* Our description of the page, in English like our notes. */}
      <a href={url} rel="external noopener" lang={language === 'en' ? undefined : 'en'}>
        {title}
      </a>
      <span className={styles.facts}>
        {[
          publishedOf(source, shown),
          languageName(source.language, shown.words),
          ...(via === undefined ? [] : [via]),
          ...(mirror ? [say('report.mirror')] : []),
        ].join(' · ')}
      </span>
    </li>
  );
}

function publishedOf({ published }: Source, { words, story }: Shown): string {
  const zone = story.settings.timezone;
  const date = published === null ? null : parseStoryDate(published, zone);
  if (date === null) return words.say('report.source-undated');
  return words.say('report.published', { date: words.date(date, zone) });
}
