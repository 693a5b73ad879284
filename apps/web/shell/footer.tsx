import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { healthQuery } from "../api/queries.ts";
import { useText } from "../reader/text.tsx";

/** What the figures are, versions, accessibility and the API. */
export function Footer() {
  const { t } = useText();
  const health = useQuery(healthQuery());
  return (
    <footer className="fs-footer">
      <div className="fs-footer-inner">
        <p>{t("shell:footer.about")}</p>
        <ul>
          <li>
            <Link to="/backtest">{t("shell:footer.backtest")}</Link>
          </li>
          <li>
            <Link to="/accessibility">{t("shell:footer.accessibility")}</Link>
          </li>
          <li>
            <a href="/api/docs">{t("shell:footer.api")}</a>
          </li>
          {health.data && <li>{t("shell:footer.version", { version: health.data.version, model: health.data.model })}</li>}
        </ul>
      </div>
    </footer>
  );
}
