import { z } from 'zod';

// Without this zod tries `new Function` at its first object; our pages forbid that, and browsers report the attempt as a violation.
z.config({ jitless: true });

/** The one way to zod: whoever imports it here gets it configured for pages with a strict content security policy. */
export { z };
