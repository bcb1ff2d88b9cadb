import { defineContentScript } from 'wxt/utils/define-content-script';
import { startMarks } from '@/page/start-marks';
import './style.css';

/** Put into a frame only where the reader chose marks: almost nobody does, and no page should pay for it. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startMarks(),
});
