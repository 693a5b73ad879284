import { useText } from "../reader/text.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { PageLink } from "./main-menu.tsx";
import { useMenu } from "./menu-sections.ts";
import { Sheet } from "./sheet.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** The main menu of a narrow window: one button that opens every page by group, with language and appearance below. */
export function MenuSheet() {
  const { t } = useText();
  const menu = useMenu();
  return (
    <Sheet
      buttonClass="fs-menu-button"
      button={
        <>
          <span aria-hidden="true">☰</span> {t("shell:menu.open")}
        </>
      }
      title={t("shell:nav.label")}
    >
      {(close) => (
        <>
          <nav aria-label={t("shell:nav.label")} className="fs-menu-sheet">
            {menu.map(({ group, pages }) => (
              <section key={group} aria-label={t(`shell:menu.${group}`)}>
                {pages.length > 1 && <p className="fs-quiet">{t(`shell:menu.${group}`)}</p>}
                <ul>
                  {pages.map((page) => (
                    <li key={page.to}>
                      <PageLink page={page} onClick={close} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </nav>
          <div className="fs-switches fs-labelled">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </>
      )}
    </Sheet>
  );
}
