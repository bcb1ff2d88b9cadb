import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '@/background/start';

/** One classic script in both browsers: a service worker in Chrome, an event page in Firefox. It wakes with a single file to read. */
export default defineBackground(() => startBackground());
