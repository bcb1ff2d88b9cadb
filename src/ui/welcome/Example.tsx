import { useEffect, useState } from 'preact/hooks';
import type { AnnotateTextReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { annotatedParts } from './annotated-parts';
import { ExampleNote } from './ExampleNote';
import type { WelcomeDeps } from './welcome-deps';

/** A few sentences with their names underlined as on a page, and beside them the note of the name that was chosen. */
export function Example({ ask }: Pick<WelcomeDeps, 'ask'>) {
  const { translate, tag } = useLanguage();
  const text = translate('welcomeExample');
  const [reply, setReply] = useState<AnnotateTextReply>();
  const [chosen, setChosen] = useState<number>();
  useEffect(() => {
    const [lang = ''] = tag.split('-');
    void ask({ type: 'annotate-text', text, lang }).then(setReply);
  }, [ask, text, tag]);
  const mentions = reply?.ok ? reply.mentions : [];
  const current = mentions.find(({ start }) => start === chosen) ?? mentions[0];
  return (
    <div class="example">
      <div>
        <p class="example__text">
          {annotatedParts(text, mentions).map((part) =>
            part.mention ? (
              <button
                key={part.start}
                type="button"
                class={`example__name underline underline--quiet underline--${part.mention.statusClass}`}
                aria-pressed={part.mention === current}
                onClick={() => setChosen(part.start)}
              >
                {part.text}
              </button>
            ) : (
              <span key={part.start}>{part.text}</span>
            ),
          )}
        </p>
        {reply?.ok === false ? (
          <p class="fault" role="alert">
            {translate('welcomeSilent')}
          </p>
        ) : (
          <p class="example__how">{translate('welcomeTryHow')}</p>
        )}
      </div>
      {current ? <ExampleNote ask={ask} id={current.entity} statusClass={current.statusClass} /> : null}
    </div>
  );
}
