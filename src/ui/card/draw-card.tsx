import type { Drawing } from '@/core/messages/drawing';
import type { Language } from '@/ui/kit/language';
import { Card, type CardMatter, UnknownCard } from './Card';
import { drawAsData } from './draw-as-data';
import { SharedName, type SharedNameMatter } from './SharedName';

/** The card of a name, as data for the page to put into its popover: the page carries no code for it. */
export function drawCard(matter: CardMatter, language: Language): Drawing[] {
  return drawAsData(<Card {...matter} language={language} />);
}

/** The card of a name that several bear. */
export function drawSharedName(matter: SharedNameMatter, language: Language): Drawing[] {
  return drawAsData(<SharedName {...matter} language={language} />);
}

/** The card of a name that the packs do not hold. */
export function drawUnknown(caption: string, language: Language): Drawing[] {
  return drawAsData(<UnknownCard caption={caption} language={language} />);
}
