import { useLanguage } from '@/ui/kit/language-context';

/** The product's name. No control stands beside it: the first one is the switch of the site. */
export function PopupHeader() {
  const { translate } = useLanguage();
  return (
    <header class="popup-header">
      <h1 class="popup-header__name">
        <img class="popup-header__icon" src="/icons/sidelight.svg" alt="" width="20" height="20" />
        {translate('extensionName')}
      </h1>
    </header>
  );
}
