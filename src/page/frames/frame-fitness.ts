import { FRAME_LOOK_AFTER_MS, LATEST_START_MS, MIN_FRAME_HEIGHT_PX, MIN_FRAME_WIDTH_PX } from '@/core/limits';
import { documentValue } from '../safe-dom';
import { after } from '../timer';

/** Standard sizes of advertisements (IAB) that are not too small anyway, width × height. */
const AD_SIZES = new Set(
  '120x600 160x600 200x200 250x250 300x100 300x250 300x600 300x1050 320x100 336x280 468x60 728x90 970x90 970x250'.split(
    ' ',
  ),
);

/** What of a frame its content script can see. Sizes in CSS pixels. */
export interface FrameFacts {
  isTop: boolean;
  width: number;
  height: number;
}

/** True where a reader reads text: in the top frame, and in frames that are neither tiny, hidden nor an advertisement by their size. */
export function isFitFrame({ isTop, width, height }: FrameFacts): boolean {
  if (isTop) return true;
  return width >= MIN_FRAME_WIDTH_PX && height >= MIN_FRAME_HEIGHT_PX && !AD_SIZES.has(`${width}x${height}`);
}

/** Documents whose text a reader reads. JSON and the browser's own viewers of pictures and films are none. */
export function isReadable(contentType: string): boolean {
  return /^(?:text\/(?:html|plain)|application\/xhtml\+xml|(?:text|application)\/xml)$/.test(contentType);
}

/**
 * True in the frame that fills the tab. By the list of those around it where there is one: `window.top` has Chromium make a world for our script in the top
 * frame, should this one be the first to run.
 */
export function isTopFrame(): boolean {
  const { ancestorOrigins } = location as Partial<Pick<Location, 'ancestorOrigins'>>;
  return ancestorOrigins ? ancestorOrigins.length === 0 : window === window.top;
}

/**
 * Resolves once the frame is drawn and fit to be annotated: after its first frame, or when it has been resized or shown. Before it is drawn, asking
 * for its size or scroll position would force a layout.
 */
export async function whenFit(signal: AbortSignal): Promise<void> {
  const isTop = isTopFrame();
  await drawn();
  if (isTop || signal.aborted) return;
  const isFit = () => isFitFrame({ isTop, width: window.innerWidth, height: window.innerHeight });
  if (!isFit()) await onceTrue(isFit, [[window, ['resize']]], signal);
  if (signal.aborted || isFrameShown()) return;
  const around = hostOf(window)?.ownerDocument;
  const hints: [EventTarget, string[]][] = [[window, ['focus', 'pointerover']]];
  if (around) hints.push([around, ['click', 'transitionend', 'animationend']]);
  await onceTrue(isFrameShown, hints, signal, around);
}

/** Attributes by which a page shows a frame that it hid. */
const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open'];

/** Resolves when `isTrue` is found to be true after one of the events, or after attributes have changed in `changing`. */
function onceTrue(
  isTrue: () => boolean,
  events: readonly [EventTarget, readonly string[]][],
  signal: AbortSignal,
  changing?: Document,
): Promise<void> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    const end = () => {
      ending.abort();
      observer.disconnect();
      resolve();
    };
    let isLooking = false;
    const look = () => {
      if (isLooking) return;
      isLooking = true;
      after(FRAME_LOOK_AFTER_MS, () => {
        isLooking = false;
        if (!ending.signal.aborted && isTrue()) end();
      });
    };
    const observer = new MutationObserver(look);
    if (changing) observer.observe(changing, { subtree: true, attributeFilter: SHOWING_ATTRIBUTES });
    const options = { capture: true, passive: true, signal: ending.signal };
    for (const [target, types] of events)
      for (const type of types) target.addEventListener(type, look, options);
    signal.addEventListener('abort', end, { signal: ending.signal });
  });
}

/** The element that shows a frame. A page of another site keeps it to itself; there only the size tells. */
function hostOf(frame: Window): Element | null {
  try {
    return frame.frameElement;
  } catch {
    return null;
  }
}

/** A frame with `visibility: hidden` around it, or around a frame that it stands in, has its size all the same. */
function isFrameShown(): boolean {
  for (let frame: Window = window, host = hostOf(frame); host; host = hostOf(frame)) {
    if (!Element.prototype.checkVisibility.call(host, { visibilityProperty: true })) return false;
    frame = frame.parent;
  }
  return true;
}

/** The first answer of an intersection observer comes right after layout, so that what is asked then costs nothing. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const root = documentValue(document, 'documentElement');
    const observer = new IntersectionObserver(() => end());
    const cancel = after(LATEST_START_MS, () => end());
    const end = () => {
      cancel();
      observer.disconnect();
      resolve();
    };
    if (root) observer.observe(root);
  });
}
