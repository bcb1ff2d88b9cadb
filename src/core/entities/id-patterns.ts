/** An entity's id: lower-case words joined by hyphens. */
export const ENTITY_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A pack's id, also the name of its folder. */
export const PACK_ID = /^[a-z0-9-]+$/;

/** A BCP 47 tag of a language, with the script where that says more: `uk`, `zh-Hant`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;
