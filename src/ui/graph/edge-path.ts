import type { Point } from './lay-out';

/**
 * The `d` of a path through points that go from left to right. It is level at every point, so that the words on a line stand on it and an
 * arrow points straight at its name. Fewer than two points are no path.
 */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  let from = first;
  let path = `M${write(first)}`;
  for (const to of rest) {
    const middle = (from.x + to.x) / 2;
    path += `C${write({ x: middle, y: from.y })} ${write({ x: middle, y: to.y })} ${write(to)}`;
    from = to;
  }
  return path;
}

function write({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
