import { useState } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { fetchPart } from '#islands/shared/fetch-part.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { INTERVIEW_ROLES } from '#schema/record/audit-format.ts';
import type { GuidanceData } from '#text/page-data.ts';

type Role = (typeof INTERVIEW_ROLES)[number];

interface Props {
  readonly opened: Opened;
  readonly words: QuestionnaireWords;
  /** The clauses that a role is asked about. */
  readonly onChoose: (clauses: ReadonlySet<string>) => void;
}

/** One role's questions: ticks the clauses of which the standard says that it is asked. */
export function RoleField({ opened: { standards }, words, onChoose }: Props) {
  const { root, language } = useSurroundings();
  const { out: texts, roles } = words;
  const [role, setRole] = useState<Role | ''>('');
  const choose = async (chosen: Role | '') => {
    setRole(chosen);
    if (chosen === '') return;
    const asked = await Promise.all(
      standards.map(async ({ catalogue }) => {
        const { id } = catalogue.standard;
        const data = await fetchPart<GuidanceData>(`${root}data/${id}/${language}/guidance.json`);
        return allClauses(catalogue).filter((clause) =>
          ownEntry(data?.guidance ?? {}, clause.id)?.asked?.includes(chosen),
        );
      }),
    );
    onChoose(new Set(asked.flat().map(({ id }) => id)));
  };
  return (
    <SelectField<Role>
      label={texts.role}
      hint={texts.roleHint}
      value={role}
      choices={[['', texts.roleNone], ...INTERVIEW_ROLES.map((one) => [one, roles[one]] as const)]}
      onChange={(chosen) => void choose(chosen)}
    />
  );
}
