/** An entity's id: lower-case words joined by hyphens. */
export const ENTITY_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A pack's id, also the name of its folder. */
export const PACK_ID = /^[a-z0-9-]+$/;
