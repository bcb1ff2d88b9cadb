import type { ComponentChildren } from 'preact';
import type { Language } from './language';

interface Props {
  number: number;
  publisher: string;
  /** A place on the same page, or an https address, which opens in a new tab and is told nothing. */
  href: string;
  /** What is there. */
  title: string;
  language: Language;
}

/** All marks of a statement. They follow its last word on that word's line: no space stands before them but this one, which does not break. */
export function SourceMarkGroup({ children }: { children: ComponentChildren }) {
  return (
    <>
      {'\u00A0'}
      <span class="source-marks">{children}</span>
    </>
  );
}

/** A small figure after a statement that leads to its source; a screen reader is told whose it is. */
export function SourceMark({ number, publisher, href, title, language: { translate, tag } }: Props) {
  const isHere = href.startsWith('#');
  const figure = number.toLocaleString(tag);
  return (
    <a
      class="source-mark"
      href={href}
      title={title}
      aria-label={translate('entitySourceMark', [figure, publisher])}
      {...(isHere ? {} : { target: '_blank', rel: 'noreferrer noopener' })}
    >
      {figure}
    </a>
  );
}
