/** Shapes of two declension libraries that ship no types. Only what is used here. */
declare module 'petrovich' {
  interface PetrovichPerson {
    gender: 'male' | 'female';
    first?: string;
    middle?: string;
    last?: string;
  }
  type PetrovichCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
  export default function petrovich(person: PetrovichPerson, grammaticalCase: PetrovichCase): PetrovichPerson;
}

declare module 'russian-nouns-js' {
  interface Lemma {
    text: string;
    gender: string;
  }
  class Engine {
    decline(lemma: Lemma, grammaticalCase: string): string[];
    pluralize(lemma: Lemma): string[];
    decline(lemma: Lemma, grammaticalCase: string, pluralForm?: string): string[];
  }
  const RussianNouns: { Engine: typeof Engine; Case: Record<string, string>; Gender: Record<string, string> };
  export default RussianNouns;
}
