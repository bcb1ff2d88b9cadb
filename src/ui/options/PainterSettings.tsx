import { useState } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { ChoiceGroup } from './ChoiceGroup';
import { Room } from '@/ui/kit/Room';
import type { SectionProps } from './section-props';
import type { Settings } from '@/core/settings/settings';

/** How names are marked in the page: without touching it, or in a way that Tab and screen readers reach. */
export function PainterSettings({
  settings,
  change,
  askForPageAccess,
}: SectionProps & { askForPageAccess(): Promise<boolean> }) {
  const { translate } = useLanguage();
  const [isRefused, setRefused] = useState(false);

  const choose = async (painter: Settings['painter']): Promise<void> => {
    // First thing in the click: a browser asks the reader only there.
    const isAllowed = painter === 'highlight' || (await askForPageAccess());
    setRefused(!isAllowed);
    if (isAllowed) change((now) => ({ ...now, painter }));
  };

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
        onChange={(painter) => void choose(painter)}
      />
      {/* Firefox keeps the lines (`.github/browser-quirks.md`). */}
      {import.meta.env.BROWSER !== 'firefox' && (
        <p class="painter-forced">{translate('optionsPainterForcedColours')}</p>
      )}
      {isRefused && <p role="status">{translate('optionsPainterRefused')}</p>}
    </Room>
  );
}
