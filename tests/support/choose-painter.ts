import { openExtensionPage } from '../../src/build/browser/extension-page';
import type { Stage } from './stage';
import { waitUntil } from './wait-until';

interface StorageApi {
  storage: { local: { get: () => Promise<{ settings?: { painter?: string } }> } };
}

/** The two choices of the options, in their order. */
const PAINTERS = ['highlight', 'marks'] as const;

/** Chooses how names are shown, as a reader does: by a real click in the options, without which a browser grants nothing. */
export async function choosePainter({ launched }: Stage, painter: (typeof PAINTERS)[number]): Promise<void> {
  const options = await openExtensionPage(launched, 'options.html', '#painter input');
  await options.bringToFront();
  const choices = await options.$$('#painter input');
  await choices[PAINTERS.indexOf(painter)]?.click();
  await waitUntil(
    'the choice is stored',
    () =>
      options.evaluate(async () => {
        const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
        return (await (scope.browser ?? scope.chrome).storage.local.get()).settings?.painter ?? 'highlight';
      }),
    (stored) => stored === painter,
  );
  await options.close();
}
