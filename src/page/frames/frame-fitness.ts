import { documentValue } from '../safe-dom';
import { after } from '../timer';

/** Smaller frames hold buttons, counters and trackers, not text. */
const MIN_WIDTH_PX = 120;
const MIN_HEIGHT_PX = 60;

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
  return width >= MIN_WIDTH_PX && height >= MIN_HEIGHT_PX && !AD_SIZES.has(`${width}x${height}`);
}

/** Documents whose text a reader reads. JSON and the browser's own viewers of pictures and films are none. */
export function isReadable(contentType: string): boolean {
  return /^(?:text\/(?:html|plain)|application\/xhtml\+xml|(?:text|application)\/xml)$/.test(contentType);
}

/** Nothing is drawn in a hidden tab: its page is read even so, a little later. */
const LATEST_START_MS = 300;

/** Attributes by which a page shows a frame that it hid. */
const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden'];

/**
 * Resolves once the frame is drawn and fit to be annotated: after its first frame, or when it has been resized or shown. Before it is drawn, asking
 * for its size or scroll position would force a layout.
 */
export async function whenFit(signal: AbortSignal): Promise<void> {
  const isTop = window === window.top;
  await drawn();
  const host = isTop ? null : hostOfFrame();
  const isFit = () =>
    isTop ||
    (isFitFrame({ isTop, width: window.innerWidth, height: window.innerHeight }) && isHostVisible(host));
  if (isFit()) return;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!isFit()) return;
      window.removeEventListener('resize', look);
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    const around = host?.ownerDocument;
    if (around) observer.observe(around, { subtree: true, attributeFilter: SHOWING_ATTRIBUTES });
    signal.addEventListener('abort', () => observer.disconnect());
    window.addEventListener('resize', look, { passive: true, signal });
  });
}

/** The element that shows this frame. A page of another site keeps it to itself; there only the size tells. */
function hostOfFrame(): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}

/** A frame with `visibility: hidden` around it has its size all the same. */
function isHostVisible(host: Element | null): boolean {
  return host === null || Element.prototype.checkVisibility.call(host, { visibilityProperty: true });
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
