import { useNavigate, useSearch } from "@tanstack/react-router";
import { LANGUAGE_NAMES, LANGUAGES } from "#io/language";
import type { PlaceSearch } from "../reader/place.ts";
import { asLanguage, useChooseLanguage, useText } from "../reader/text.tsx";

/** Chooses the language of the page; remembered in this browser, and a language in the address is replaced. */
export function LanguageSwitch() {
  const { t, language } = useText();
  const choose = useChooseLanguage();
  const navigate = useNavigate();
  const search: PlaceSearch = useSearch({ strict: false });
  const change = async (value: string) => {
    const next = asLanguage(value);
    if (!next) return;
    await choose(next);
    if (search.lang) await navigate({ to: ".", search: (old: object) => ({ ...old, lang: next }), replace: true, resetScroll: false });
  };
  return (
    <label className="fs-switch">
      <span>{t("shell:language.label")}</span>
      <select value={language} onChange={(event) => void change(event.target.value)}>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
