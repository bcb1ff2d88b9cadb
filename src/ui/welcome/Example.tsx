import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnnotateTextReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { type AnnotatedPart, annotatedParagraphs, joinParagraphs } from './annotated-parts';
import { ARTICLE_KEYS } from './article-keys';
import { ExampleNote } from './ExampleNote';
import type { WelcomeDeps } from './welcome-deps';

interface Props extends Pick<WelcomeDeps, 'ask'> {
  /** The article with its title; else a sentence or two. */
  isWhole: boolean;
}

/**
 * A text with its names underlined as on a page, and beside it the note of the name that was chosen. No content script may run on our own pages, so
 * the background finds the names, by the engine that finds them on every page.
 */
export function Example({ ask, isWhole }: Props) {
  const { translate, tag } = useLanguage();
  const paragraphs = useMemo(
    () => (isWhole ? ARTICLE_KEYS : ['welcomeExample']).map((key) => translate(key)),
    [isWhole, translate],
  );
  const [reply, setReply] = useState<AnnotateTextReply>();
  const [chosen, setChosen] = useState<number>();
  useEffect(() => {
    const [lang = ''] = tag.split('-');
    void ask({ type: 'annotate-text', text: joinParagraphs(paragraphs), lang }).then(setReply);
  }, [ask, paragraphs, tag]);
  const mentions = reply?.ok ? reply.mentions : [];
  const current = mentions.find(({ start }) => start === chosen) ?? mentions[0];
  const texts = annotatedParagraphs(paragraphs, mentions).map((parts) =>
    parts.map((part) => (
      <Part
        key={part.start}
        part={part}
        isChosen={part.mention !== undefined && part.mention === current}
        onChoose={setChosen}
      />
    )),
  );
  const [title, ...body] = isWhole ? texts : [undefined, ...texts];
  return (
    <div class={isWhole ? 'example example--whole' : 'example'}>
      <article>
        {reply?.ok === false ? (
          <p class="fault" role="alert">
            {translate('welcomeSilent')}
          </p>
        ) : (
          <p class="example__how">{translate('welcomeTryHow')}</p>
        )}
        {title ? <h3>{title}</h3> : null}
        {body.map((text, index) => (
          <p key={index} class="example__text">
            {text}
          </p>
        ))}
        {isWhole ? <p class="example__how">{translate('welcomeArticleNotice')}</p> : null}
      </article>
      {current ? <ExampleNote ask={ask} id={current.entity} isWhole={isWhole} /> : null}
    </div>
  );
}

interface PartProps {
  part: AnnotatedPart;
  isChosen: boolean;
  onChoose(start: number): void;
}

function Part({ part: { text, start, mention }, isChosen, onChoose }: PartProps) {
  if (!mention) return <>{text}</>;
  return (
    <button
      type="button"
      class={`example__name underline underline--quiet underline--${mention.statusClass}`}
      aria-pressed={isChosen}
      onClick={() => onChoose(start)}
    >
      {text}
    </button>
  );
}
