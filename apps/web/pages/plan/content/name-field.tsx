import { Textfield } from "@digdir/designsystemet-react";
import { useText } from "../../../reader/text.tsx";

interface NameFieldProps {
  readonly name: string;
  readonly description?: string;
  /** Whether the form was sent: a missing name is told then, not before. */
  readonly sent: boolean;
  readonly onName: (name: string) => void;
}

/** The name of the person who acts. */
export function NameField({ name, description, sent, onName }: NameFieldProps) {
  const { t } = useText();
  return (
    <Textfield
      data-size="sm"
      label={t("plan-edit:save.name")}
      description={description}
      value={name}
      maxLength={200}
      autoComplete="name"
      error={sent && name.trim() === "" ? t("plan-edit:save.needName") : false}
      onChange={(event) => onName(event.target.value)}
    />
  );
}
