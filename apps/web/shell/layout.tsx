import { SkipLink } from "@digdir/designsystemet-react";
import { Outlet, useLocation } from "@tanstack/react-router";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PlaceBar } from "./place-bar.tsx";
import { TextProvider, useText } from "./text.tsx";

/** Id of the main content; the skip link goes there. */
export const MAIN = "main";

/** The frame around every page: skip link, header, the place bar, the page itself and the footer. */
export function Layout() {
  return (
    <TextProvider>
      <Frame />
    </TextProvider>
  );
}

function Frame() {
  const { t } = useText();
  // Published plans are read by people who come for nothing else.
  const open = useLocation({ select: ({ pathname }) => /^\/public(\/|$)/.test(pathname) });
  return (
    <>
      <SkipLink href={`#${MAIN}`}>{t("shell:skip")}</SkipLink>
      <Header plain={open} />
      {!open && <PlaceBar />}
      <main id={MAIN} tabIndex={-1} className="fs-main">
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
