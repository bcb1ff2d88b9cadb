import type { Language } from '@/ui/kit/language';

/** How many more there are than a card shows. */
export function More({ count, language: { translate, tag } }: { count: number; language: Language }) {
  return count > 0 ? <p class="quiet">{translate('popoverMoreFacts', [count.toLocaleString(tag)])}</p> : null;
}
