import { Card, Heading, Paragraph } from "@digdir/designsystemet-react";

interface EmptyProps {
  /** What is missing. */
  readonly title: string;
  /** What would fill it. */
  readonly children: React.ReactNode;
  /** The step that fills it: a button or link. */
  readonly action?: React.ReactNode;
}

/** Stands where there is nothing to show: says what would fill it and offers the step. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <Card className="fs-empty" variant="tinted">
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      <Paragraph>{children}</Paragraph>
      {action}
    </Card>
  );
}
