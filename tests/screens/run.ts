/**
 * `npm run screens [-- words…]`: pictures of every surface in every state, in both browsers, two languages, light and dark, at one and two device
 * pixels per CSS pixel, and a contact sheet of them. Each word narrows: `npm run screens -- popup chromium light`. The built extension is
 * photographed; `npm run screens` builds it first. `--keep` copies those of the README and the stores into `assets/pictures`:
 * `npm run screens -- --keep store chromium en 1x`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS } from '../../src/build/browser/browser-name';
import { writeContactSheet } from './contact-sheet';
import { EXTENSION_STATES } from './extension-copy';
import { keepPictures, KEPT_FOLDER } from './keep-pictures';
import { fileName, isWanted, LANGUAGES, LOOKS, type Look } from './picture';
import type { Scene, Shown } from './scene';
import { SCENES } from './scenes';
import { openScreenStage, type CurrentLook, type ScreenStage } from './screen-stage';
import { withLimit } from './with-limit';

const FOLDER = '.screens';
const START_LIMIT_MS = 60_000;

const KEEP = '--keep';
const words = process.argv.slice(2).filter((word) => word !== KEEP);
let taken = 0;
const faults: string[] = [];

const put = async ({ page, others = [] }: Shown) => {
  await Promise.all([page, ...others].map((one) => one.close()));
};

/** All looks of a scene in one browser. The page is opened once where it can change its look. */
async function takeScene(
  scene: Scene,
  looks: readonly Look[],
  stage: ScreenStage,
  look: CurrentLook,
): Promise<void> {
  let shown: Shown | undefined;
  for (const { scheme, scale, ...rest } of looks) {
    const file = fileName({ ...rest, scheme, scale, surface: scene.surface, state: scene.state });
    Object.assign(look, { scheme, scale });
    if (shown?.redress) await withLimit(`${file}: another look`, shown.redress());
    else {
      if (shown) await withLimit(`${file}: closing`, put(shown));
      shown = await withLimit(file, scene.show(stage));
    }
    const { page, isWhole = false, clip } = shown;
    const options = {
      path: path.join(FOLDER, file) as `${string}.png`,
      fullPage: isWhole,
      // A popover closes when the window is made larger for the picture.
      ...(clip && { clip, captureBeyondViewport: false }),
    };
    await withLimit(`${file}: the picture`, page.screenshot(options));
    taken += 1;
  }
  if (shown) await withLimit(`${scene.surface} ${scene.state}: closing`, put(shown));
}

mkdirSync(FOLDER, { recursive: true });
for (const browser of BROWSERS) {
  for (const language of LANGUAGES) {
    for (const extension of EXTENSION_STATES) {
      const current: CurrentLook = { scheme: 'light', scale: 1 };
      let stage: ScreenStage | undefined;
      for (const scene of SCENES.filter((one) => (one.extension ?? 'as-built') === extension)) {
        const looks = LOOKS.filter(
          (look) =>
            look.browser === browser && look.language === language && isWanted({ ...look, ...scene }, words),
        );
        if (looks.length === 0) continue;
        try {
          stage ??= await withLimit(
            `${browser} starts`,
            openScreenStage(browser, language, extension, current),
            START_LIMIT_MS,
          );
          await takeScene(scene, looks, stage, current);
        } catch (error) {
          faults.push(`${browser} ${language}: ${error instanceof Error ? error.message : String(error)}`);
          // A browser that failed once is not trusted with the next picture.
          await withLimit('closing', stage?.close() ?? Promise.resolve()).catch(() => undefined);
          stage = undefined;
        }
      }
      await withLimit('closing', stage?.close() ?? Promise.resolve()).catch(() => undefined);
    }
  }
}

if (taken + faults.length === 0) console.log(`No picture is called ${words.join(' ')}.`);
console.log(`${taken} pictures; contact sheet: ${path.resolve(writeContactSheet(FOLDER))}`);
if (process.argv.includes(KEEP)) console.log(`${keepPictures(FOLDER)} pictures kept in ${KEPT_FOLDER}`);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 || taken === 0 ? 1 : 0);
