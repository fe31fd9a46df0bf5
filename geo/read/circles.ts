/**
 * The nodes that lie on a circle of a directed graph, or between two circles: what is left when all nodes that
 * nothing leads to, and all that lead nowhere, are taken away again and again. Linear in nodes and links.
 */
export function nodesOnCircles<Id>(
  nodes: Iterable<Id>,
  linksOf: (node: Id) => readonly Id[],
): ReadonlySet<Id> {
  const left = new Set(nodes);
  const backward = new Map<Id, Id[]>();
  for (const node of left) {
    for (const target of linksOf(node)) {
      const sources = backward.get(target);
      if (sources === undefined) backward.set(target, [node]);
      else sources.push(node);
    }
  }
  const back = (node: Id) => backward.get(node) ?? [];
  peel(left, linksOf, back);
  peel(left, back, linksOf);
  return left;
}

function peel<Id>(
  left: Set<Id>,
  onward: (node: Id) => readonly Id[],
  back: (node: Id) => readonly Id[],
): void {
  const count = (node: Id) => back(node).filter((other) => left.has(other)).length;
  const waiting = new Map([...left].map((node) => [node, count(node)]));
  const free = [...left].filter((node) => waiting.get(node) === 0);
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    left.delete(node);
    for (const target of onward(node)) {
      const remaining = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, remaining);
      if (remaining === 0 && left.has(target)) free.push(target);
    }
  }
}
