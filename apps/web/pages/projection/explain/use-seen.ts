import { type RefObject, useEffect, useState } from "react";

/** Tells whether an element has come into view, or within half a screen of it; stays true afterwards. */
export function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched || seen) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true), {
      rootMargin: "50% 0px",
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, seen]);
  return seen;
}
