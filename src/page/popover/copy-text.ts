/**
 * Puts a text on the clipboard, from a press of the reader. Where the page's address or policy keeps the clipboard from scripts, by the older
 * command, which copies what is selected. False where neither works.
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = Document.prototype.createElementNS.call(
      near.ownerDocument,
      'http://www.w3.org/1999/xhtml',
      'textarea',
    ) as HTMLTextAreaElement;
    field.value = text;
    // Beside the button, not in it: what stands in a button takes no focus everywhere, and what is copied is what the focus is in.
    near.after(field);
    field.focus({ preventScroll: true });
    field.select();
    try {
      return Document.prototype.execCommand.call(near.ownerDocument, 'copy');
    } catch {
      // A document of XML has no such command, and says so by an error.
      return false;
    } finally {
      field.remove();
    }
  }
}
