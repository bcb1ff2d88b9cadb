import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies what Vite has minified once more, with Terser, which finds some bytes that Vite's own minifier leaves. For content scripts, whose size
 * every page pays for.
 */
export function minifyAgain(): Plugin {
  let isMinified = false;
  return {
    name: 'minify-again',
    enforce: 'post',
    configResolved({ build }) {
      isMinified = build.minify !== false;
    },
    async generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (!isMinified || output.type !== 'chunk') continue;
        const { code } = await minify(output.code, { ecma: 2020, compress: { passes: 3 } });
        if (code !== undefined) output.code = code;
      }
    },
  };
}
