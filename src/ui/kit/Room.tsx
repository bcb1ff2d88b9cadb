import type { ComponentChildren } from 'preact';

interface Props {
  /** Also the fragment of a link to the room; the heading is such a link. */
  id: string;
  title: ComponentChildren;
  /** A sentence under the heading, in the margin. */
  note?: string | undefined;
  /** Stands beside the heading: a small button for the whole room. */
  tool?: ComponentChildren;
  children: ComponentChildren;
}

/** One subject of a long page: a hairline, its heading in the margin where there is one, the matter beside it. */
export function Room({ id, title, note, tool, children }: Props) {
  return (
    <section id={id} class="room" aria-labelledby={`${id}-heading`}>
      <div class="room-margin">
        <div class="room-heading">
          <h2 id={`${id}-heading`}>
            <a href={`#${id}`}>{title}</a>
          </h2>
          {tool}
        </div>
        {note && <p class="room-note">{note}</p>}
      </div>
      <div class="room-body">{children}</div>
    </section>
  );
}
