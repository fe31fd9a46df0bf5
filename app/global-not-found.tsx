import type { Metadata } from 'next';
import { RootHtml } from '#app/_pages/root-html.tsx';
import { MissingAddress } from '#components/screens/missing-address.tsx';
import { linkTo } from '#geo/links/links.ts';
import { LANGUAGES } from '#geo/model/language.ts';
import { wordsFor } from '#geo/words/words.ts';

export const metadata: Metadata = { title: '404', robots: { index: false } };

/** An address of no page at all: which language it was meant in cannot be told, so it says it in each. */
export default function GlobalNotFound() {
  return (
    <RootHtml lang="en">
      <MissingAddress
        words={LANGUAGES.map(wordsFor)}
        homeLink={(language) => linkTo({ kind: 'home' }, { language, at: null })}
      />
    </RootHtml>
  );
}
