import { useEffect, useState } from "react";

/** A value once it has stood still for so many milliseconds: what is typed and clicked in a row is one change. Before that it is `first`. */
export function useSettled<T>(value: T, wait: number, first = value): T {
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
