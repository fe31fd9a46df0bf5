import { qrLink } from '#geo/links/citation-links.ts';
import styles from './share.module.css';

interface LinkShownProps {
  /** In full. */
  readonly link: string;
  readonly words: { readonly link: string; readonly qr: string };
}

/** A link to read, to select and to photograph. */
export function LinkShown({ link, words }: LinkShownProps) {
  const { origin } = new URL(link);
  return (
    <>
      <p className={styles.label}>{words.link}</p>
      <p className={styles.link}>
        <a href={link}>{link}</a>
      </p>
      {/* A picture drawn for each link has nothing that could be made smaller. */}
      {/* oxlint-disable-next-line nextjs/no-img-element */}
      <img
        className={styles.qr}
        src={qrLink(link.slice(origin.length))}
        alt={words.qr}
        width={164}
        height={164}
        loading="lazy"
      />
    </>
  );
}
