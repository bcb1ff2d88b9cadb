import type { Flags } from '@/core/messages/drawing';
import { CountryNames } from './CountryNames';
import { InPackLanguage } from './InPackLanguage';
import type { Language } from './language';
import { schemaName } from './schema-name';

interface Props {
  caption: string;
  /** The caption in the language of the pack; absent where it is not known in which language `caption` is. */
  english?: string;
  schema: string;
  countries: readonly string[];
  language: Language;
  /** Id for `aria-labelledby`. */
  id?: string;
  level?: 1 | 2 | 3;
  /** Absent where it stands without flags. */
  flags?: Flags;
}

/** Longer names are set smaller; the longest a pack may hold has 300 characters. */
const LONG_NAME = 80;

/** The name in the serif, and under it what kind of thing it is and where. Where no country is known it says so. */
export function EntityHeading({
  caption,
  english,
  schema,
  countries,
  language,
  id,
  level = 2,
  flags = {},
}: Props) {
  const Heading = `h${level}` as const;
  return (
    <div class="entity-heading" data-long={caption.length > LONG_NAME}>
      <Heading {...(id ? { id } : {})} dir="auto">
        {english === undefined ? (
          caption
        ) : (
          <InPackLanguage text={caption} english={english} language={language} />
        )}
      </Heading>
      <p>
        <span>{schemaName(schema, language)}</span>
        <span>
          <CountryNames countries={countries} flags={flags} language={language} />
        </span>
      </p>
    </div>
  );
}
