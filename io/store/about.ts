const OCCUPATION = "occupation:";

/** Names an occupation as what something stored is about. Other things have other beginnings, so that one column can name them all. */
export const aboutOccupation = (occupation: string): string => `${OCCUPATION}${occupation}`;

/** Gives the occupation that something is about. @throws Error where it is about something else. */
export function occupationOf(about: string): string {
  if (!about.startsWith(OCCUPATION)) throw new Error(`"${about}" is not about an occupation`);
  return about.slice(OCCUPATION.length);
}
