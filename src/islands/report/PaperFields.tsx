import { TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { ReportChoice } from '#schema/record/report-choice.ts';

interface Props {
  /** What is kept with the assessment, if anything. */
  readonly choice: ReportChoice | undefined;
  readonly onType: (choice: ReportChoice) => void;
}

const LINES = ['reference', 'version', 'confidentiality'] as const;

/** What the papers say of themselves. Who prepared and accepted them is said at the sign-off. */
export function PaperFields({ choice, onType }: Props) {
  const words = useWords('assessment').report;
  return (
    <details className="report-chapters">
      <summary>{words.paperTitle}</summary>
      <p className="quiet">{words.paperHint}</p>
      {LINES.map((name) => (
        <TextField
          key={name}
          label={words.paper[name]}
          value={choice?.[name] ?? ''}
          onChange={(value) => onType({ ...choice, [name]: value })}
        />
      ))}
      <TextField
        label={words.paper.distribution}
        isLong
        value={choice?.distribution ?? ''}
        onChange={(distribution) => onType({ ...choice, distribution })}
      />
    </details>
  );
}
