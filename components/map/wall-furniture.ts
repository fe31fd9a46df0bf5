const followers = new Set<() => void>();

const tell = () => {
  for (const follower of followers) follower();
};

/** The `ref` of what stands over a wall's map: names give way to it, whenever it comes, goes or has another size. */
export function overWallMap(element: Element | null) {
  if (!element) return undefined;
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return function leave() {
    observer.disconnect();
    // It is still there.
    queueMicrotask(tell);
  };
}

/** @returns What ends it. */
export function followWallFurniture(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}
