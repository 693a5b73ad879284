import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useEffect, useState } from "react";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { NameField } from "./name-field.tsx";
import { PlanDialog } from "./plan-dialog.tsx";
import { SaveProblem } from "./save-problem.tsx";
import type { Draft } from "./use-draft.ts";
import { useName } from "./use-name.ts";

/** Says whether anything is unsaved, and saves, undoes or throws away; stays at the foot of the window while the plan is edited. */
export function SaveBar({ draft, data }: { readonly draft: Draft; readonly data: DatasetView }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [name, setName] = useName();
  const [note, setNote] = useState("");
  const [told, setTold] = useState("");
  const [needsName, setNeedsName] = useState(false);
  const { changed, saving } = draft;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      if (changed) setOpen(true);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [changed]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setNeedsName(true);
    setNeedsName(false);
    const done = await draft.save(name.trim(), note.trim());
    setOpen(false);
    setTold(done ? t("plan-edit:save.done") : "");
    if (done) setNote("");
  };
  if (!changed && !draft.undo && !draft.redo && told === "" && draft.error === null) return null;
  return (
    <section className="fs-save-bar fs-no-print" data-changed={changed} aria-label={t("plan-edit:save.label")}>
      <p role="status">{changed ? t("plan-edit:save.unsaved") : told || t("plan-edit:save.nothing")}</p>
      <div className="fs-steps">
        <Button data-size="sm" disabled={!changed || saving} aria-keyshortcuts="Control+S" onClick={() => setOpen(true)}>
          {t("plan-edit:save.save")}
        </Button>
        <Button variant="secondary" data-size="sm" disabled={!draft.undo} onClick={() => draft.undo?.()}>
          {t("plan-edit:save.undo")}
        </Button>
        <Button variant="secondary" data-size="sm" disabled={!draft.redo} onClick={() => draft.redo?.()}>
          {t("plan-edit:save.redo")}
        </Button>
        <Button variant="tertiary" data-size="sm" disabled={!draft.discard} onClick={() => draft.discard?.()}>
          {t("plan-edit:save.discard")}
        </Button>
      </div>
      {draft.error !== null && <SaveProblem draft={draft} data={data} />}
      <PlanDialog open={open} title={t("plan-edit:save.title")} onClose={() => setOpen(false)}>
        <form className="fs-plan-form" onSubmit={(event) => void save(event)} noValidate>
          <NameField name={name} description={t("plan-edit:save.nameHelp")} sent={needsName} onName={setName} />
          <Textfield
            data-size="sm"
            label={t("plan-edit:save.note")}
            description={t("plan-edit:save.noteHelp")}
            value={note}
            maxLength={2000}
            onChange={(event) => setNote(event.target.value)}
          />
          <div className="fs-steps">
            <Button type="submit" data-size="sm" disabled={saving}>
              {t(saving ? "plan-edit:save.saving" : "plan-edit:save.confirm")}
            </Button>
          </div>
        </form>
      </PlanDialog>
    </section>
  );
}
