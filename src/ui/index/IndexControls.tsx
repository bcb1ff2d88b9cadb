import type { NameSummary } from '@/core/entities/name-summary';
import type { PackInfo } from '@/core/entities/pack';
import { useLanguage } from '@/ui/kit/language-context';
import { FacetChoice } from './FacetChoice';
import { ARRANGEMENTS, type Arrangement, type Facet, FACETS, type IndexView } from './index-view';

const ARRANGEMENT_KEYS: Record<Arrangement, string> = {
  name: 'indexName',
  kind: 'indexKind',
  country: 'indexCountry',
  status: 'indexStatus',
};

interface Props {
  /** What the search found; the filters count over it. */
  names: readonly NameSummary[];
  packs: readonly PackInfo[];
  view: IndexView;
  onView(view: IndexView): void;
  /** How many are shown, in words. */
  shown: string;
}

/** Search, filters and order of the index. */
export function IndexControls({ names, packs, view, onView, shown }: Props) {
  const { translate } = useLanguage();
  const filter = (facet: Facet, value: string) => {
    const { [facet]: _old, ...others } = view.filters;
    onView({ ...view, filters: value === '' ? others : { ...others, [facet]: value } });
  };
  const isNarrowed = view.query.trim() !== '' || Object.keys(view.filters).length > 0;
  return (
    <form class="index-controls" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="index-controls__search">
        <span>{translate('indexSearch')}</span>
        <input
          type="search"
          value={view.query}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onView({ ...view, query: event.currentTarget.value })}
        />
      </label>
      <div class="index-controls__facets">
        {FACETS.filter((facet) => facet !== 'pack' || packs.length > 1).map((facet) => (
          <FacetChoice
            key={facet}
            facet={facet}
            names={names}
            packs={packs}
            filters={view.filters}
            onChoose={(value) => filter(facet, value)}
          />
        ))}
      </div>
      <fieldset class="index-controls__order">
        <legend>{translate('indexArrange')}</legend>
        {ARRANGEMENTS.map((by) => (
          <label key={by}>
            <input
              type="radio"
              name="arrange"
              checked={view.by === by}
              onChange={() => onView({ ...view, by })}
            />
            <span>{translate(ARRANGEMENT_KEYS[by])}</span>
          </label>
        ))}
      </fieldset>
      <p class="index-controls__shown">
        <span role="status">{shown}</span>
        {isNarrowed ? (
          <button
            type="button"
            class="button"
            data-look="plain"
            onClick={() => onView({ ...view, query: '', filters: {} })}
          >
            {translate('indexClear')}
          </button>
        ) : null}
      </p>
    </form>
  );
}
