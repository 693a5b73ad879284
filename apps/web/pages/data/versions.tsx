import { Button, Details, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { datasetsQuery, packageQuery } from "../../api/queries.ts";
import { DataTable } from "../../controls/data-table.tsx";
import { useDataset, useDatasetTitle } from "../../reader/dataset.tsx";
import { useMove, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";

/** Stored editions; one can be chosen for the whole product, and the one in use taken along as files. */
export function Versions() {
  const { t, dateTime, number } = useText();
  const { dataset } = usePlace();
  const move = useMove();
  const { view } = useDataset();
  const titleOf = useDatasetTitle();
  const versions = useQuery(datasetsQuery()).data ?? [];
  const files = useQuery(packageQuery(dataset)).data?.files ?? [];
  const using = view?.detail.summary.hash;
  return (
    <section className="fs-section" aria-labelledby="versions">
      <Heading level={2} data-size="sm" id="versions">
        {t("data:versions.title")}
      </Heading>
      <DataTable
        caption={t("data:versions.caption")}
        rows={versions}
        rowKey={(version) => version.hash}
        columns={[
          {
            id: "name",
            title: t("data:versions.name"),
            rowHeader: true,
            sortBy: titleOf,
            cell: (version) => (
              <>
                {titleOf(version)} {version.reference && <span className="fs-quiet">({t("data:versions.reference")})</span>}
              </>
            ),
          },
          {
            id: "baseYear",
            title: t("data:versions.baseYear"),
            sortBy: (version) => version.baseYear,
            cell: (version) => version.baseYear,
          },
          {
            id: "rows",
            title: t("data:versions.rows"),
            numeric: true,
            sortBy: (version) => version.rows,
            cell: (version) => number(version.rows),
          },
          {
            id: "stored",
            title: t("data:versions.stored"),
            sortBy: (version) => version.storedAt,
            cell: (version) => dateTime(version.storedAt),
          },
          {
            id: "use",
            title: t("data:versions.use"),
            cell: (version) =>
              version.hash === using ? (
                <span className="fs-quiet">{t("data:versions.using")}</span>
              ) : (
                <Button variant="secondary" data-size="sm" onClick={() => move({ dataset: version.hash })}>
                  {t("data:versions.use")}
                  <span className="fs-hidden">
                    : {titleOf(version)}, {dateTime(version.storedAt)}
                  </span>
                </Button>
              ),
          },
        ]}
      />
      {files.length > 0 && (
        <Details data-size="sm" className="fs-narrow">
          <Details.Summary>{t("data:versions.download", { count: files.length })}</Details.Summary>
          <Details.Content>
            <ul className="fs-files">
              {files.map((file) => (
                <li key={file.path}>
                  <a href={file.url} download={file.path.split("/").at(-1)}>
                    {file.path}
                  </a>
                </li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </section>
  );
}
