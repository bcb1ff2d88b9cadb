import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Check, ChevronDown, ChevronRight, ChevronUp, Copy, Link, List, Search, X } from 'lucide';
import { format, resolveConfig } from 'prettier';
import { iconPath, type Drawing } from './icon-path';

export const ICON_FILE = 'src/ui/kit/icon-paths.ts';

/** Constant, what it says, and the drawing of lucide. In alphabetical order; a surface carries only what it shows. */
const ICONS: readonly [constant: string, meaning: string, drawing: Drawing][] = [
  ['CHECK_PATH', 'Done.', Check],
  ['CHEVRON_PATH', 'Forward in reading direction.', ChevronRight],
  ['CLOSE_PATH', 'Close, clear.', X],
  ['COPY_PATH', 'Copy.', Copy],
  ['DOWN_PATH', 'Next on the page.', ChevronDown],
  ['LINK_PATH', 'Link to this place.', Link],
  ['LIST_PATH', 'A list.', List],
  ['SEARCH_PATH', 'Search.', Search],
  ['UP_PATH', 'Previous on the page.', ChevronUp],
];

const HEAD = `/*
 * The icon set: strokes of 2 in a box of 24, by lucide (ISC licence). Written by \`node src/build/run-typescript.ts
 * src/build/icons/icon-file.ts\` from the list in that file. One constant each, so that a surface carries only what it shows.
 */
`;

/** The text of the file that holds the icons of all surfaces. */
export async function iconFile(): Promise<string> {
  const constants = ICONS.map(
    ([constant, meaning, drawing]) => `/** ${meaning} */\nexport const ${constant} = '${iconPath(drawing)}';`,
  );
  return await format(`${HEAD}\n${constants.join('\n')}\n`, {
    ...(await resolveConfig(ICON_FILE)),
    parser: 'typescript',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(ICON_FILE, await iconFile());
