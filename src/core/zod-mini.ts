import * as z from 'zod/mini';

// As in `zod.ts`.
z.config({ jitless: true });

/**
 * The small zod, a fifth of the whole in a bundle: for what the popup checks, which is opened all day and shows nothing before its script has run.
 * Everything else uses `zod.ts`.
 */
export { z };
