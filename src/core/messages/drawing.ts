/**
 * A piece of an interface as plain data that survives a message: text, or an element with its name, attributes and content. Text stays text
 * whatever it says, so nothing that a list holds can become an element.
 */
export type Drawing = string | DrawnElement;

export type DrawnElement = [name: string, attributes: Record<string, string>, content: Drawing[]];

/** Flags by country (ISO 3166, lower case). A country may be without. */
export type Flags = Readonly<Record<string, DrawnElement>>;
