import { useEffect, useState } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import type { Returned } from '#core/questionnaire/returned.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { ReturnedFacts } from '#islands/report/questionnaire/ReturnedFacts.tsx';
import { ReturnedRows } from '#islands/report/questionnaire/ReturnedRows.tsx';
import { fetchQuestionnaireWords } from '#islands/report/questionnaire/return-context.ts';
import { openedIn } from './opened-in.ts';
import type { PartProps } from './part-props.ts';

/** What came back in a file of everything that can be said of one. */
function aReturned({ standards: [leading] }: PartProps): Returned {
  const [one, other] = allClauses(leading.catalogue).flatMap(({ criteria }) => criteria);
  const answer = { kind: 'answer', sheet: 'Q', replaces: false } as const;
  return {
    rows: [
      {
        ...{ ...answer, row: 5, criterionId: one?.id ?? '', text: one?.text ?? '', remarks: [] },
        ...{ said: { value: 'met', note: '=1+1', evidence: 'P-12' }, present: undefined },
      },
      {
        ...{ ...answer, row: 6, criterionId: other?.id ?? '', text: other?.text ?? '' },
        said: { value: 'notApplicable' },
        present: { value: 'unmet', note: 'F2', source: 'Anna Lee (a.xlsx)' },
        remarks: [
          { code: 'shown' },
          { code: 'noReason' },
          { code: 'joined' },
          { code: 'textChanged', text: 'P-12' },
        ],
      },
      {
        ...{ kind: 'actions', sheet: 'A', row: 3, id: 'a', name: 'A1' },
        changes: [
          { field: 'owner', heading: 'Owner', present: 'Jo', said: '', value: undefined },
          { field: 'due', heading: 'Due', present: '', said: '2027-01-31', value: '2027-01-31' },
        ],
      },
      {
        ...{ kind: 'evidence', sheet: 'P', row: 1, id: 'e', name: 'E1', isNew: true },
        changes: [
          { field: 'title', heading: 'P-12', present: '', said: 'P-12 2027', value: 'P-12 2027' },
        ],
      },
    ],
    unread: [
      { sheet: 'Q', row: 9, reason: { code: 'unclear', text: 'mostly' } },
      { sheet: 'Q', row: 11, reason: { code: 'twice', row: 5 } },
      {
        ...{ sheet: 'A', row: 4 },
        reason: {
          ...{ code: 'cell', register: 'actions', field: 'due', heading: 'Due', text: '3/4/27' },
          problem: { code: 'noSuchDay' },
        },
      },
    ],
    ...{ empty: 3, same: 1, respondent: 'Anna Lee', group: '', isAnonymous: false, said: [] },
    older: [{ standard: leading.catalogue.standard.name, was: '0.9', is: '1.3' }],
    ...{ columnsNotRead: ['Who'], sheetsNotRead: ['Sheet2'] },
  };
}

/** What came back with a file, beside what stands here. */
export function ReturnedFile(props: PartProps) {
  const { root, language } = props;
  const [words, setWords] = useState<QuestionnaireWords>();
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set([0]));
  const [opened] = useState(() => openedIn('filled', props));
  useEffect(() => {
    void fetchQuestionnaireWords(root, language).then(setWords);
  }, [root, language]);
  if (words === undefined) return <h1 className="loading">{props.loading}</h1>;
  const returned = aReturned(props);
  return (
    <>
      <h1>{words.back.title}</h1>
      <ReturnedFacts {...{ returned, words }} />
      <ReturnedRows {...{ opened, ticked, words }} rows={returned.rows} onTick={setTicked} />
    </>
  );
}
