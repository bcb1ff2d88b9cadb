import { useLanguage } from '@/ui/kit/language-context';
import { ChoiceGroup } from './ChoiceGroup';
import { Room } from '@/ui/kit/Room';
import type { SectionProps } from './section-props';

/** How names are marked in the page: without touching it, or in a way that Tab and screen readers reach. */
export function PainterSettings({ settings, change }: SectionProps) {
  const { translate } = useLanguage();
  return (
    <Room id="painter" title={translate('optionsPainter')}>
      <ChoiceGroup
        name="painter"
        legend={translate('optionsPainterLegend')}
        value={settings.painter}
        choices={[
          {
            value: 'highlight',
            label: translate('optionsPainterHighlight'),
            explanation: translate('optionsPainterHighlightWhy'),
          },
          {
            value: 'marks',
            label: translate('optionsPainterMarks'),
            explanation: translate('optionsPainterMarksWhy'),
          },
        ]}
        onChange={(painter) => change((now) => ({ ...now, painter }))}
      />
    </Room>
  );
}
