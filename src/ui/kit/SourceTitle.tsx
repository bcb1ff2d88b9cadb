import { InPackLanguage } from './InPackLanguage';
import type { Language } from './language';

interface Props {
  title: string;
  /** The reader's. */
  language: Pick<Language, 'tag'>;
}

/** A letter of a script in which English is not written. */
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** Title of a source: the pack's own English, unless it is printed as in the original, `Путин посетил Харбин (in Russian)`. */
export function SourceTitle({ title, language }: Props) {
  return FOREIGN_LETTER.test(title) ? <>{title}</> : <InPackLanguage text={title} language={language} />;
}
