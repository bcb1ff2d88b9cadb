import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Drawing, DrawnElement } from '../core/messages/drawing';

const FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
  '3x2',
);

/** The flags of countries (ISO 3166, lower case) as drawings. A code without a flag, such as that of a state that is gone, is left out. */
export function readFlags(countries: Iterable<string>): Record<string, DrawnElement> {
  const flags: Record<string, DrawnElement> = {};
  for (const code of [...new Set(countries)].toSorted()) {
    const file = path.join(FOLDER, `${code.toUpperCase()}.svg`);
    if (!/^[a-z]{2}$/.test(code) || !existsSync(file)) continue;
    const [flag] = parseDrawing(readFileSync(file, 'utf8'));
    if (Array.isArray(flag)) flags[code] = flag;
  }
  return flags;
}

/** The elements of a plain SVG file: no text, comments or entities, as those of the package are. Anything else is refused. */
function parseDrawing(svg: string): Drawing[] {
  const root: Drawing[] = [];
  const open: Drawing[][] = [root];
  const rest = svg.replaceAll(
    /<(\/?)(\w+)((?:\s+[\w:-]+="[^"<>&]*")*)\s*(\/?)>/g,
    (_, end, name, attributes, alone) => {
      if (end) {
        open.pop();
        return '';
      }
      const element: DrawnElement = [name, readAttributes(attributes), []];
      open.at(-1)?.push(element);
      if (!alone) open.push(element[2]);
      return '';
    },
  );
  if (rest.trim() !== '' || open.length !== 1)
    throw new Error(`A flag is not plain SVG: ${svg.slice(0, 200)}`);
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  return Object.fromEntries(pairs.filter(([name]) => name !== 'xmlns'));
}
