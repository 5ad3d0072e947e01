import { type DrawRule, rulesOf } from '#core/monitoring/draw-rules.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { TallyRole } from '#schema/record/complaint-log.ts';
import type { LogFigures } from '#schema/record/log-figures.ts';

/** How files are drawn, with the column and the rule that were chosen last. */
export interface DrawMethod {
  readonly method: 'random' | 'stratified' | 'rule';
  readonly role: TallyRole;
  readonly rule: DrawRule;
}

/** By chance, until somebody chooses; by the first column and the first rule that there are. */
export function usualMethod(figures: LogFigures): DrawMethod {
  const [tally] = figures.tallies;
  const [rule = 'longest'] = rulesOf(figures);
  return { method: 'random', role: tally?.role ?? 'category', rule };
}

interface Props {
  readonly figures: LogFigures;
  readonly method: DrawMethod;
  readonly onMethod: (method: DrawMethod) => void;
}

/** By chance, within the values of a column, or by a rule, as far as the register has them. */
export function DrawMethodFields({ figures, method, onMethod }: Props) {
  const { draw: texts } = useWords('complaintLog');
  const rules = rulesOf(figures);
  const { tallies } = figures;
  const methods = (['random', 'stratified', 'rule'] as const).filter(
    (one) => (one !== 'stratified' || tallies.length > 0) && (one !== 'rule' || rules.length > 0),
  );
  return (
    <div className="field-row">
      <SelectField
        label={texts.method}
        value={method.method}
        choices={methods.map((one) => [one, texts.methods[one]] as const)}
        onChange={(chosen) => onMethod({ ...method, method: chosen || 'random' })}
      />
      {method.method === 'stratified' && (
        <SelectField
          label={texts.by}
          hint={texts.byHint}
          value={method.role}
          choices={tallies.map(({ role, heading }) => [role, heading] as const)}
          onChange={(role) => role && onMethod({ ...method, role })}
        />
      )}
      {method.method === 'rule' && (
        <SelectField
          label={texts.rule}
          value={method.rule}
          choices={rules.map((one) => [one, texts.rules[one]] as const)}
          onChange={(rule) => rule && onMethod({ ...method, rule })}
        />
      )}
    </div>
  );
}
