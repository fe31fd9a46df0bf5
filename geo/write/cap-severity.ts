import type { Severity } from '#geo/model/measure.ts';

/** The values of CAP 1.2 `severity` that measures have. */
export type CapSeverity = 'Extreme' | 'Severe' | 'Moderate' | 'Minor';

const CAP: Readonly<Record<Severity, CapSeverity>> = {
  extreme: 'Extreme',
  severe: 'Severe',
  moderate: 'Moderate',
  minor: 'Minor',
};

/** How grave a measure is, as CAP 1.2 writes it. */
export const capSeverity = (severity: Severity): CapSeverity => CAP[severity];
