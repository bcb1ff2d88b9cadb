import type { Page } from 'puppeteer-core';
import type { ExtensionState } from './extension-copy';
import type { ScreenStage } from './screen-stage';

/** What is photographed, and what is put away afterwards. */
export interface Shown {
  page: Page;
  /** The extension API's name of its tab, where it is a page of the web; of the tab that it is about, where it is one of ours. */
  tabId?: number;
  /** The whole length of the page; else what its window shows. */
  isWhole?: boolean;
  /** A part of the window, in CSS pixels. */
  clip?: { x: number; y: number; width: number; height: number };
  /** The same page can be taken in every look; what closes when its window changes cannot. */
  redress?: () => Promise<void>;
  /** Other pages that were opened for it. */
  others?: Page[];
}

/** `own-page`: a page of ours; `popover`: our card on a page of the web; `web-page`: such a page itself, with its names underlined. */
type SceneKind = 'own-page' | 'popover' | 'web-page';

/** One surface in one state. */
export interface Scene {
  surface: string;
  state: string;
  kind: SceneKind;
  /** What must be wrong or odd in the extension for this state; default `as-built`. */
  extension?: ExtensionState;
  show: (stage: ScreenStage) => Promise<Shown>;
}
