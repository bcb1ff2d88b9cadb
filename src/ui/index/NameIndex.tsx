import { useEffect, useState } from 'preact/hooks';
import { captionIn } from '@/core/entities/caption';
import type { NameSummary } from '@/core/entities/name-summary';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import type { Language } from '@/ui/kit/language';
import { useLanguage } from '@/ui/kit/language-context';
import { facetLabel } from './facet-label';
import { IndexControls } from './IndexControls';
import { readIndexAddress, writeIndexAddress } from './index-address';
import type { IndexDeps } from './index-deps';
import { IndexGroupList } from './IndexGroupList';
import { arrangeNames, filterNames, type IndexView } from './index-view';
import { useFound } from './use-found';

interface Props {
  overview: Extract<OverviewReply, { ok: true }>;
  deps: IndexDeps;
}

/** The names with their filters. The address always says what is shown. */
export function NameIndex({ overview, deps }: Props) {
  const language = useLanguage();
  const { translate, tag } = language;
  const [view, setView] = useState<IndexView>(() => readIndexAddress(deps.search));
  const found = useFound(deps, view.query);
  useEffect(() => deps.setAddress(writeIndexAddress(view)), [deps, view]);
  const searched = searchedNames(overview.names, found);
  const shown = filterNames(searched, view.filters);
  const { by } = view;
  const groups = arrangeNames(shown, by, arrangeWords(by, language));
  return (
    <>
      <IndexControls
        names={searched}
        packs={overview.packs}
        view={view}
        onView={setView}
        shown={translate('indexShown', [
          shown.length.toLocaleString(tag),
          overview.names.length.toLocaleString(tag),
        ])}
      />
      {shown.length === 0 ? <p class="index-nothing">{translate('indexNothing')}</p> : null}
      {groups.map(({ value, names }) => (
        <IndexGroupList
          key={value}
          id={`${by}-${value}`}
          heading={by === 'name' ? value : facetLabel(by, value, { language, packs: overview.packs })}
          {...(by === 'country' ? { country: value } : {})}
          names={names}
          matched={found}
        />
      ))}
    </>
  );
}

function searchedNames(
  names: readonly NameSummary[],
  found: ReadonlyMap<string, string | undefined> | undefined,
): NameSummary[] {
  return found === undefined ? [...names] : names.filter(({ id }) => found.has(id));
}

function arrangeWords(by: IndexView['by'], language: Language) {
  const { compare } = new Intl.Collator(language.tag);
  return {
    captionOf: (name: NameSummary) => captionIn(language.tag, name),
    labelOf: (value: string) => (by === 'name' ? value : facetLabel(by, value, { language, packs: [] })),
    compare,
  };
}
