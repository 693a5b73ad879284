import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { tableTitle } from "#io/language";
import { TABLE_NAMES, TABLES } from "#model/vocabulary";
import { useText } from "../../reader/text.tsx";

/** Empty tables to fill in. */
export function Templates() {
  const text = useText();
  const { t } = text;
  return (
    <section className="fs-section" aria-labelledby="templates">
      <Heading level={2} data-size="sm" id="templates">
        {t("data:templates.title")}
      </Heading>
      <Paragraph className="fs-narrow">{t("data:templates.text")}</Paragraph>
      <Details data-size="sm" className="fs-narrow">
        <Details.Summary>{t("data:templates.title")}</Details.Summary>
        <Details.Content>
          <ul className="fs-files">
            <li>
              <a href="/api/template/datapackage.json" download>
                {t("data:templates.descriptor")}
              </a>{" "}
              <span className="fs-quiet">datapackage.json</span>
            </li>
            {TABLE_NAMES.map((name) => (
              <li key={name}>
                <a href={`/api/template/${name}.csv`} download>
                  {tableTitle(name, text)}
                </a>{" "}
                <span className="fs-quiet">
                  {name}.csv{TABLES[name].required && `, ${t("data:templates.required")}`}
                </span>
              </li>
            ))}
          </ul>
        </Details.Content>
      </Details>
    </section>
  );
}
