import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import type { Figure } from './figures';
import { article, type LivePage, openLivePage } from './live-page';

/** About 100 kB of text, a name in every tenth paragraph. */
const ARTICLE = article(480, 'Aero-HIT', 10);
const NAVIGATIONS = 1_000;
const RUNS = 3;

/** A single-page site: the content of \`main\` is replaced, with two names in it, and what was there is thrown away. */
const NAVIGATE = (count: number) => `(async () => {
  const main = document.querySelector('main');
  for (let turn = 0; turn < ${count}; turn += 1) {
    history.replaceState(null, '', '?' + turn);
    main.replaceChildren(...Array.from({ length: 20 }, (_, at) => {
      const p = document.createElement('p');
      p.textContent = at % 10 === 0 ? 'Page ' + turn + ' by Aero-HIT.' : 'Paragraph ' + at + ' of page ' + turn + '.';
      return p;
    }));
    await new Promise((next) => setTimeout(next, 20));
  }
})()`;

/** Both names of the page that came last are underlined, and none of a page before. */
const IS_ANNOTATED = `(() => {
  const main = document.querySelector('main');
  const nodes = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map((range) => range.startContainer);
  return nodes.every((node) => document.contains(node)) && nodes.filter((node) => main.contains(node)).length === 2;
})()`;

async function heapOf({ session }: LivePage): Promise<number> {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

interface Heap {
  article: number;
  /** Over the first navigations, in which the browser compiles what runs often. */
  firstGrowth: number;
  /** Over as many more. */
  growth: number;
}

async function measure(extensionFolder: string | undefined): Promise<Heap> {
  const live = await openLivePage(ARTICLE, extensionFolder, extensionFolder !== undefined);
  try {
    const sizes: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await live.open();
      sizes.push(await heapOf(live));
    }
    const navigate = async (count: number) => {
      const before = await heapOf(live);
      await live.page.evaluate(NAVIGATE(count));
      if (extensionFolder !== undefined) await live.page.waitForFunction(IS_ANNOTATED);
      return (await heapOf(live)) - before;
    };
    // What is built up once is there after some navigations.
    await navigate(50);
    return {
      article: sizes.sort((one, other) => one - other)[RUNS >> 1] ?? 0,
      firstGrowth: await navigate(NAVIGATIONS),
      growth: await navigate(NAVIGATIONS),
    };
  } finally {
    await live.close();
  }
}

/** Heap of the page's process with Sidelight less the heap without it, after garbage was collected. */
export async function memoryFigures(): Promise<Figure[]> {
  const ours = await measure(EXTENSION_FOLDER.chromium);
  const bare = await measure(undefined);
  return [
    {
      name: 'heap of the content script, 100 kB article, MB',
      value: (ours.article - bare.article) / 1e6,
      limit: 1.5,
    },
    {
      // Heap snapshots before and after differ by compiled functions and by nothing else.
      name: `heap, growth over ${NAVIGATIONS} single-page navigations, compiled code included, MB`,
      value: (ours.firstGrowth - bare.firstGrowth) / 1e6,
    },
    {
      name: `heap, growth over ${NAVIGATIONS} more, MB`,
      value: (ours.growth - bare.growth) / 1e6,
      limit: 0.1,
    },
  ];
}
