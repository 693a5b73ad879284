import { Textfield } from "@digdir/designsystemet-react";

/** Most characters of a text; the plan's own limit. */
export const MOST_CHARACTERS = 8000;

interface TextAreaProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly readOnly?: boolean;
  readonly rows?: number;
  readonly most?: number;
  readonly error?: string | false;
  readonly onChange: (value: string) => void;
}

/** A field for a text of the plan. */
export function TextArea({
  label,
  help,
  value,
  readOnly = false,
  rows = 3,
  most = MOST_CHARACTERS,
  error = false,
  onChange,
}: TextAreaProps) {
  return (
    <Textfield
      multiline
      data-size="sm"
      label={label}
      {...(help !== undefined && { description: help })}
      value={value}
      rows={rows}
      maxLength={most}
      readOnly={readOnly}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
