/** A pack's own words in the reader's language; marked as English where the pack has none in it. */
export function InPackLanguage({ text, english }: { text: string; english: string }) {
  return <span {...(text === english ? { lang: 'en' } : {})}>{text}</span>;
}
