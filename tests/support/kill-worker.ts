import type { Stage } from './stage';
import { waitUntil } from './wait-until';

/** Ends Chromium's service worker as the browser does when it is idle, and returns when it is gone. */
export async function killWorker({ errors, launched }: Stage): Promise<void> {
  const session = await launched.browser.target().createCDPSession();
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(launched.extensionOrigin),
    );
  };
  await errors.releaseWorker();
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await waitUntil('the service worker is gone', workers, (left) => left.length === 0);
  await session.detach();
}
