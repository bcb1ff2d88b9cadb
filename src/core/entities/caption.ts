import type { PackInfo } from './pack';
import type { PackVersion } from './pack-version';

/** Something of the pack with a name to show. */
interface Captioned {
  /** The name in the language of the pack. */
  caption: string;
  /** The name by language (BCP 47), where a sourced form exists. */
  captions?: Readonly<Record<string, string>> | undefined;
}

/** The caption in the reader's language where the pack has one: by the whole tag first (`zh-CN`), then by its language (`zh`). */
export function captionIn(language: string, { caption, captions = {} }: Captioned): string {
  const known = (tag: string) => (Object.hasOwn(captions, tag) ? captions[tag] : undefined);
  return known(language) ?? known(language.split('-')[0] ?? '') ?? caption;
}

/** The description likewise. */
export function packDescriptionIn(
  language: string,
  { description, descriptions }: Pick<PackInfo, 'description' | 'descriptions'>,
): string {
  return captionIn(language, { caption: description, captions: descriptions });
}

/** What it says of its licence likewise. */
export function packLicenceIn(
  language: string,
  { licence, licences }: Pick<PackInfo, 'licence' | 'licences'>,
): string {
  return captionIn(language, { caption: licence, captions: licences });
}

/** What a version brought likewise. */
export function versionNoteIn(
  language: string,
  { note, notes }: Pick<PackVersion, 'note' | 'notes'>,
): string {
  return captionIn(language, { caption: note, captions: notes });
}

/** The title in the reader's language (BCP 47), where the pack has it; else in English. */
export function packTitleIn(
  language: string,
  { title, captions }: Pick<PackInfo, 'title' | 'captions'>,
): string {
  return captionIn(language, { caption: title, captions });
}
