import { CorrectionsList } from '#components/corrections/corrections-list.tsx';
import { CorrectionsSection } from '#components/corrections/corrections-section.tsx';
import { Breadcrumb } from '#components/places/breadcrumb.tsx';
import type { Shown } from '#components/shown.ts';
import { Section } from '#components/site/section.tsx';
import { correctionsFeedLink } from '#geo/links/feed-links.ts';
import type { Corrections } from '#geo/situation/corrections.ts';
import { AsOfLine } from './as-of-line.tsx';
import styles from './screen.module.css';

interface CorrectionsScreenProps {
  readonly corrections: Corrections;
  readonly shown: Shown;
}

/** Every claim that no longer stands: withdrawn, mended by us, or overtaken by a later one. */
export function CorrectionsScreen({ corrections, shown }: CorrectionsScreenProps) {
  const { words, story } = shown;
  const { ours, withdrawn, superseded } = corrections;
  const isEmpty = ours.length + withdrawn.length + superseded.length === 0;
  return (
    <article>
      <Breadcrumb containers={[]} shown={shown} />
      <h1 className={styles.title}>{words.say('corrections.title')}</h1>
      <AsOfLine zone={story.settings.timezone} shown={shown} />
      <p className={styles.lead}>{words.say('corrections.lead')}</p>
      <p className={styles.small}>
        <a
          href={correctionsFeedLink(story.settings.id, words.language)}
          type="application/atom+xml"
        >
          {words.say('corrections.feed')}
        </a>
      </p>
      {isEmpty && <p className={styles.lead}>{words.say('corrections.none')}</p>}
      <CorrectionsSection id="withdrawn" claims={withdrawn} shown={shown} />
      <Section id="ours" title={words.say('corrections.ours')}>
        {ours.length > 0 ? (
          <CorrectionsList claims={ours} shown={shown} />
        ) : (
          <p className={styles.small}>{words.say('corrections.ours-none')}</p>
        )}
      </Section>
      <CorrectionsSection id="superseded" claims={superseded} shown={shown} />
    </article>
  );
}
