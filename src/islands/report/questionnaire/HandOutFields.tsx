import { writeDay } from '#core/message.ts';
import { groupNames, isPromised } from '#core/perspectives/groups.ts';
import type { readDay } from '#core/reading/read-day.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { DayField } from '#islands/form/DayField.tsx';
import { ChoiceField, TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { HAND_OUT_FORMS } from '#schema/record/audit-format.ts';
import { fieldSentence } from '#text/field-sentence.ts';
import { GroupFields } from './GroupFields.tsx';

/** What is typed of a hand-out, as it is typed. */
export interface Typed {
  readonly to: string;
  readonly due: string;
  readonly site: string;
  readonly group: string;
  readonly isAnonymous: boolean;
  readonly form: (typeof HAND_OUT_FORMS)[number];
}

interface Props {
  readonly typed: Typed;
  /** The due day as it is understood. */
  readonly day: ReturnType<typeof readDay>;
  readonly assessment: Assessment;
  readonly words: QuestionnaireWords;
  readonly onType: (fields: Partial<Typed>) => void;
}

/** For whom something goes out, by when it is to be back, about which site, and whose view is asked, and as what it goes out. */
export function HandOutFields({ typed, day, assessment, words, onType }: Props) {
  const { language } = useSurroundings();
  const registers = useWords('registers');
  const { out: texts } = words;
  return (
    <>
      <div className="field-row">
        <TextField
          label={texts.to}
          hint={texts.toHint}
          value={typed.to}
          onChange={(to) => onType({ to })}
        />
        <DayField
          label={texts.due}
          value={typed.due}
          onChange={(due) => onType({ due })}
          onChoose={(chosen) => onType({ due: writeDay(language, chosen) })}
          error={day.ok ? undefined : fieldSentence(day.failure, language, registers.problems)}
        />
      </div>
      <TextField
        label={texts.site}
        hint={texts.siteHint}
        value={typed.site}
        onChange={(site) => onType({ site })}
      />
      <GroupFields
        group={typed.group}
        isAnonymous={typed.isAnonymous}
        names={groupNames(assessment)}
        isPromised={isPromised(assessment, typed.group)}
        texts={texts}
        onChange={onType}
      />
      <ChoiceField
        name="hand-out-form"
        label={texts.form}
        value={typed.form}
        choices={HAND_OUT_FORMS.map((value) => ({
          ...{ value, label: texts.forms[value], hint: texts.formHints[value] },
        }))}
        onChange={(form) => onType({ form })}
      />
    </>
  );
}
