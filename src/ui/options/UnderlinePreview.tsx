import type { StatusClass } from '@/core/entities/status-class';
import type { Settings } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';

/** One invented name per status class: a sample must not say anything of anyone real. */
const SAMPLES: readonly { statusClass: StatusClass; name: string; meaning: string }[] = [
  { statusClass: 'freeze', name: 'optionsSampleFreeze', meaning: 'optionsSampleFreezeMeaning' },
  { statusClass: 'control', name: 'optionsSampleControl', meaning: 'optionsSampleControlMeaning' },
  { statusClass: 'listed', name: 'optionsSampleListed', meaning: 'optionsSampleListedMeaning' },
  { statusClass: 'known', name: 'optionsSampleKnown', meaning: 'optionsSampleKnownMeaning' },
];

/** How names look on a page with the present choice. */
export function UnderlinePreview({ underline }: { underline: Settings['appearance']['underline'] }) {
  const { translate } = useLanguage();
  return (
    <figure class="preview">
      <ul class="preview__names">
        {SAMPLES.map(({ statusClass, name, meaning }) => (
          <li key={statusClass}>
            <span class={`underline underline--${underline} underline--${statusClass}`}>
              {translate(name)}
            </span>
            <span class="preview__meaning">{translate(meaning)}</span>
          </li>
        ))}
      </ul>
      <figcaption class="preview__caption">{translate('optionsPreviewCaption')}</figcaption>
    </figure>
  );
}
