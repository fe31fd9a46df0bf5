/** Emergency measures, and how grave each is (CAP 1.2 `severity`: Extreme, Severe, Moderate, Minor). */
export type Severity = 'extreme' | 'severe' | 'moderate' | 'minor';

export const SEVERITIES: readonly Severity[] = ['extreme', 'severe', 'moderate', 'minor'];

/** Strongest first; where two of one severity hold, the one that stands earlier gives the status. */
export const MEASURES = [
  'counter-terrorist-operation',
  'threat-level-red',
  'state-of-emergency',
  'curfew',
  'threat-level-orange',
  'internet-shutdown',
  'movement-limits',
  'airport-closure',
  'gathering-ban',
  'stay-home-advice',
  'threat-level-yellow',
] as const;
export type Measure = (typeof MEASURES)[number];

export const SEVERITY_OF: Readonly<Record<Measure, Severity>> = {
  'counter-terrorist-operation': 'extreme',
  'threat-level-red': 'extreme',
  'state-of-emergency': 'severe',
  curfew: 'moderate',
  'threat-level-orange': 'moderate',
  'internet-shutdown': 'moderate',
  'movement-limits': 'moderate',
  'airport-closure': 'minor',
  'gathering-ban': 'minor',
  'stay-home-advice': 'minor',
  'threat-level-yellow': 'minor',
};

export const MEASURE_ACTIONS = ['declare', 'change', 'extend', 'lift'] as const;
