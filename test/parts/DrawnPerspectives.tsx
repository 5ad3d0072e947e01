import { useEffect, useState } from 'react';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import type { Returned } from '#core/questionnaire/returned.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { ExchangeSection } from '#islands/report/questionnaire/ExchangeSection.tsx';
import { fetchQuestionnaireWords } from '#islands/report/questionnaire/return-context.ts';
import { ViewPanel } from '#islands/report/questionnaire/ViewPanel.tsx';
import { useSession } from '#islands/shared/use-opened.ts';
import type { Perspective } from '#schema/record/perspective.ts';
import { openedIn } from './opened-in.ts';
import type { PartProps } from './part-props.ts';

const GROUPS = [
  { group: 'Front line', isAnonymous: true, people: 4, values: ['unmet', 'partly', 'unknown'] },
  { group: 'Managers', isAnonymous: false, people: 2, values: ['met', 'met', 'partly'] },
  { group: 'Board', isAnonymous: true, people: 2, values: ['met', 'met', 'met'] },
] as const;

/** What three groups say of the statements of the first clauses; in `withheld` only the one that is too small. */
function said(
  catalogue: Catalogue,
  isWithheld: boolean,
): readonly (readonly [string, Perspective])[] {
  const ids = allClauses(catalogue)
    .slice(0, 6)
    .flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const groups = isWithheld ? GROUPS.slice(2) : GROUPS;
  return groups.flatMap(({ group, isAnonymous, people, values }) =>
    Array.from({ length: people }, (_, person) => {
      const answers = ids.map((id, at) => {
        const value = values[(at + person) % values.length] ?? 'met';
        return [id, { value, ...(at === 0 ? { note: `P-${person}` } : {}) }] as const;
      });
      const one = { group, isAnonymous, answers: Object.fromEntries(answers) };
      return [`${group}-${person}`, one] as const;
    }),
  );
}

/** What went out to groups, what came of it, and where they differ. */
export function Perspectives(props: PartProps) {
  const { root, language, shown, standards } = props;
  const [words, setWords] = useState<QuestionnaireWords>();
  const [opened] = useState(() => {
    const made = openedIn('filled', props);
    if (shown.state === 'empty') return made;
    for (const [id, fields] of said(standards[0].catalogue, shown.state === 'withheld'))
      made.session.apply({ kind: 'perspectives', id, fields });
    const out = { to: '', clauses: [], on: '2026-11-20', due: '2026-11-24', group: 'Board' };
    made.session.apply({ kind: 'handedOut', id: 'out', fields: { ...out, form: 'sheet' } });
    return made;
  });
  const { assessment } = useSession(opened.session);
  useEffect(() => {
    void fetchQuestionnaireWords(root, language).then(setWords);
  }, [root, language]);
  if (words === undefined) return <h1 className="loading">{props.loading}</h1>;
  const view = { group: 'Board', name: '', isAnonymous: true };
  return (
    <>
      <h1>{words.out.title}</h1>
      <ViewPanel
        {...{ view, assessment, words }}
        returned={returnedOf(standards[0].catalogue)}
        onType={() => undefined}
        onTake={() => undefined}
      />
      <ExchangeSection opened={opened} printed={language} />
    </>
  );
}

/** A file in which two statements are answered. */
function returnedOf(catalogue: Catalogue): Returned {
  const criteria = allClauses(catalogue).flatMap((clause) => clause.criteria);
  const row = { kind: 'answer', sheet: 'Q', replaces: false, present: undefined } as const;
  return {
    ...{ rows: [], unread: [], empty: 0, same: 0, respondent: '', group: 'Board' },
    ...{ isAnonymous: true, older: [], columnsNotRead: [], sheetsNotRead: [] },
    said: criteria.slice(0, 2).map(({ id, text }, at) => ({
      ...{ ...row, row: at, criterionId: id, text, said: { value: 'met' }, remarks: [] },
    })),
  };
}
