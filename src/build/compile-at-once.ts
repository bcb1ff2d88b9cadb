import type { Plugin } from 'vite';

/** Chromium reads this as a wish to compile a file's functions when it reads the file; other browsers pass over it. */
export const ALL_FUNCTIONS_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * Puts the wish before a script that runs once a page and from beginning to end: its functions are read over first and compiled one by one when they are called, otherwise, each at the cost of
 * reading it twice. After every other plugin: minifiers drop comments.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = `${ALL_FUNCTIONS_AT_ONCE}\n${output.code}`;
      }
    },
  };
}
