import type { Shown } from '#components/shown.ts';
import { Section } from '#components/site/section.tsx';
import type { EndedClaim } from '#geo/situation/corrections.ts';
import { CorrectionsList } from './corrections-list.tsx';

interface CorrectionsSectionProps {
  readonly id: 'withdrawn' | 'superseded';
  readonly claims: readonly EndedClaim[];
  readonly shown: Shown;
}

/** Claims that ended in one way, and how many; where there are none, nothing. */
export function CorrectionsSection({ id, claims, shown }: CorrectionsSectionProps) {
  const { words } = shown;
  if (claims.length === 0) return null;
  return (
    <Section id={id} title={words.say(`corrections.${id}`)} aside={words.number(claims.length)}>
      <CorrectionsList claims={claims} shown={shown} />
    </Section>
  );
}
