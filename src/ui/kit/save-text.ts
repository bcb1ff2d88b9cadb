/** Offers text to the reader as a download; the browser asks where to put it, or puts it where it always does. */
export function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the text once the press is dealt with.
  setTimeout(() => URL.revokeObjectURL(url));
}
