import { Link } from "@tanstack/react-router";
import { textIn } from "#io/language";
import { useText } from "../../reader/text.tsx";
import { VIEWS } from "./views.ts";

/** The views as links of a menu in the page: a view is a place of its own, with an address. */
export function ViewMenu({ shown }: { readonly shown: string }) {
  const { t, language } = useText();
  return (
    <nav aria-label={t("laboratory-page:views")} className="fs-views fs-no-print">
      <ul>
        {VIEWS.map(({ name, title }, at) => (
          <li key={name}>
            <Link
              to="/laboratory"
              search={(old: object) => ({ ...old, view: at === 0 ? undefined : name })}
              resetScroll={false}
              // Whether a link is of the page it stands on is said by the view shown alone: the first view, which has no name, is not in all addresses.
              activeOptions={{ exact: true, explicitUndefined: true }}
              activeProps={{ "aria-current": undefined }}
              {...(name === shown && { "aria-current": "page" as const })}
            >
              {textIn(title, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
