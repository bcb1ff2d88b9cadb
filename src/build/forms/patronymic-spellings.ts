/** Letters of the English spelling of Russian and Ukrainian patronymics, and what other customs write for them. */
const CUSTOMS: readonly (readonly [from: RegExp, to: string])[][] = [
  // Passports and registers: Viacheslavovich, Iurevich.
  [[/y(?=[aeou])/gi, 'i']],
  // Slavists, Czechs and Croats: Vjačeslavovič.
  [
    [/y(?=[aeou])/gi, 'j'],
    [/zh/g, 'ž'],
    [/kh/g, 'h'],
    [/sh/g, 'š'],
    [/ch/g, 'č'],
  ],
  // French: Viatcheslavovitch.
  [
    [/y(?=[aeou])/gi, 'i'],
    [/zh/g, 'j'],
    [/ch/g, 'tch'],
  ],
];

/**
 * A patronymic in Latin letters as it stands in the packs (the English custom), and as the press of other languages spells it; nobody's own one is told from
 * a stranger's without them. Other scripts come back alone.
 */
export function patronymicSpellings(patronymic: string): string[] {
  if (!/^\p{Script=Latin}+$/u.test(patronymic)) return [patronymic];
  const spellings = CUSTOMS.map((custom) =>
    custom.reduce((word, [from, to]) => word.replace(from, (letters) => sameCase(letters, to)), patronymic),
  );
  return [...new Set([patronymic, ...spellings])];
}

/** Yuryevich → Iurievich. */
function sameCase(letters: string, to: string): string {
  const isCapital = letters.charAt(0) !== letters.charAt(0).toLowerCase();
  return isCapital ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}
