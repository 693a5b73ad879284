import { SkipLink } from "@digdir/designsystemet-react";
import { Outlet, useMatches } from "@tanstack/react-router";
import { TextProvider, useText } from "../reader/text.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PlaceBar } from "./place-bar.tsx";

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
  const plain = useMatches({ select: (matches) => matches.at(-1)?.staticData.page?.frame === "plain" });
  return (
    <>
      <SkipLink href={`#${MAIN}`}>{t("shell:skip")}</SkipLink>
      <Header plain={plain} />
      {!plain && <PlaceBar />}
      <main id={MAIN} tabIndex={-1} className="fs-main">
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
