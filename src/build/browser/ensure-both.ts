import { ensureBrowser } from './install-browser';

console.log(ensureBrowser('chromium'));
console.log(ensureBrowser('firefox'));
