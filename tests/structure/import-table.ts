/**
 * Who may import whom. The same table stands in words in `src/README.md`. A folder's row is the longest `folder` that its path begins with;
 * every folder may import itself.
 */
export interface Row {
  folder: string;
  /** Paths (from the project's root, without extension) whose code may be imported; a path covers what lies below it and what begins with it. */
  code: string[];
  /** Paths of which only types may be imported. */
  types?: string[];
  /** Packages whose code may be imported; `*` stands for any (code that never ships). */
  packages: string[];
  /** Packages that a single file of the folder may import besides. */
  only?: { package: string; file: string }[];
}

export const IMPORT_TABLE: Row[] = [
  { folder: 'src/core', code: [], packages: ['zod'] },
  { folder: 'src/extension', code: ['src/core'], packages: ['wxt'] },
  { folder: 'src/background', code: ['src/core', 'src/extension', 'src/ui/card/draw-card'], packages: [] },
  {
    folder: 'src/page',
    code: ['src/core/limits', 'src/extension'],
    types: ['src/core'],
    packages: ['@floating-ui/core'],
    only: [{ package: 'mark.js', file: 'src/page/paint/mark-painter.ts' }],
  },
  {
    folder: 'src/ui/kit',
    code: ['src/core/entities/date-words', 'src/core/text/isolate', 'src/extension/translate'],
    types: ['src/core'],
    packages: ['preact'],
  },
  { folder: 'src/ui/card', code: ['src/ui/kit'], types: ['src/core'], packages: ['preact'] },
  { folder: 'src/ui/page-names', code: ['src/core', 'src/ui/kit'], packages: ['preact'] },
  {
    folder: 'src/ui/popup',
    code: ['src/core', 'src/extension', 'src/ui/kit', 'src/ui/page-names'],
    packages: ['preact'],
  },
  {
    folder: 'src/ui/panel',
    code: ['src/core', 'src/extension', 'src/ui/kit', 'src/ui/page-names'],
    packages: ['preact'],
  },
  { folder: 'src/ui/options', code: ['src/core', 'src/extension', 'src/ui/kit'], packages: ['preact'] },
  {
    folder: 'src/ui/graph',
    code: ['src/core', 'src/ui/kit'],
    packages: ['preact'],
    only: [{ package: '@dagrejs/dagre', file: 'src/ui/graph/lay-out.ts' }],
  },
  {
    folder: 'src/ui/entity',
    code: ['src/core', 'src/extension', 'src/ui/kit', 'src/ui/graph'],
    packages: ['preact'],
  },
  {
    folder: 'src/ui/report',
    code: ['src/core', 'src/extension', 'src/ui/kit', 'src/ui/graph'],
    packages: ['preact'],
  },
  { folder: 'src/ui/index', code: ['src/core', 'src/extension', 'src/ui/kit'], packages: ['preact'] },
  { folder: 'src/ui/welcome', code: ['src/core', 'src/extension', 'src/ui/kit'], packages: ['preact'] },
  { folder: 'src/build', code: ['src/core'], packages: ['*'] },
  {
    folder: 'entrypoints',
    code: ['src/background/start', 'src/page', 'src/ui'],
    packages: ['wxt', 'preact'],
  },
];
