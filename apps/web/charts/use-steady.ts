import { useState } from "react";

/** Gives the value that was given first for as long as the new ones say the same, so that what is made of it is not made again. */
export function useSteady<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
