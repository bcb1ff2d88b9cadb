/** A person's name in one grammatical case. */
export interface PersonCase {
  given: string;
  patronymic?: string;
  family: string;
}
