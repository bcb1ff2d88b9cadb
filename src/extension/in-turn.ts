/** Last task of each name in this context; the next one starts when it has ended, well or not. */
const tails = new Map<string, Promise<unknown>>();

/**
 * Runs `task` when every earlier task of the same name has ended: in this context by a chain, and across the background and all our
 * pages by a Web Lock where the browser has them.
 */
export async function inTurn<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const previous = tails.get(name) ?? Promise.resolve();
  const run = previous.then(() => lock(name, task));
  tails.set(
    name,
    run.catch(() => undefined),
  );
  return await run;
}

async function lock<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? await locks.request(`sidelight-${name}`, task) : await task();
}
