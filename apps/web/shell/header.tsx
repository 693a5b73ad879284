import { Link } from "@tanstack/react-router";
import { LanguageSwitch } from "./language-switch.tsx";
import { useText } from "./text.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

const PAGES = [
  { to: "/", name: "overview" },
  { to: "/projection", name: "projection" },
  { to: "/what-if", name: "whatIf" },
  { to: "/what-it-takes", name: "whatItTakes" },
  { to: "/comparison", name: "comparison" },
  { to: "/programme", name: "programme" },
  { to: "/plans", name: "plans" },
  { to: "/data", name: "data" },
] as const;

/** Name, main menu (not on a plain page), language and appearance. */
export function Header({ plain }: { readonly plain: boolean }) {
  const { t } = useText();
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
              {PAGES.map(({ to, name }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }} activeProps={{ "aria-current": "page" }}>
                    {t(`shell:nav.${name}`)}
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
