import { useState } from "react";
import { useText } from "../reader/text.tsx";
import { chooseTheme, storedTheme, THEMES } from "./theme.ts";

/** Chooses light or dark appearance, or what the device asks for. */
export function ThemeSwitch() {
  const { t } = useText();
  const [theme, setTheme] = useState(storedTheme);
  const change = (value: string) => {
    const next = THEMES.find((one) => one === value);
    if (!next) return;
    setTheme(next);
    chooseTheme(next);
  };
  return (
    <label className="fs-switch">
      <span>{t("shell:theme.label")}</span>
      <select value={theme} onChange={(event) => change(event.target.value)}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`shell:theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
