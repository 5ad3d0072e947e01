import { isTicked, offeredChapters } from '#core/report/editions.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Chapter, Edition, ReportChoice } from '#schema/record/report-choice.ts';
import { CHECKLIST_ORDERS, EDITIONS } from '#schema/record/report-format.ts';

interface Props {
  /** What is kept with the assessment, if anything. */
  readonly choice: ReportChoice | undefined;
  readonly onChange: (choice: ReportChoice) => void;
}

/** Which edition goes out, with what it is good for, and which chapters it has. */
export function EditionChoice({ choice, onChange }: Props) {
  const words = useWords('assessment').report;
  const edition = choice?.edition ?? EDITIONS[0];
  return (
    <>
      <div className="field report-format">
        <label htmlFor="edition">{words.edition}</label>
        <select
          id="edition"
          aria-describedby="edition-note"
          value={edition}
          onChange={({ target }) => {
            const chosen = EDITIONS.find((one) => one === target.value);
            if (chosen) onChange({ ...choice, edition: chosen });
          }}
        >
          {EDITIONS.map((one) => (
            <option key={one} value={one}>
              {words.editions[one]}
            </option>
          ))}
        </select>
        <p id="edition-note" className="hint">
          {words.editionNotes[edition]}
        </p>
      </div>
      {edition === 'checklist' && <OrderChoice {...{ choice, onChange }} />}
      <ChapterChoice {...{ edition, choice, onChange }} />
    </>
  );
}

/** What the blank checklist is grouped by. */
function OrderChoice({ choice, onChange }: Props) {
  const words = useWords('assessment').report;
  return (
    <div className="report-format">
      <SelectField
        label={words.checklistBy}
        value={choice?.checklistBy ?? CHECKLIST_ORDERS[0]}
        choices={CHECKLIST_ORDERS.map((order) => [order, words.checklistOrders[order]] as const)}
        onChange={(checklistBy) => onChange({ ...choice, checklistBy: checklistBy || undefined })}
      />
    </div>
  );
}

/** The chapters of an edition, each to be ticked on or off; nothing where the edition is one piece. */
function ChapterChoice({ edition, choice, onChange }: Props & { readonly edition: Edition }) {
  const words = useWords('assessment').report;
  const offered = offeredChapters(edition);
  if (offered.length === 0) return null;
  const tick = (chapter: Chapter, value: boolean) => {
    const own = { ...choice?.chapters?.[edition], [chapter]: value };
    onChange({ ...choice, chapters: { ...choice?.chapters, [edition]: own } });
  };
  return (
    <details className="report-chapters">
      <summary>{words.chaptersTitle}</summary>
      <fieldset>
        <legend className="quiet">{words.chaptersHint}</legend>
        {offered.map((chapter) => (
          <label className="choice" key={chapter}>
            <input
              type="checkbox"
              checked={isTicked(chapter, edition, choice)}
              onChange={({ target }) => tick(chapter, target.checked)}
            />
            <span>{words.chapters[chapter]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
