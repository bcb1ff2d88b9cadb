import { build } from 'vite';

const FIXTURE = new URL('../fixtures/react/', import.meta.url);

/** The article rendered on the server, with the script that hydrates it. */
export async function buildReactPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // React's development build: only that one reports a mismatch in hydration in words.
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/fixtures/react/hydrate.js', formats: ['iife'], name: 'fixture' },
    },
  });
  // React comes without types, which nothing else here needs: the one function used is typed by hand.
  const { renderArticle } = (await import(new URL('render.js', FIXTURE).href)) as {
    renderArticle: () => string;
  };
  const [first] = Array.isArray(built) ? built : [built];
  const code = first !== undefined && 'output' in first ? first.output[0].code : '';
  const script = code.replaceAll('</script', String.raw`<\/script`);
  return `<!doctype html><meta charset="utf-8"><title>React</title><div id="root">${renderArticle()}</div><script>${script}</script>`;
}
