import { type CountKeys, translateCount } from '@/core/translate-count';
import { useLanguage } from '@/ui/kit/language-context';
import { Icon } from '@/ui/kit/Icon';
import { CHEVRON_PATH, DOWN_PATH, UP_PATH } from '@/ui/kit/icon-paths';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { VisuallyHidden } from '@/ui/kit/VisuallyHidden';
import { groupPageNames, type PageName } from './page-groups';
import type { PageState } from './page-state';
import { walkRows } from './walk-rows';

const TIMES: CountKeys = {
  one: 'popupTimesOne',
  few: 'popupTimesFew',
  many: 'popupTimesMany',
  other: 'popupTimesOther',
};

/** A number alone tells those who see it what it counts, not those who hear it. */
const NAMES: CountKeys = {
  one: 'optionsNamesOne',
  few: 'optionsNamesFew',
  many: 'optionsNamesMany',
  other: 'optionsNamesOther',
};

interface PageNamesProps {
  state: Extract<PageState, { kind: 'names' }>;
  onJump(name: PageName, direction: 'next' | 'previous'): void;
  onOpen(name: PageName): void;
  onReport(): void;
}

/** The names on the page, grouped by status, gravest first. */
export function PageNames({ state, onJump, onOpen, onReport }: PageNamesProps) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <div class="page-names" onKeyDown={walkRows}>
      {state.unfinished === 'no' ? null : (
        <p class="page-names__note" role="status">
          {translate(state.unfinished === 'scanning' ? 'popupStillScanning' : 'popupStoppedAtLimit')}
        </p>
      )}
      {groupPageNames(state.entities).map(({ statusClass, names }) => (
        <section key={statusClass} class="page-names__group" aria-labelledby={`group-${statusClass}`}>
          <h3 id={`group-${statusClass}`} class="page-names__heading">
            <StatusBadge statusClass={statusClass} language={language} />{' '}
            <span class="page-names__size" aria-hidden="true">
              {names.length.toLocaleString(language.tag)}
            </span>
            <VisuallyHidden>{translateCount(NAMES, names.length, language)}</VisuallyHidden>
          </h3>
          <ul class="page-names__list">
            {names.map((name) => (
              <NameRow key={name.id} name={name} onJump={onJump} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      <button type="button" class="button page-names__report" data-look="plain" onClick={onReport}>
        {translate('popupReport')}
      </button>
    </div>
  );
}

function NameRow({ name, onJump, onOpen }: { name: PageName } & Pick<PageNamesProps, 'onJump' | 'onOpen'>) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <li class="name-row">
      <button
        type="button"
        class="name-row__jump"
        title={translate('popupJumpNext')}
        onClick={(event) => onJump(name, event.shiftKey ? 'previous' : 'next')}
      >
        <bdi class="name-row__caption">{name.caption}</bdi>
        <span class="name-row__count">{translateCount(TIMES, name.count, language)}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={translate('popupJumpPreviousOf', [name.caption])}
        onClick={() => onJump(name, 'previous')}
      >
        <Icon path={UP_PATH} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={translate('popupJumpNextOf', [name.caption])}
        onClick={() => onJump(name, 'next')}
      >
        <Icon path={DOWN_PATH} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={translate('popupAllFactsOf', [name.caption])}
        onClick={() => onOpen(name)}
      >
        <Icon path={CHEVRON_PATH} isDirected />
      </button>
    </li>
  );
}
