import type { DateQuestion } from '#core/complaint-log/reading/log-survey.ts';
import { fill, writeDay } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogMapping } from '#schema/record/complaint-log.ts';
import { columnAt, withForm } from './map-columns.ts';

interface Props {
  readonly questions: readonly DateQuestion[];
  readonly mapping: LogMapping;
  readonly onChange: (mapping: LogMapping) => void;
}

/** Dates that can be read in several ways: each way with what it makes of the same cells. */
export function DateQuestions({ questions, mapping, onChange }: Props) {
  const { language } = useSurroundings();
  const { survey: texts } = useWords('complaintLog');
  const { dateForms } = useWords('monitoring');
  const asked = questions.filter(({ position }) => columnAt(mapping, position) !== undefined);
  return asked.map(({ position, heading, forms, examples }) => (
    <fieldset key={position} className="log-question">
      <legend>{texts.questionTitle}</legend>
      <p>{fill(texts.question, { heading })}</p>
      {forms.map((form, at) => (
        <label key={form} className="choice">
          <input
            type="radio"
            name={`dates-${position}`}
            checked={columnAt(mapping, position)?.dateForm === form}
            onChange={() => onChange(withForm(mapping, position, form))}
          />
          <span>{dateForms[form]}</span>
          <span className="hint">
            {examples
              .slice(0, 2)
              .map(({ written, days }) =>
                fill(texts.reading, { written, day: writeDay(language, days[at] ?? '') }),
              )
              .reduce((first, second) => fill(texts.readings, { first, second }))}
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
