/** The signs of a Markdown text that mean something, line by line: those that make links, images, HTML, notes, code, emphasis and blocks. */
export function markdownSigns(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const [block = ''] = /^\s*(?:#+ |> ?|[-+*] |\d+[.)] )*(?:={1,}|-{1,}|[-+*] |\d+[.)] )?/.exec(line) ?? [];
    const inline = line
      .slice(block.length)
      .replaceAll(/\\[!-/:-@[-`{-~]/g, '')
      .replaceAll(/[^\\`*_[\]<>#|~!&]/g, '');
    return block + inline;
  });
}
