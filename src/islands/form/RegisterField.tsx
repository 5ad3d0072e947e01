import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { fill } from '#core/message.ts';
import type { ChoiceField as ChoiceDescription, Field, Typed } from '#core/register/field.ts';
import type { RegisterId } from '#core/register/registers.ts';
import { shownIn, textIn } from '#core/register/typed-entry.ts';
import { choiceLabel, fieldWords } from '#core/register/words.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import { fieldSentence } from '#text/field-sentence.ts';
import { ClauseField } from './ClauseField.tsx';
import { ClausesField } from './ClausesField.tsx';
import { CriteriaField } from './CriteriaField.tsx';
import { DayField } from './DayField.tsx';
import { EvidenceField } from './EvidenceField.tsx';
import type { FrameProps } from './FieldFrame.tsx';
import { FilesField } from './FilesField.tsx';
import { SelectField, TextField } from './fields.tsx';
import type { FormFiles } from './use-files.ts';
import type { RegisterFormState } from './use-register-form.ts';

export interface RegisterFieldProps {
  readonly register: RegisterId;
  readonly name: string;
  readonly field: Field;
  /** Of its control: where the list of what is wrong leads. */
  readonly id: string;
  readonly form: RegisterFormState;
  readonly files: FormFiles;
}

/** One field of a register, by its kind. */
export function RegisterField(props: RegisterFieldProps) {
  const { register, name, field, id, form, files } = props;
  const { language } = useSurroundings();
  const words = useWords('registers');
  const own = fieldWords(words, register, name);
  const { label, hint } = own;
  const found = form.wrong.find((one) => one.name === name);
  const error = found && fieldSentence(found.problem, language, words.problems, own);
  const frame: FrameProps = { id, label, hint, error };
  const typed = shownIn(name, field, form.shown);
  const text = typeof typed === 'string' ? typed : '';
  const ids = typeof typed === 'string' ? [] : (typed as readonly string[]);
  const onChange = (value: Typed) => form.touch(name, value);
  const onLeave = () => form.leave(name);
  const { assessment, walked } = form.context;
  switch (field.kind) {
    case 'line':
    case 'text':
      return (
        <TextField
          {...frame}
          isLong={field.kind === 'text'}
          value={text}
          {...{ onChange, onLeave }}
        />
      );
    case 'count':
      return <TextField {...frame} isNumber value={text} {...{ onChange, onLeave }} />;
    case 'day':
      return <DayField {...frame} value={text} {...{ onChange, onLeave }} />;
    case 'choice':
      return <Choice {...props} {...{ field, frame, text, onChange }} />;
    case 'clause':
      return <ClauseField {...frame} value={text} catalogues={walked} onChange={onChange} />;
    case 'clauses':
      return <ClausesField {...frame} chosen={ids} catalogues={walked} onChange={onChange} />;
    case 'sample':
      return (
        <SelectField
          {...frame}
          value={text}
          choices={[['', own.unset ?? words.form.unset], ...samplesOf(assessment)]}
          onChange={onChange}
        />
      );
    case 'criteria':
      return <CriteriaField {...frame} chosen={ids} catalogues={walked} onChange={onChange} />;
    case 'evidence':
      return <EvidenceField {...frame} chosen={ids} assessment={assessment} onChange={onChange} />;
    case 'files': {
      const kept = typeof typed === 'string' ? [] : (typed as readonly Attachment[]);
      return (
        <FilesField
          {...frame}
          {...{ kept, files }}
          onTake={(taken) => onChange(kept.filter((one) => one !== taken))}
        />
      );
    }
    case 'finding':
    case 'mark':
      // Given by the place or the record: no form asks for them.
      return null;
  }
}

/** The samples of complaint files, each by what it is called. */
function samplesOf({ samples }: Assessment): readonly (readonly [id: string, label: string])[] {
  return inRegisterOrder(samples).map(([id, { title }]) => [
    id,
    `${registerName('S', samples, id)} ${title}`.trim(),
  ]);
}

interface ChoiceProps extends RegisterFieldProps {
  readonly field: ChoiceDescription;
  readonly frame: FrameProps;
  readonly text: string;
  readonly onChange: (value: string) => void;
}

function Choice({ register, name, field, form, frame, text, onChange }: ChoiceProps) {
  const words = useWords('registers');
  const own = fieldWords(words, register, name);
  const textOf = textIn(form.shown);
  const isBinding = field.isBinding?.(textOf, form.context);
  const labelOf = (value: string | number) => choiceLabel(own, value, isBinding);
  const suggested = field.suggest?.(textOf, form.context);
  const suggestion =
    suggested === undefined
      ? own.suggestedNone
      : own.suggested && fill(own.suggested, { choice: labelOf(suggested) });
  const values = field.choices.map((value) => [String(value), labelOf(value)] as const);
  const unset = ['', own.unset ?? words.form.unset] as const;
  return (
    <SelectField
      {...frame}
      hint={(field.suggest && suggestion) ?? frame.hint}
      value={text}
      choices={field.preset === undefined ? [unset, ...values] : values}
      onChange={onChange}
    />
  );
}
