import type { StatusClass } from '@/core/entities/status';
import type { Settings } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';

/** One invented name per status class: a sample must not say anything of anyone real. */
const SAMPLES: readonly { statusClass: StatusClass; key: string }[] = [
  { statusClass: 'freeze', key: 'optionsSampleFreeze' },
  { statusClass: 'control', key: 'optionsSampleControl' },
  { statusClass: 'listed', key: 'optionsSampleListed' },
  { statusClass: 'known', key: 'optionsSampleKnown' },
];

/** How names look on a page with the present choice. */
export function UnderlinePreview({ underline }: { underline: Settings['appearance']['underline'] }) {
  const { translate } = useLanguage();
  return (
    <figure class="preview">
      <ul class="preview__names">
        {SAMPLES.map(({ statusClass, key }) => (
          <li key={statusClass}>
            <span class={`underline underline--${underline} underline--${statusClass}`}>
              {translate(key)}
            </span>
            <span class="preview__meaning">{translate(`${key}Meaning`)}</span>
          </li>
        ))}
      </ul>
      <figcaption class="preview__caption">{translate('optionsPreviewCaption')}</figcaption>
    </figure>
  );
}
