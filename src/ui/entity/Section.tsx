import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Also the fragment of a deep link. */
  id: string;
  title: string;
  note?: string;
  children: ComponentChildren;
}

/** One room of the page: its heading stands in the margin where there is one, and links to itself. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section id={id} class="room" aria-labelledby={`${id}-heading`}>
      <div class="room__margin">
        <h2 id={`${id}-heading`} class="room__title">
          <a href={`#${id}`}>{title}</a>
        </h2>
        {note ? <p class="room__note">{note}</p> : null}
      </div>
      <div class="room__body">{children}</div>
    </section>
  );
}
