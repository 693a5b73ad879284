import { Link } from "@tanstack/react-router";
import { useText } from "../reader/text.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MainMenu } from "./main-menu.tsx";
import { MenuSheet } from "./menu-sheet.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** Name, main menu (not on a plain page), language and appearance; in a narrow window one button opens all but the name. */
export function Header({ plain }: { readonly plain: boolean }) {
  const { t } = useText();
  return (
    <header className={plain ? "fs-header fs-header-plain" : "fs-header"}>
      <div className="fs-header-inner">
        <Link to="/" className="fs-brand">
          <img src="/framsyn.svg" alt="" width="28" height="28" />
          <span>{t("shell:product")}</span>
        </Link>
        {!plain && <MainMenu />}
        <div className="fs-switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        {!plain && <MenuSheet />}
      </div>
    </header>
  );
}
