/** A point of a drawing, in whole units of it. */
export type DrawnPoint = readonly [x: number, y: number];

/**
 * An SVG path of lines through the points: whole numbers, relative steps, no repeated command letters and no needless
 * separators, which halves its bytes. Steps of nothing are left out.
 */
export function pathOf(lines: readonly (readonly DrawnPoint[])[], closed: boolean): string {
  let path = '';
  let pen: DrawnPoint = [0, 0];
  for (const line of lines) {
    const start = line[0];
    if (start === undefined) continue;
    const first = step([start[0] - pen[0], start[1] - pen[1]]);
    let body = '';
    let at = start;
    for (const point of line.slice(1)) {
      const move: DrawnPoint = [point[0] - at[0], point[1] - at[1]];
      if (move[0] === 0 && move[1] === 0) continue;
      body += separate(body, step(move));
      at = point;
    }
    if (body === '') continue;
    path += `m${first}l${body}${closed ? 'z' : ''}`;
    pen = closed ? start : at;
  }
  return path;
}

const step = ([x, y]: DrawnPoint) => `${x}${y < 0 ? '' : ' '}${y}`;

const separate = (before: string, next: string) =>
  before === '' || next.startsWith('-') ? next : ` ${next}`;
