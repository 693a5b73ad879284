import { Dropdown } from "@digdir/designsystemet-react";
import { Link, useLocation } from "@tanstack/react-router";
import { useId, useRef } from "react";
import { textIn } from "#io/language";
import { useText } from "../reader/text.tsx";
import { type MenuPage, type MenuSection, useMenu } from "./menu-sections.ts";

/** The main menu in one line: groups of one page are links, larger groups open under their button. */
export function MainMenu() {
  const { t } = useText();
  const menu = useMenu();
  return (
    <nav aria-label={t("shell:nav.label")} className="fs-nav">
      <ul>
        {menu.map((section) => {
          const [first, ...rest] = section.pages;
          return <li key={section.group}>{first && rest.length === 0 ? <PageLink page={first} /> : <Group section={section} />}</li>;
        })}
      </ul>
    </nav>
  );
}

/** A link to a page of the menu, marked where the reader is on it or within it. */
export function PageLink({ page: { to, title }, onClick }: { readonly page: MenuPage; readonly onClick?: () => void }) {
  const { t, language } = useText();
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === "/", includeSearch: false }}
      activeProps={{ "aria-current": "page" }}
      {...(onClick && { onClick })}
    >
      {typeof title === "string" ? t(title) : textIn(title, language)}
    </Link>
  );
}

function Group({ section: { group, pages } }: { readonly section: MenuSection }) {
  const { t } = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const within = useLocation({ select: ({ pathname }) => pages.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`)) });
  return (
    <>
      <button type="button" className="fs-nav-group" popoverTarget={id} {...(within && { "aria-current": "true" })}>
        {t(`shell:menu.${group}`)}
      </button>
      <Dropdown id={id} ref={list} placement="bottom-start" className="fs-nav-list">
        <Dropdown.List>
          {pages.map((page) => (
            <Dropdown.Item key={page.to}>
              <PageLink page={page} onClick={() => list.current?.hidePopover()} />
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </>
  );
}
