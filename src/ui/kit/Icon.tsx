interface Props {
  /** A path of `icon-paths.ts`. */
  path: string;
}

/** A small line drawing in the colour of the text. Says nothing to a screen reader: put a word beside it. */
export function Icon({ path }: Props) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
