import { useState } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { fillCount, joinList, writeDay } from '#core/message.ts';
import { askedSteps } from '#core/questionnaire/build-questionnaire.ts';
import { readDay } from '#core/reading/read-day.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { DayField } from '#islands/form/DayField.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { fieldSentence } from '#text/field-sentence.ts';
import { ClauseTicks } from './ClauseTicks.tsx';
import { saveQuestionnaire, saveWorkbook } from './save-workbooks.ts';

interface Props {
  readonly opened: Opened;
  readonly printed: string;
  readonly words: QuestionnaireWords;
}

/** Chosen clauses as a workbook for somebody else; and the whole assessment as one. */
export function HandOutPanel({ opened, printed, words }: Props) {
  const { language, root } = useSurroundings();
  const registers = useWords('registers');
  const { out: texts } = words;
  const today = useToday();
  const { assessment } = useSession(opened.session);
  const walked = opened.standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const [clauses, setClauses] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState('');
  const [due, setDue] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const day = readDay(due);
  const { length } = askedSteps({ walked, assessment, clauses });
  const source = { root, language: printed };
  const save = async () => {
    const dueDay = day.ok ? day.value : '';
    const isSaved = await saveQuestionnaire(source, assessment, { clauses, to, due: dueDay });
    setTrouble(isSaved ? undefined : texts.failed);
    if (!isSaved) return;
    const handedOut = {
      ...assessment.handedOut,
      [crypto.randomUUID()]: { to: to.trim(), clauses: [...clauses], on: today, due: dueDay },
    };
    opened.session.apply({ kind: 'settings', fields: { handedOut } });
  };
  return (
    <>
      <h2>{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      <ClauseTicks {...{ walked, clauses, words }} onChange={setClauses} />
      <div className="field-row">
        <TextField label={texts.to} hint={texts.toHint} value={to} onChange={setTo} />
        <DayField
          label={texts.due}
          value={due}
          onChange={setDue}
          onChoose={(chosen) => setDue(writeDay(language, chosen))}
          error={day.ok ? undefined : fieldSentence(day.failure, language, registers.problems)}
        />
      </div>
      <p className="row-actions">
        <button
          type="button"
          className="primary"
          disabled={length === 0 || !day.ok}
          onClick={() => void save()}
        >
          {texts.save}
        </button>
        <span className="quiet" role="status">
          {joinList(language, [fillCount(language, texts.chosen, length)])}
        </span>
      </p>
      <p className="row-actions">
        <button
          type="button"
          onClick={() =>
            void saveWorkbook(source, assessment).then((code) => setTrouble(code && texts[code]))
          }
        >
          {texts.workbook}
        </button>
      </p>
      <p className="hint prose">{texts.workbookNote}</p>
      {trouble && (
        <p className="notice warning" role="alert">
          {trouble}
        </p>
      )}
    </>
  );
}
