import type { Figure } from '#geo/model/toll.ts';
import type { StoryDate } from '#geo/model/moment.ts';
import type { EmergencyStatus } from '#geo/situation/emergency.ts';
import type { MeasureEnd, MeasureState } from '#geo/situation/measure-state.ts';
import type { Situation } from '#geo/situation/situation.ts';
import type { Claim, Dispute, TollEntry } from '#geo/situation/toll.ts';

/** A situation as lines that a person can check against the dossier. */
export function renderSituation({ emergency, toll, inside, photos }: Situation): string[] {
  const others = emergency.measures.filter((state) => state !== stateOf(emergency.status));
  return [
    `- status: ${renderStatus(emergency.status)}`,
    ...others.map((state) => `- measure: ${renderMeasure(state)}`),
    ...emergency.partial.map(
      ({ measure, units }) => `- in part: ${measure} in ${units.inForce} of ${units.of} units`,
    ),
    ...toll.flatMap(renderEntry),
    ...inside.flatMap(({ place, entries }) =>
      entries.flatMap(({ headline, outcome, group }) =>
        headline ? [`- inside, ${place}: ${outcome}, ${group}: ${renderClaim(headline)}`] : [],
      ),
    ),
    ...(photos.length > 0 ? [`- photos: ${photos.length}`] : []),
  ];
}

const stateOf = (status: EmergencyStatus) => (status.kind === 'not-stated' ? null : status.state);

function renderStatus(status: EmergencyStatus): string {
  return status.kind === 'not-stated' ? 'not stated' : renderMeasure(status.state);
}

function renderMeasure(state: MeasureState): string {
  const { measure, phase, since, until, hours, through, units, end, declaredBy } = state;
  return [
    `${measure} ${phase}`,
    since && `since ${renderDate(since)}`,
    until && phase !== 'ended' && `until ${renderDate(until)}`,
    hours && `at ${hours}`,
    through && `through ${through}`,
    units && `in ${units.inForce} of ${units.of} units`,
    end && renderEnd(end),
    `(${declaredBy.claimant})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function renderEnd(end: MeasureEnd): string {
  const at = renderDate(end.at);
  switch (end.kind) {
    case 'lifted':
      return `lifted ${at} by ${end.by.claimant}`;
    case 'with':
      return `ended ${at} with the ${end.measure}`;
    case 'as-announced':
      return `ended as announced ${at}`;
  }
}

const renderDate = ({ text }: StoryDate) => text.replace(':00+', '+');

function renderEntry(entry: TollEntry): string[] {
  const name = `${entry.outcome}, ${entry.group}`;
  return [
    entry.headline ? `- ${name}: ${renderClaim(entry.headline)}` : `- ${name}: no headline`,
    ...(entry.dispute ? [`  - disputed: ${renderDispute(entry.dispute)}`] : []),
    ...entry.alsoClaimed.map((claim) => `  - also claimed: ${renderClaim(claim)}`),
    ...entry.earlier.map((claim) => `  - earlier: ${renderClaim(claim)}`),
    ...entry.ended.map((claim) => `  - ${renderEnding(claim)}`),
    ...entry.subsets.map((claim) => `  - subset: ${renderClaim(claim)}`),
    ...entry.events.map((claims) => `  - event: ${claims.map(renderClaim).join(' / ')}`),
  ];
}

function renderDispute(dispute: Dispute): string {
  if (dispute.kind === 'list') return dispute.claims.map(renderClaim).join(' | ');
  const between = dispute.between.map((claim) => `, ${renderClaim(claim)}`).join('');
  return `${renderClaim(dispute.low)} to ${renderClaim(dispute.high)}${between}`;
}

function renderClaim({ report }: Claim): string {
  const { figure, asOf, subset } = report.casualties;
  const part = subset ? `, ${subset.en}` : '';
  return `${renderFigure(figure)}${part} (${report.claimant}, as of ${asOf})`;
}

function renderEnding(claim: Claim): string {
  const { ending } = claim;
  if (!ending) throw new Error(`The claim of ${claim.report.id} stands.`);
  const whose = ending.bySameBody ? '' : ', another body';
  return `${renderClaim(claim)}: ${ending.kind} by ${ending.by.id}${whose}`;
}

function renderFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'number':
      return figure.qualifier === 'exact'
        ? `${figure.value}`
        : `${figure.qualifier} ${figure.value}`;
    case 'range':
      return `${figure.low} to ${figure.high}`;
    case 'words':
      return `"${figure.words}"`;
  }
}
