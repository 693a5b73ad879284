import { Button, Dialog, Heading, Search } from "@digdir/designsystemet-react";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useText } from "../reader/text.tsx";
import type { ChoiceGroup } from "./choice.ts";
import { search } from "./search-choices.ts";

interface PickerProps {
  /** What is chosen, for example "Unit". */
  readonly label: string;
  /** Heading of the dialog, for example "Choose a unit". */
  readonly title: string;
  /** Name of what is chosen now. */
  readonly shown: string;
  readonly chosen: string | undefined;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (id: string) => void;
}

/**
 * A button that shows what is chosen and opens a dialog with search and grouped choices.
 * Enter in the search field takes the first match; Escape closes without change.
 */
export function Picker({ label, title, shown, chosen, groups, onChoose }: PickerProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  // The dialog would give its close button the focus; the search field is what the reader came for.
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const matches = useMemo(() => search(groups, query), [groups, query]);
  const count = matches.reduce((sum, group) => sum + group.choices.length, 0);
  const close = () => {
    dialog.current?.close();
    setOpen(false);
    setQuery("");
  };
  const choose = (choice: string) => {
    close();
    onChoose(choice);
  };
  return (
    <>
      <button type="button" className="fs-picker" aria-haspopup="dialog" title={`${label}: ${shown}`} onClick={() => setOpen(true)}>
        <span className="fs-picker-label">{label}</span>
        <span className="fs-picker-value">
          <span className="fs-picker-name">{shown}</span>
        </span>
      </button>
      <Dialog
        ref={dialog}
        open={open}
        onClose={close}
        closedby="any"
        closeButton={t("shell:picker.close")}
        className="fs-picker-dialog"
        aria-labelledby={`${id}-title`}
      >
        <Dialog.Block>
          <Heading level={2} data-size="xs" id={`${id}-title`}>
            {title}
          </Heading>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const first = matches[0]?.choices[0];
              if (first && query.trim() !== "") choose(first.id);
            }}
          >
            <Search>
              <Search.Input
                ref={field}
                aria-label={`${t("shell:picker.search")}: ${title}`}
                value={query}
                onChange={(event) => setQuery(event.target.value)}
              />
            </Search>
          </form>
          <p className="fs-quiet" role="status">
            {query.trim() === "" ? "" : count === 0 ? t("shell:picker.none", { query }) : t("shell:picker.found", { count })}
          </p>
        </Dialog.Block>
        <Dialog.Block className="fs-picker-list">
          {open &&
            matches.map((group) => (
              <section key={group.id} aria-labelledby={`${id}-${group.id}`}>
                <Heading level={3} data-size="2xs" id={`${id}-${group.id}`}>
                  {group.title}
                </Heading>
                <ul>
                  {group.choices.map((choice) => (
                    <li key={choice.id} style={{ paddingInlineStart: `${(choice.depth ?? 0) * 1.25}rem` }}>
                      <Button
                        variant="tertiary"
                        data-size="sm"
                        aria-current={choice.id === chosen ? "true" : undefined}
                        onClick={() => choose(choice.id)}
                      >
                        {choice.name}
                        {choice.remark && <span className="fs-quiet">{choice.remark}</span>}
                        {choice.id === chosen && <span className="fs-quiet">({t("shell:picker.chosen")})</span>}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </Dialog.Block>
      </Dialog>
    </>
  );
}
