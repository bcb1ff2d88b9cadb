import { useLanguage } from '@/ui/kit/language-context';
import type { OptionsDeps } from './options-deps';
import { Room } from '@/ui/kit/Room';
import { RemovableList } from './RemovableList';
import type { SectionProps } from './section-props';
import { useCaptions } from './use-captions';

/** Names the reader does not want to see on pages, and the way back. */
export function MutedNames({ settings, change, ask }: SectionProps & Pick<OptionsDeps, 'ask'>) {
  const { translate } = useLanguage();
  const captions = useCaptions(ask, settings.mutedEntities);
  return (
    <Room id="muted" title={translate('optionsMuted')} note={translate('optionsMutedLead')}>
      <RemovableList
        label={translate('optionsMuted')}
        empty={translate('optionsNoMuted')}
        items={settings.mutedEntities.map((id) => ({ key: id, text: captions.get(id) ?? id }))}
        removeKey="optionsUnmute"
        removeNamedKey="optionsUnmuteNamed"
        onRemove={(id) =>
          change((now) => ({ ...now, mutedEntities: now.mutedEntities.filter((muted) => muted !== id) }))
        }
      />
    </Room>
  );
}
