/** What ships inside the extension, with its licence. A test compares it with the packages themselves. */
export const LIBRARIES: readonly string[] = [
  'preact (MIT)',
  '@floating-ui/core (MIT)',
  '@dagrejs/dagre (MIT)',
  'country-flag-icons (MIT)',
  'lucide (ISC)',
  'mark.js (MIT)',
  'zod (MIT)',
  'webextension-polyfill (MPL-2.0)',
];
