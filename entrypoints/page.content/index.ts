import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/page/start';
import './style.css';

export default defineContentScript({
  matches: ['*://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // After the page's own first work is done, when its styles and layout stand anyway.
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => startPage(),
});
