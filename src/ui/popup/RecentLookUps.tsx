import { useLanguage } from '@/ui/kit/language-context';
import { walkRows } from '@/ui/page-names/walk-rows';
import type { LookUp, LookUps } from './look-ups';

interface RecentLookUpsProps {
  lookUps: LookUps;
  onOpen(lookUp: LookUp): void;
  onForget(): void;
}

/** The names looked up lately, to open again; and a way to forget them. Nothing where there are none. */
export function RecentLookUps({ lookUps, onOpen, onForget }: RecentLookUpsProps) {
  const { translate } = useLanguage();
  if (lookUps.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent-heading" onKeyDown={walkRows}>
      <div class="recent__head">
        <h2 id="recent-heading" class="recent__heading">
          {translate('popupRecent')}
        </h2>
        <button type="button" class="button recent__forget" data-look="plain" onClick={onForget}>
          {translate('popupRecentForget')}
        </button>
      </div>
      <ul class="recent__list">
        {lookUps.map((lookUp) => (
          <li key={lookUp.id}>
            <button type="button" class="button" data-look="plain" onClick={() => onOpen(lookUp)}>
              <bdi>{lookUp.caption}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
