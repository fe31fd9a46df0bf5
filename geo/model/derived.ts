/**
 * What an export says of a record besides what stands in its file, worked out for the reader of the export. Our own reader
 * passes over it: what is derived is never stored.
 */

export const DERIVED_OF_REPORTS = [
  'title',
  'placeName',
  'claimantName',
  'state',
  'stateWords',
  'endedBy',
  'endedByClaimant',
  'endedReported',
  'knownFrom',
  'positionOf',
  'readAt',
  'link',
] as const;

export const DERIVED_OF_PLACES = [
  'title',
  'status',
  'statusWords',
  'severity',
  'mostSevere',
  'toll',
  'reports',
  'asOf',
  'link',
] as const;

/** The member of an exported collection that says it is one, and of what. */
export const EXPORT_MEMBER = 'export';

/** Whose point a report's is. The place's is no position of the report's own: where exactly it was is not known. */
export type PositionOf = 'report' | 'place' | 'none';
