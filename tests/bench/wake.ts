import { waitUntil } from '../support/wait-until';
import type { Figure } from './figures';
import { article, type LivePage, openLivePage } from './live-page';

const RUNS = 5;

/** Changes a text and waits until something shows that the background has answered; in milliseconds. */
const UNTIL = (name: string, isAnswered: string) => `(async () => {
  const name = ${JSON.stringify(name)};
  const text = document.getElementById('p1').firstChild;
  document.documentElement.removeAttribute('data-answered');
  const before = performance.now();
  text.data = 'Made by ' + name + ' ' + before + '.';
  while (!(${isAnswered})) await new Promise((next) => requestAnimationFrame(next));
  return performance.now() - before;
})()`;

/** Two names in turn: the one painted before tells that nothing is under way any more. */
const NAMES = ['Autel Robotics', 'Aero-HIT'] as const;

const PAINTED = `[...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => range.startContainer === text && text.data.slice(range.startOffset, range.endOffset) === name))`;
const ANSWERED = `document.documentElement.hasAttribute('data-answered')`;

async function killWorker({ launched }: LivePage): Promise<void> {
  const origin = launched.extensionOrigin || (launched.companionOrigins[0] ?? '');
  const session = await launched.browser.target().createCDPSession();
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await waitUntil('the service worker is gone', workers, (left) => left.length === 0);
  await session.detach();
}

const middle = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** What a dead background adds to the time until a name is underlined, or until the bare one has answered. */
async function costOfDeath(folder: string, isSidelight: boolean): Promise<number> {
  const live = await openLivePage(article(10, 'others', 1), folder, isSidelight);
  const isAnswered = isSidelight ? PAINTED : ANSWERED;
  const answer = (name: string) => live.page.evaluate(UNTIL(name, isAnswered)) as Promise<number>;
  const measure = async (isDead: boolean) => {
    await answer(NAMES[0]);
    if (isDead) await killWorker(live);
    return answer(NAMES[1]);
  };
  try {
    await measure(false);
    const alive: number[] = [];
    const dead: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      alive.push(await measure(false));
      dead.push(await measure(true));
    }
    return middle(dead) - middle(alive);
  } finally {
    await live.close();
  }
}

/** Background woken from death to the first answer, over what waking a bare one costs. */
export async function wakeFigures(bundled: string, million: string): Promise<Figure[]> {
  const bare = await costOfDeath('tests/bench/bare', false);
  return [
    { name: 'wake of a bare background, ms', value: bare },
    {
      name: 'wake to first answer over a bare one, bundled packs, ms',
      value: (await costOfDeath(bundled, true)) - bare,
    },
    {
      name: 'the same with 1,000,000 names, ms',
      value: (await costOfDeath(million, true)) - bare,
      limit: 150,
    },
  ];
}
