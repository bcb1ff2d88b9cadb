import { useLanguage } from '@/ui/kit/language-context';

/** The rooms of the page, to jump to; each address can be copied as a link. */
export function Contents({ rooms }: { rooms: readonly { id: string; title: string }[] }) {
  const { translate } = useLanguage();
  return (
    <nav class="contents" aria-label={translate('entityContents')}>
      <ul>
        {rooms.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
