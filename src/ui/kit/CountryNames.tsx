import { Fragment } from 'preact';
import type { Flags } from '@/core/messages/drawing';
import { countryName } from './country-name';
import { Flag } from './Flag';
import type { Language } from './language';

interface Props {
  /** ISO 3166 codes, lower case. */
  countries: readonly string[];
  flags: Flags;
  language: Language;
}

/** Countries by name in the reader's language, each behind its flag. Where no country is known it says so. */
export function CountryNames({ countries, flags, language }: Props) {
  if (countries.length === 0) return <>{language.translate('kitCountryUnknown')}</>;
  return (
    <>
      {countries.map((code, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <Flag country={code} flags={flags} />
          {countryName(code, language)}
        </Fragment>
      ))}
    </>
  );
}
