import type { Words } from '#geo/words/words.ts';
import styles from './site-footer.module.css';

export function SiteFooter({ words }: { readonly words: Words }) {
  return (
    <footer className={styles.footer}>
      <p>{words.say('site.declared-by-others')}</p>
      <p>{words.say('place.toll-never-added')}</p>
      <p>{words.say('site.footer-data')}</p>
    </footer>
  );
}
