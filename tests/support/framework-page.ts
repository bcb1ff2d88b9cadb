import { build } from 'vite';

export type Framework = 'react' | 'vue';

/** The article rendered on the server, with the script that hydrates it. */
export async function buildFrameworkPage(framework: Framework): Promise<string> {
  const folder = `tests/fixtures/${framework}`;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // Development builds: only these report a mismatch in hydration in words.
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${folder}/hydrate.js`, formats: ['iife'], name: 'fixture' },
    },
  });
  // Neither fixture comes with types, which nothing else here needs: the one function used is typed by hand.
  const { renderArticle } = (await import(new URL(`../../${folder}/render.js`, import.meta.url).href)) as {
    renderArticle: () => string | Promise<string>;
  };
  const [first] = Array.isArray(built) ? built : [built];
  const code = first !== undefined && 'output' in first ? first.output[0].code : '';
  const script = code.replaceAll('</script', String.raw`<\/script`);
  return `<!doctype html><meta charset="utf-8"><title>Article</title><div id="root">${await renderArticle()}</div><script>${script}</script>`;
}
