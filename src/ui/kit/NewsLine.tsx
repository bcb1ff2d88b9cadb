import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from './language-context';

/** Which version is new, and a way to say that it was read. */
export interface NewsAccess {
  load(): Promise<{ version: string } | undefined>;
  /** May reject: then the line comes again, which harms nobody. */
  dismiss(): Promise<void>;
}

/** One line after an update, until the reader has read it; nothing otherwise. */
export function NewsLine({ news }: { news: NewsAccess }) {
  const { translate } = useLanguage();
  const [known, setKnown] = useState<Awaited<ReturnType<NewsAccess['load']>>>();
  useEffect(() => void news.load().then(setKnown), [news]);
  if (!known) return null;
  const dismiss = () => {
    setKnown(undefined);
    void news.dismiss().catch(() => undefined);
  };
  return (
    <p class="news-line">
      <strong>{translate('newsLine', [known.version])}</strong> {translate('newsText')}{' '}
      <button type="button" class="button news-line__dismiss" data-look="plain" onClick={dismiss}>
        {translate('newsDismiss')}
      </button>
    </p>
  );
}
