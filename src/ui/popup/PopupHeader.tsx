import { useLanguage } from '@/ui/kit/language-context';

/** The product's name. No control stands beside it: the first one is the switch of the site. As a page it has a title, and the name above that. */
export function PopupHeader({ hasPage }: { hasPage: boolean }) {
  const { translate } = useLanguage();
  const Name = hasPage ? 'h1' : 'p';
  return (
    <header class="popup-header">
      <Name class="popup-header__name">
        <img class="popup-header__icon" src="/icons/sidelight.svg" alt="" width="20" height="20" />
        {translate('extensionName')}
      </Name>
      {hasPage ? null : <h1>{translate('lookUpTitle')}</h1>}
    </header>
  );
}
