import { authorityLabel } from '@/core/entities/authorities';
import type { AuthorityId } from '@/core/entities/status';
import { packTitleIn } from '@/core/entities/caption';
import type { PackInfo } from '@/core/entities/pack';
import { countryName } from '@/ui/kit/country-name';
import type { Language } from '@/ui/kit/language';
import { schemaName } from '@/ui/kit/schema-name';
import { measureWords } from '@/ui/kit/status-look';
import { DELISTED, type Facet, NO_COUNTRY, NO_LISTING } from './index-view';

/** Words for a value of a quality; one that this version does not know is shown as it stands. */
export function facetLabel(
  facet: Facet,
  value: string,
  { language, packs }: { language: Language; packs: readonly PackInfo[] },
): string {
  const { translate } = language;
  switch (facet) {
    case 'kind':
      return schemaName(value, language);
    case 'country':
      return value === NO_COUNTRY ? translate('indexCountryUnknown') : countryName(value, language);
    case 'status':
      if (value === NO_LISTING) return translate('indexNoListing');
      if (value === DELISTED) return translate('indexDelisted');
      return measureWords(value, language);
    case 'list':
      return authorityLabel(value as AuthorityId, translate);
    case 'pack':
      return titleOf(value, packs, language);
  }
}

function titleOf(id: string, packs: readonly PackInfo[], { tag }: Language): string {
  const info = packs.find((pack) => pack.id === id);
  return info ? packTitleIn(tag, info) : id;
}
