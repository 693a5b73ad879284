import { type RefObject, useEffect, useState } from "react";

/** A reader who stays this long will probably come to it, or print the page; milliseconds. */
const STAYED = 5_000;

/** Tells whether an element has come into view, within half a screen of it, or the reader has stayed on the page; stays true afterwards. */
export function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched || seen) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true), {
      rootMargin: "50% 0px",
    });
    observer.observe(watched);
    const stayed = setTimeout(() => document.visibilityState === "visible" && setSeen(true), STAYED);
    return () => {
      observer.disconnect();
      clearTimeout(stayed);
    };
  }, [element, seen]);
  return seen;
}
