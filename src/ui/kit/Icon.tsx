interface Props {
  /** A path of `icon-paths.ts`. */
  path: string;
  /** It points along the line of text, so that it turns round where that runs from the right. */
  isDirected?: boolean;
}

/** A small line drawing in the colour of the text. Says nothing to a screen reader: put a word beside it. */
export function Icon({ path, isDirected = false }: Props) {
  return (
    <svg class={isDirected ? 'icon icon--directed' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
