import { useState } from "react";
import { keepPreference, readPreference } from "../../../reader/preferences.ts";

const KEPT = "name";

/** The name of whoever sits here, remembered in this browser: every act in a plan carries one. */
export function useName(): readonly [name: string, setName: (name: string) => void] {
  const [name, setName] = useState(() => readPreference(KEPT) ?? "");
  return [
    name,
    (next) => {
      setName(next);
      keepPreference(KEPT, next);
    },
  ];
}
