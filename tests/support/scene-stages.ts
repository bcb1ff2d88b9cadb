import { afterAll } from 'vitest';
import type { ExtensionState } from '../screens/extension-copy';
import type { Scene, Shown } from '../screens/scene';
import { openScreenStage, type ScreenStage } from '../screens/screen-stage';
import { browserName } from './stage';

/** One browser for each state of the extension, started when the first scene asks for it, for all tests of a file. */
export function useSceneStages(): (scene: Pick<Scene, 'extension'>) => Promise<ScreenStage> {
  const stages = new Map<ExtensionState, Promise<ScreenStage>>();
  afterAll(async () => {
    for (const opened of stages.values()) await (await opened).close();
  });
  return ({ extension = 'as-built' }) => {
    const look = { scheme: 'light', scale: 1 } as const;
    const stage = stages.get(extension) ?? openScreenStage(browserName, 'en', extension, look);
    stages.set(extension, stage);
    // One that did not start is not kept: whoever asks again gets another browser.
    stage.catch(() => stages.delete(extension));
    return stage;
  };
}

/** Closes all that was opened for a scene. */
export async function putAway({ page, others = [] }: Shown): Promise<void> {
  await Promise.all([page, ...others].map((one) => one.close()));
}
