import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../reader/text.tsx";

/** The way to the page where figures of one's own come in. */
export function OwnNumbers() {
  const { t } = useText();
  return (
    <section className="fs-section fs-no-print" aria-labelledby="own">
      <Heading level={2} data-size="sm" id="own">
        {t("data:own.title")}
      </Heading>
      <Paragraph className="fs-narrow">{t("data:own.text")}</Paragraph>
      <div className="fs-steps">
        <Link to="/own-numbers" className="ds-button" data-variant="secondary">
          {t("data:own.link")}
        </Link>
      </div>
    </section>
  );
}
