import type { ClaimantId } from '#geo/model/ids.ts';
import { claimantSchema, type Claimant } from '#geo/model/story.schema.ts';
import { nodesOnCircles } from './circles.ts';
import type { JsonText } from './json-text.ts';
import { quote, type Problem } from './problem.ts';
import { readRecords, type ReadFile, type ReadRecord } from './read-records.ts';

/** Reads `claimants.json`. A `partOf` that leads nowhere or in a circle is not followed. */
export function readClaimants(json: JsonText): ReadFile<Claimant> {
  const file = readRecords('claimants.json', json, { schema: claimantSchema });
  const byId = new Map(file.records.map(({ value }) => [value.id, value]));
  const circles = nodesOnCircles(byId.keys(), (id) => {
    const body = byId.get(id)?.partOf;
    return body !== undefined && byId.has(body) ? [body] : [];
  });
  const problems = [...file.problems];
  const records = file.records.map((record) => {
    const problem = partOfProblem(record, byId, circles);
    if (problem === null) return record;
    problems.push(problem);
    const { partOf: _, ...alone } = record.value;
    return { ...record, value: alone };
  });
  return { ...file, records, problems };
}

function partOfProblem(
  { index, value: { id, partOf } }: ReadRecord<Claimant>,
  byId: ReadonlyMap<ClaimantId, Claimant>,
  circles: ReadonlySet<ClaimantId>,
): Problem | null {
  if (partOf === undefined || (byId.has(partOf) && !circles.has(id))) return null;
  const [wrong, right] = byId.has(partOf)
    ? [`${quote(partOf)} leads back to the claimant itself`, 'name the body it speaks for']
    : [`${quote(partOf)} is no entry of claimants.json`, 'name one that is there, or add it'];
  const address = { file: 'claimants.json', record: { index, id }, field: 'partOf' };
  return { ...address, wrong, right, effect: 'link-ignored' };
}

/** Whether two claimants are one body: the same, or one part of the other. */
export function isSameBody(
  one: ClaimantId,
  other: ClaimantId,
  claimants: ReadonlyMap<ClaimantId, Claimant>,
): boolean {
  return isPartOf(one, other, claimants) || isPartOf(other, one, claimants);
}

function isPartOf(
  part: ClaimantId,
  whole: ClaimantId,
  claimants: ReadonlyMap<ClaimantId, Claimant>,
): boolean {
  for (let at: ClaimantId | undefined = part; at !== undefined; at = claimants.get(at)?.partOf) {
    if (at === whole) return true;
  }
  return false;
}
