import { useState } from 'preact/hooks';
import { Button } from '@/ui/kit/Button';
import { useLanguage } from '@/ui/kit/language-context';
import { Example } from './Example';
import type { WelcomeDeps } from './welcome-deps';

/** A try without leaving the page: a sentence that fits on the first screen, or at a press a whole article. */
export function TryOut({ ask }: Pick<WelcomeDeps, 'ask'>) {
  const { translate } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  return (
    <section aria-labelledby="try">
      <div class="welcome__heading">
        <h2 id="try">{translate('welcomeTry')}</h2>
        <Button onPress={() => setWhole(!isWhole)}>
          {translate(isWhole ? 'welcomeArticleClose' : 'welcomeArticleOpen')}
        </Button>
      </div>
      {/* By its key another text begins anew: what was chosen in one is nothing in the other. */}
      <Example key={String(isWhole)} ask={ask} isWhole={isWhole} />
    </section>
  );
}
