import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { checkFiles, importFiles, importHrExport } from "../../../api/actions.ts";
import { Failure } from "../../../controls/failure.tsx";
import { Findings } from "../../../controls/findings.tsx";
import { Progress } from "../../../controls/progress.tsx";
import { UnitPicker } from "../../../controls/unit-picker.tsx";
import { NATION, useMove, usePlace } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { CheckAnswer } from "./check-answer.tsx";
import { FileDrop } from "./file-drop.tsx";
import type { ImportKind } from "./import-kind.ts";

/** Files in, checked, stored, and the reader moved to the new edition. Errors store nothing and are listed row by row. */
export function ImportForm({ kind }: { readonly kind: ImportKind }) {
  const { t, number } = useText();
  const place = usePlace();
  const move = useMove();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [unit, setUnit] = useState(place.unit === NATION ? undefined : place.unit);
  const check = useMutation({ mutationFn: () => checkFiles(files) });
  const store = useMutation({
    mutationFn: () => {
      const [file] = files;
      if (kind === "package") return importFiles(files);
      if (!file || unit === undefined) throw new Error("An HR export needs one file and a unit");
      return importHrExport(place.dataset, unit, file);
    },
    onSuccess: async ({ dataset }) => {
      await queries.invalidateQueries();
      move({ dataset: dataset.hash });
    },
  });
  const choose = (chosen: readonly File[]) => {
    check.reset();
    store.reset();
    setFiles(chosen);
  };
  const busy = check.isPending || store.isPending;
  const ready = files.length > 0 && !busy && (kind === "package" || unit !== undefined);
  return (
    <div className="fs-section">
      {kind === "hr" && (
        <div className="fs-boxed fs-unit-of-export">
          <UnitPicker value={unit} onChoose={setUnit} label={t("data:import.unit")} empty={t("data:import.unitMissing")} />
        </div>
      )}
      <FileDrop files={files} onChange={choose} several={kind === "package"} />
      <div className="fs-controls">
        {kind === "package" && (
          <Button variant="secondary" disabled={!ready} onClick={() => check.mutate()}>
            {t("data:import.check")}
          </Button>
        )}
        <Button disabled={!ready} onClick={() => store.mutate()}>
          {t("data:import.store")}
        </Button>
      </div>
      {busy && <Progress label={t(check.isPending ? "data:import.checking" : "data:import.storing")} share={null} />}
      {check.error && <Failure error={check.error} />}
      {check.data && !store.data && !store.error && !busy && <CheckAnswer result={check.data} />}
      {store.error && !busy && <Failure error={store.error} />}
      {store.data && (
        <>
          <Alert data-color="success" role="status">
            <Heading level={3} data-size="2xs">
              {t("data:import.done")}
            </Heading>
            <Paragraph>
              {t("data:import.doneText", {
                title: store.data.dataset.title,
                version: store.data.dataset.version,
                rows: number(store.data.dataset.rows),
              })}{" "}
              <Link to="/">{t("data:import.see")}</Link>
            </Paragraph>
          </Alert>
          {store.data.findings.length > 0 && <Findings findings={store.data.findings} title={t("findings:title")} />}
        </>
      )}
    </div>
  );
}
