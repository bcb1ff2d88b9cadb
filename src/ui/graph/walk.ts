import type { Placed, Point } from './lay-out';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A step to the side costs more than one ahead: arrows should go where they point. */
const SIDEWAYS = 2;
/** A linked node is preferred to a stranger that is a little nearer. */
const STRANGER = 1.5;

/** The node that an arrow key leads to from `current`; `undefined` where none lies that way, or the key is no arrow. */
export function nextNode(
  current: string,
  key: string,
  { placed, linked }: { placed: Placed; linked: ReadonlySet<string> },
): string | undefined {
  const way = DIRECTIONS[key];
  const here = placed.nodes.get(current);
  if (!way || !here) return undefined;
  let best: { id: string; cost: number } | undefined;
  for (const [id, { x, y }] of placed.nodes) {
    const ahead = (x - here.x) * way.x + (y - here.y) * way.y;
    if (id === current || ahead < 1) continue;
    const aside = Math.abs((x - here.x) * way.y) + Math.abs((y - here.y) * way.x);
    const cost = (ahead + aside * SIDEWAYS) * (linked.has(id) ? 1 : STRANGER);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
