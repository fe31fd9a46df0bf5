'use client';

import { useMemo, useState, useSyncExternalStore } from 'react';
import styles from '#components/builder/builder.module.css';
import { queryOf } from '#components/builder/query-of.ts';
import { CopyButton, type CopyWords } from '#components/share/copy-button.tsx';
import { displayLink, displaySettingOfForm } from '#geo/links/display-links.ts';
import { displaySettingOf, type DisplaySetting } from '#geo/links/display-parameters.ts';
import type { Language } from '#geo/model/language.ts';
import type { StoryId } from '#geo/model/ids.ts';
import { DisplayFields, type DisplayFieldWords, type PlaceOffer } from './display-fields.tsx';
import { DisplayPreview, type PreviewWords } from './display-preview.tsx';

export interface DisplayBuilderWords extends DisplayFieldWords, PreviewWords {
  readonly link: string;
  readonly open: string;
  readonly copy: CopyWords;
}

interface Props {
  readonly story: StoryId;
  readonly language: Language;
  readonly zone: string;
  readonly siteUrl: string;
  readonly places: readonly PlaceOffer[];
  readonly words: DisplayBuilderWords;
}

const neverChanges = () => () => {};

/** Makes the address of a display and shows what it leads to, as the form changes; it opens with what its own address says. */
export function DisplayBuilder(props: Props) {
  const { language, zone } = props;
  const query = useSyncExternalStore(
    neverChanges,
    () => window.location.search,
    () => '',
  );
  const chosen = useMemo(
    () => displaySettingOf(new URLSearchParams(query), language, zone),
    [query, language, zone],
  );
  return <Builder key={query} {...props} chosen={chosen} />;
}

function Builder({
  story,
  language,
  zone,
  siteUrl,
  places,
  words,
  chosen,
}: Props & { readonly chosen: DisplaySetting }) {
  const [setting, setSetting] = useState(chosen);
  const link = displayLink(story, language, setting, zone);
  const address = new URL(link, siteUrl).href;
  return (
    <div className={styles.builder}>
      <form
        className={styles.form}
        onSubmit={(event) => event.preventDefault()}
        onChange={({ currentTarget }) => {
          setSetting(displaySettingOfForm(queryOf(currentTarget), language, zone));
        }}
      >
        <DisplayFields chosen={chosen} zone={zone} places={places} words={words} />
      </form>
      <div className={styles.made}>
        <h2>{words.link}</h2>
        <pre className={styles.code}>
          <code>{address}</code>
        </pre>
        <CopyButton text={address} words={words.copy} />{' '}
        <a href={link} target="_blank" rel="noopener">
          {words.open}
        </a>
        <DisplayPreview src={link} words={words} />
      </div>
    </div>
  );
}
