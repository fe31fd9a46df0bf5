/**
 * Incident types: the sub-event types of ACLED's codebook (Armed Conflict Location & Event Data Project),
 * with `strategic-development` for what is no event of disorder in itself.
 */
export const INCIDENT_TYPES = [
  'peaceful-protest',
  'protest-with-intervention',
  'excessive-force-against-protesters',
  'violent-demonstration',
  'mob-violence',
  'looting-property-destruction',
  'armed-clash',
  'attack',
  'government-regains-territory',
  'non-state-actor-overtakes-territory',
  'arrests',
  'change-to-group-activity',
  'agreement',
  'strategic-development',
] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];
