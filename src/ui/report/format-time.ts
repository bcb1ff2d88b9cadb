import type { Language } from '@/ui/kit/language';

/** A moment in the reader's own time zone, which is named. */
export function formatTime(moment: string, { tag }: Language): string {
  const options = { dateStyle: 'long', timeStyle: 'long' } as const;
  try {
    return new Intl.DateTimeFormat(tag, options).format(new Date(moment));
  } catch {
    return new Intl.DateTimeFormat('en', options).format(new Date(moment));
  }
}
