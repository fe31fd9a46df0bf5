import type { Shown } from '#components/shown.ts';
import type { Report } from '#geo/model/report.ts';

/** Who says so, and through whom: the latter in the report's own language. */
export function Attributed({ report, shown }: { readonly report: Report; readonly shown: Shown }) {
  const { words, story } = shown;
  const { claimant, via, viaLanguage } = words.attribution(report, story);
  if (via === undefined) return claimant;
  const [before = '', after = ''] = words
    .say('attribution.via', { claimant, via: '\u0001' })
    .split('\u0001');
  return (
    <>
      {before}
      <span lang={viaLanguage === words.language ? undefined : viaLanguage}>{via}</span>
      {after}
    </>
  );
}
