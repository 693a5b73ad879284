import { Link } from "@tanstack/react-router";
import { LanguageSwitch } from "./language-switch.tsx";
import { useMenu } from "./main-menu.ts";
import { useText } from "./text.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** Name, main menu (not on a plain page), language and appearance. */
export function Header({ plain }: { readonly plain: boolean }) {
  const { t } = useText();
  const menu = useMenu();
  return (
    <header className="fs-header">
      <div className="fs-header-inner">
        <Link to="/" className="fs-brand">
          <img src="/framsyn.svg" alt="" width="28" height="28" />
          <span>{t("shell:product")}</span>
        </Link>
        {!plain && (
          <nav aria-label={t("shell:nav.label")} className="fs-nav">
            <ul>
              {menu
                .flatMap(({ pages }) => pages)
                .map(({ to, title }) => (
                  <li key={to}>
                    <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }} activeProps={{ "aria-current": "page" }}>
                      {t(title)}
                    </Link>
                  </li>
                ))}
            </ul>
          </nav>
        )}
        <div className="fs-switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
