/** A drawing as lucide gives it: elements of SVG with their attributes, in a box of 24. */
export type Drawing = readonly (readonly [
  element: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[];

/**
 * One path that draws the same. A surface then carries a single string for each icon, and needs no code for circles and boxes. Throws on an
 * element that no icon of ours has had so far.
 */
export function iconPath(drawing: Drawing): string {
  return drawing.map(([element, attributes]) => pathOf(element, attributes)).join('');
}

function pathOf(element: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const of = (name: string) => Number(attributes[name] ?? 0);
  if (element === 'path') return fromItsOwnStart(String(attributes['d']));
  if (element === 'line') return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
  if (element === 'circle') {
    const r = of('r');
    return `M${of('cx') - r} ${of('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  if (element === 'rect') {
    const r = of('rx');
    const [across, down] = [of('width') - 2 * r, of('height') - 2 * r];
    const corner = (x: number, y: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${x} ${y}`);
    return (
      `M${of('x') + r} ${of('y')}h${across}${corner(r, r)}v${down}${corner(-r, r)}` +
      `h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
    );
  }
  throw new Error(`No icon of ours has had a <${element}> so far.`);
}

/** At the head of a path `m` means `M`; behind another path it would not, and the numbers that follow it are relative all the same. */
function fromItsOwnStart(path: string): string {
  const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)`;
  const start = new RegExp(`^m\\s*(${number})[\\s,]*(${number})(\\s*[-+.\\d])?`).exec(path);
  if (!start) return path;
  const [whole, x, y, more = ''] = start;
  return `M${x} ${y}${more === '' ? '' : `l${more.trim()}`}${path.slice(whole.length)}`;
}
