import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './read-source';

/** Properties and values that name a side of the screen. A line that runs from the right needs start and end. */
const SIDED: readonly RegExp[] = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius/,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)/,
];

/** The popover is placed by what floating-ui measured: a distance from the left edge of the window, in either direction of writing. */
const MEASURED = new Map([['src/page/popover/popover.css', 'inset: 0 auto auto 0 !important']]);

/** Four values of which the second and the last, right and left, differ. Spaces within brackets part nothing. */
function isLopsided(line: string): boolean {
  const [, values = ''] = /(?<![\w-])(?:inset|margin|padding)\s*:\s*([^;!]+)/.exec(line) ?? [];
  const parts = values.trim().split(/\s+(?![^(]*\))/);
  return parts.length === 4 && parts[1] !== parts[3];
}

/** A shadow, also one kept under a name of its own, and its value. */
const SHADOW =
  /(?:(?<![\w-])(?:box|text)-shadow|--[\w-]*shadow[\w-]*)\s*:\s*([^;}]+)|drop-shadow\(([^;}]+)\)/g;

/** Shadows of which a layer is moved to the side: the first of its lengths is not 0. Commas and spaces within brackets part nothing. */
function sidedShadows(css: string): string[] {
  return [...css.matchAll(SHADOW)]
    .filter(([, named, dropped]) =>
      (named ?? dropped ?? '').split(/,(?![^(]*\))/).some((layer) => {
        const first = layer
          .trim()
          .split(/\s+(?![^(]*\))/)
          .find((part) => /^[-+]?\.?\d|^calc\(/.test(part));
        return first !== undefined && Number.parseFloat(first) !== 0;
      }),
    )
    .map(([whole]) => whole.trim());
}

/** Lines and shadows of a style sheet that hold on one side only. */
function sidedLines(css: string): string[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  return [...linesOnOneSide(plain), ...sidedShadows(plain)];
}

function linesOnOneSide(css: string): string[] {
  return css
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => isLopsided(line) || SIDED.some((pattern) => pattern.test(line)));
}

describe('style sheets know start and end, not left and right', () => {
  const sheets = ['src', 'assets/styles', 'entrypoints'].flatMap((folder) => listFiles(folder, ['.css']));

  it.each(sheets)('%s', (file) => {
    expect(
      sidedLines(readSource(file)).filter((line) => !line.startsWith(MEASURED.get(file) ?? '!')),
    ).toEqual([]);
  });

  it.each([
    'margin-left: 4px;',
    'padding: 1px 2px 3px 4px;',
    'text-align: right;',
    'inset: 0 auto auto 0;',
    'left: 0;',
    'border-top-left-radius: 2px;',
    'box-shadow: inset 3px 0 0 var(--lamp)',
    'box-shadow: 0 1px 2px black,\n  -2px 0 0 rgb(0 0 0 / 20%)',
    'text-shadow: red 1px 1px',
    '--shadow: 4px 0 8px black',
  ])('finds “%s”', (line) => {
    expect(sidedLines(line)).toEqual([line]);
  });

  it.each([
    'margin-inline-start: 4px;',
    'padding: 1px 2px 3px 2px;',
    'padding: 1px 2px;',
    'padding: 1px 2px calc(1px * 2);',
    'text-align: start;',
    'inset-inline-start: 0;',
    'box-shadow: 0 4px 8px rgb(1 2 3 / 20%), inset 0 0 0 1px var(--edge);',
    'box-shadow: var(--shadow);',
    '--shadow: 0 0.5px 2px black;',
  ])('lets “%s” be', (line) => {
    expect(sidedLines(line)).toEqual([]);
  });
});

describe('icons that point along the line turn round with it', () => {
  const components = listFiles('src/ui', ['.tsx']).filter((file) =>
    readSource(file).includes('{CHEVRON_PATH}'),
  );

  it.each(components)('%s', (file) => {
    expect(readSource(file).match(/<Icon path=\{CHEVRON_PATH\}(?! isDirected)/)).toBeNull();
  });

  it('there are such icons, and a rule that turns them', () => {
    expect(components).not.toEqual([]);
    expect(readSource('src/ui/kit/Icon.css')).toMatch(/\.icon--directed:dir\(rtl\) \{\s*scale: -1 1;/);
  });
});
