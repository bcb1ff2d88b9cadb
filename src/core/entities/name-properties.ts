/** The followthemoney properties that hold names, the most telling first. */
export const NAME_PROPERTIES = ['name', 'alias', 'abbreviation', 'weakAlias', 'previousName'] as const;

/** What a name is to its bearer. */
export type NameRole = (typeof NAME_PROPERTIES)[number];
