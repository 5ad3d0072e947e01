import { useState } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { fillCount, joinList } from '#core/message.ts';
import { isPromised } from '#core/perspectives/groups.ts';
import { askedSteps } from '#core/questionnaire/build-questionnaire.ts';
import { readDay } from '#core/reading/read-day.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { ClauseTicks } from './ClauseTicks.tsx';
import { HandOutFields, type Typed } from './HandOutFields.tsx';
import { RoleField } from './RoleField.tsx';
import { saveHandOut } from './save-hand-out.ts';
import { saveWorkbook } from './save-workbooks.ts';

interface Props {
  readonly opened: Opened;
  readonly printed: string;
  readonly words: QuestionnaireWords;
}

const UNTYPED: Typed = {
  to: '',
  due: '',
  site: '',
  group: '',
  isAnonymous: false,
  form: 'workbook',
};

/** What of a hand-out was said: a group that was promised anonymity once has it always. */
function askedOf({ to, site, group, isAnonymous, form }: Typed, wasPromised: boolean) {
  const view = { group: group.trim(), isAnonymous: isAnonymous || wasPromised };
  return {
    ...{ to: to.trim(), form },
    ...(site.trim() ? { site: site.trim() } : {}),
    ...(view.group ? view : {}),
  };
}

/** Chosen clauses for somebody else, as a workbook, on paper or as a file for the tool; and the whole assessment as one. */
export function HandOutPanel({ opened, printed, words }: Props) {
  const { language, root } = useSurroundings();
  const { out: texts } = words;
  const today = useToday();
  const { assessment } = useSession(opened.session);
  const walked = opened.standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const [clauses, setClauses] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState(UNTYPED);
  const [trouble, setTrouble] = useState<string>();
  const day = readDay(typed.due);
  const { length } = askedSteps({ walked, assessment, clauses });
  const source = { root, language: printed };
  const save = async () => {
    const due = day.ok ? day.value : '';
    const asked = {
      ...{ clauses: [...clauses], on: today, due },
      ...askedOf(typed, isPromised(assessment, typed.group)),
    };
    const isSaved = await saveHandOut(source, assessment, asked);
    setTrouble(isSaved ? undefined : texts.failed);
    if (!isSaved) return;
    opened.session.apply({ kind: 'handedOut', id: crypto.randomUUID(), fields: asked });
  };
  return (
    <>
      <h2>{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      <RoleField {...{ opened, words }} onChoose={setClauses} />
      <ClauseTicks {...{ walked, clauses, words }} onChange={setClauses} />
      <HandOutFields
        {...{ typed, day, assessment, words }}
        onType={(fields) => setTyped((before) => ({ ...before, ...fields }))}
      />
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
