import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { useTheme } from '@/ui/kit/use-theme';
import { TryOut } from './TryOut';
import type { WelcomeDeps } from './welcome-deps';

const DOES = ['welcomeDoesNames', 'welcomeDoesSources', 'welcomeDoesChecks'] as const;
const NEVER = ['welcomeNeverSends', 'welcomeNeverKeeps', 'welcomeNeverChanges'] as const;

/** The first page, on one screen: what Sidelight does, what it never does, and a try. */
export function WelcomePage({ deps }: { deps: WelcomeDeps }) {
  const { translate } = useLanguage();
  const [theme, setTheme] = useState<Awaited<ReturnType<WelcomeDeps['loadTheme']>>>();
  useEffect(() => void deps.loadTheme().then(setTheme), [deps]);
  useTheme(theme);
  return (
    <main class="welcome">
      <header>
        <p class="welcome__product">
          <img src="/icons/sidelight.svg" alt="" width="28" height="28" />
          {translate('extensionName')}
        </p>
        <h1>{translate('welcomeTitle')}</h1>
        <p class="welcome__lead">{translate('welcomeLead')}</p>
      </header>
      <div class="welcome__promises">
        <Promises id="does" heading="welcomeDoes" items={DOES} />
        <Promises id="never" heading="welcomeNever" items={NEVER} />
      </div>
      <TryOut ask={deps.ask} />
      <footer class="welcome__next">
        <p>{translate('welcomeNext')}</p>
        <p>
          <a href="/names.html">{translate('indexTitle')}</a> ·{' '}
          <a href="/options.html">{translate('optionsTitle')}</a>
        </p>
      </footer>
    </main>
  );
}

function Promises({ id, heading, items }: { id: string; heading: string; items: readonly string[] }) {
  const { translate } = useLanguage();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{translate(heading)}</h2>
      <ul>
        {items.map((key) => (
          <li key={key}>{translate(key)}</li>
        ))}
      </ul>
    </section>
  );
}
