import { countryName } from './country-name';
import type { Language } from './language';
import { schemaName } from './schema-name';

interface Props {
  caption: string;
  schema: string;
  countries: readonly string[];
  language: Language;
  /** Id for `aria-labelledby`. */
  id?: string;
  level?: 1 | 2 | 3;
}

/** Longer names are set smaller; the longest a pack may hold has 300 characters. */
const LONG_NAME = 80;

/** The name in the serif, and under it what kind of thing it is and where. Where no country is known it says so. */
export function EntityHeading({ caption, schema, countries, language, id, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  const places = countries.map((code) => countryName(code, language)).join(', ');
  return (
    <div class="entity-heading" data-long={caption.length > LONG_NAME}>
      <Heading {...(id ? { id } : {})} dir="auto">
        {caption}
      </Heading>
      <p>
        <span>{schemaName(schema, language)}</span>
        <span>{places || language.translate('kitCountryUnknown')}</span>
      </p>
    </div>
  );
}
