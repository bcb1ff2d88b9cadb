import type { ComponentChildren } from 'preact';

interface OptionsSectionProps {
  /** Also the fragment of a link to the section. */
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One subject of the options under its heading. */
export function OptionsSection({ id, title, lead, children }: OptionsSectionProps) {
  return (
    <section id={id} class="room" aria-labelledby={`${id}-heading`}>
      <div class="room__margin">
        <h2 id={`${id}-heading`} class="room__title">
          {title}
        </h2>
      </div>
      <div class="room__body">
        {lead ? <p class="lead">{lead}</p> : null}
        {children}
      </div>
    </section>
  );
}
