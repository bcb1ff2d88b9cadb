import { severity } from '@/core/entities/compare-statuses';
import type { NameSummary } from '@/core/entities/name-summary';
import type { PackInfo } from '@/core/entities/pack';
import { useLanguage } from '@/ui/kit/language-context';
import { facetLabel } from './facet-label';
import { countFacet, type Facet, type IndexView } from './index-view';

const KEYS: Record<Facet, string> = {
  kind: 'indexKind',
  country: 'indexCountry',
  status: 'indexStatus',
  list: 'indexList',
  pack: 'indexPack',
};

interface Props {
  facet: Facet;
  names: readonly NameSummary[];
  packs: readonly PackInfo[];
  filters: IndexView['filters'];
  /** With the empty text the filter is taken off. */
  onChoose(value: string): void;
}

/** One filter: every value with the number of names that it would leave. */
export function FacetChoice({ facet, names, packs, filters, onChoose }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const chosen = filters[facet] ?? '';
  const counts = countFacet(names, filters, facet);
  // A value that came with the address stays to be seen, although it leaves nothing.
  if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, 0);
  const collator = new Intl.Collator(language.tag);
  const options = [...counts]
    .map(([value, count]) => ({ value, count, label: facetLabel(facet, value, { language, packs }) }))
    .sort((a, b) =>
      facet === 'status' ? severity(a.value) - severity(b.value) : collator.compare(a.label, b.label),
    );
  return (
    <label class="facet" data-chosen={chosen !== ''}>
      <span>{translate(KEYS[facet])}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{translate('indexAny')}</option>
        {options.map(({ value, count, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {`${label} (${count.toLocaleString(language.tag)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
