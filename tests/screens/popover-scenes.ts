import type { Answer } from '../../src/build/browser/serve-folder';
import type { OpenedTab } from '../../src/build/browser/control-page';
import { popoverOf, type PopoverView } from '../support/popover';
import { translateIn } from '../support/translate-in';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import { NARROW } from './layouts';
import type { Scene, Shown } from './scene';
import type { ScreenStage } from './screen-stage';

/** Around the popover, so that the page and its underlines are seen beside it. */
const MARGIN = 40;

/** A window of 1280 × 1024 px at 400 %. */
const ZOOMED = { width: NARROW, height: 256 };
const PHONE = { width: NARROW, height: 640 };

interface PopoverState {
  state: string;
  /** The name on the page that is hovered; the keyboard goes to the first there is. */
  name: string;
  /** A page of the fixtures, or one of `PAGES`, in place of the English article. */
  page?: string;
  extension?: ExtensionState;
  /** Opened by the command that goes from name to name. */
  byKeyboard?: true;
  window?: { width: number; height: number };
  /** Message on what is pressed before the picture, and that on it afterwards, where it is another. */
  press?: string;
  /** A linked name that leaves the page before it is pressed in the card. */
  jump?: string;
  outcome?: string;
}

const page = (body: string, root = 'lang="en"') =>
  `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
   <style>body{margin:2em;font:18px/1.6 serif}</style>${body}</html>`;

/** Takes the focus back to its own field, before anybody else hears where it went. */
const HELD_FOCUS = `<p id="dialog" role="dialog" aria-label="Comment">On Aero-HIT of Khabarovsk. <input id="own" aria-label="Comment"></p>
   <script>for (const type of ['focus', 'focusin']) addEventListener(type, ({ target }) => {
     if (target instanceof Element && !dialog.contains(target)) own.focus();
   }, true);</script>`;

const PAGES: Record<string, string | Answer> = {
  // Over an address that is not secure a page has the older way of copying alone, and a document of XML not even that.
  'feed.xml': {
    contentType: 'application/xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Feed</title></head>
      <body><p>The drones of Aero-HIT come from Khabarovsk.</p></body></html>`,
  },
  'held.html': page(`<h1>Comments</h1>${HELD_FOCUS}`),
  'linked.html': page('<h1>Aero-HIT</h1><p>Of Khabarovsk.</p><p id="other">Autel Robotics</p>'),
  // No name of the packs stands in more lists.
  'most-listed.html': page('<h1>Arms</h1><p>The state firm Almaz-Antey makes air defences.</p>'),
  'right-to-left.html': page(
    `<h1>طائرات مسيرة</h1><p>قالت الشركة إن طائرات Aero-HIT من خاباروفسك تصل إلى الجبهة كل أسبوع، ولم ترد على الأسئلة.</p>`,
    'lang="ar" dir="rtl"',
  ),
};

const POPOVERS: PopoverState[] = [
  { state: 'normal', name: 'Aero-HIT' },
  { state: 'person', name: 'Konstantin Basyuk' },
  { state: 'control', name: 'Harbin Institute of Technology' },
  { state: 'not-listed', name: 'Komax' },
  { state: 'most-listed', name: 'Almaz-Antey', page: 'most-listed.html' },
  { state: 'loading', name: 'Aero-HIT', extension: 'facts-held' },
  { state: 'error', name: 'Aero-HIT', extension: 'without-facts' },
  { state: 'odd-name', name: 'Aero-HIT', extension: 'odd-facts' },
  { state: 'bad-input', name: 'Konstantin Basyuk', extension: 'odd-facts' },
  { state: 'bare', name: 'Veles', extension: 'odd-facts' },
  { state: 'several', name: 'Aero-HIT', extension: 'namesake' },
  { state: 'no-facts', name: 'Harbin Institute of Technology', extension: 'odd-facts' },
  { state: 'unknown', name: 'Komax', extension: 'odd-facts' },
  { state: 'lists', name: 'Komax', press: 'popoverListsChecked' },
  { state: 'copied', name: 'Aero-HIT', press: 'popoverCite', outcome: 'popoverCopied' },
  {
    state: 'not-copied',
    name: 'Aero-HIT',
    page: 'feed.xml',
    press: 'popoverCite',
    outcome: 'popoverCopyFailed',
  },
  {
    state: 'not-muted',
    name: 'Aero-HIT',
    extension: 'storage-full',
    press: 'popoverMute',
    outcome: 'popoverMuteFailed',
  },
  {
    state: 'open-failed',
    name: 'Aero-HIT',
    extension: 'tabs-refused',
    press: 'popoverAllFacts',
    outcome: 'popoverOpenFailed',
  },
  {
    state: 'jump-failed',
    name: 'Aero-HIT',
    page: 'linked.html',
    jump: 'Autel Robotics',
    outcome: 'popupJumpFailed',
  },
  { state: 'keyboard', name: 'Aero-HIT', byKeyboard: true },
  { state: 'modal', name: 'Aero-HIT', page: 'held.html', byKeyboard: true },
  { state: 'right-to-left', name: 'Aero-HIT', page: 'right-to-left.html' },
  { state: 'chinese-page', name: '哈尔滨工业大学', page: 'demo/zh.html' },
  { state: 'russian-page', name: 'Аэро-ХИТ', page: 'demo/ru.html' },
  { state: 'narrow', name: 'Aero-HIT', window: PHONE },
  { state: 'zoomed', name: 'Aero-HIT', window: ZOOMED },
];

/** The card of a name, over a page of the web. */
export const POPOVER_SCENES: Scene[] = POPOVERS.map((wanted) => ({
  surface: 'popover',
  state: wanted.state,
  kind: 'popover',
  ...(wanted.extension && { extension: wanted.extension }),
  show: (stage) => showPopover(stage, wanted),
}));

async function showPopover(stage: ScreenStage, wanted: PopoverState): Promise<Shown> {
  await stage.set({});
  const { page: name = 'demo/en.html', window, press, jump, outcome } = wanted;
  const own = PAGES[name];
  const tab = await stage.openSite(own === undefined ? stage.site.at(name) : stage.site.put(name, own));
  if (window) await stage.dress(tab.page, window.width, window.height);
  const popover = popoverOf(stage, tab);
  await open(stage, tab, popover, wanted);
  const translate = translateIn(stage.language);
  if (press !== undefined) await pressIn(popover, translate(press), translate(outcome ?? press));
  if (jump !== undefined && outcome !== undefined) {
    await tab.page.evaluate(() => document.querySelector('#other')?.remove());
    await waitUntil(
      `${jump} has left the page`,
      () => stage.control.mentions(tab.tabId),
      (now) => now?.mentions.every(({ surface }) => surface !== jump) ?? false,
    );
    await pressIn(popover, jump, translate(outcome));
  }
  return { ...tab, clip: await clipAround(tab, popover) };
}

async function open({ control }: ScreenStage, tab: OpenedTab, popover: PopoverView, wanted: PopoverState) {
  if (!wanted.byKeyboard) {
    await popover.hover(wanted.name);
    await popover.opened();
    return;
  }
  await tab.page.bringToFront();
  await tab.page.focus('input');
  await control.send(tab.tabId, { type: 'jump', direction: 'next' });
  await waitUntil(
    'the focus is in the card',
    () => popover.opened(),
    (seen) => seen.some(({ focused }) => focused),
  );
}

async function pressIn(popover: PopoverView, pressed: string, outcome: string) {
  await popover.click(pressed);
  await waitUntil(
    `the card says ${outcome}`,
    () => popover.opened(),
    (seen) => seen.some(({ text }) => text === outcome),
  );
}

/** The card and some of the page around it. */
async function clipAround({ page: of }: OpenedTab, popover: PopoverView) {
  const card = (await popover.opened()).find(({ visible }) => visible)?.box;
  if (card === undefined) throw new Error('No card is seen.');
  const { scrolled, width, height } = await of.evaluate(() => ({
    scrolled: scrollY,
    width: innerWidth,
    height: innerHeight,
  }));
  const left = Math.max(0, card.x - MARGIN);
  const top = Math.max(0, card.y - 2 * MARGIN);
  const right = Math.min(width, card.x + card.width + MARGIN);
  const bottom = Math.min(height, card.y + card.height + MARGIN);
  // A clip is measured from the top of the document, boxes from that of the window.
  return { x: left, y: top + scrolled, width: right - left, height: bottom - top };
}
