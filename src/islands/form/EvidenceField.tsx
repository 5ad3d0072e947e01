import { useMemo, useState } from 'react';
import { inRegisterOrder } from '#core/assessment/register-name.ts';
import { entryNames } from '#core/register/entry-names.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { FieldFrame, type FrameProps } from './FieldFrame.tsx';

interface Props extends FrameProps {
  readonly chosen: readonly string[];
  readonly assessment: Assessment;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Most pieces that are offered at once; more are found by their words. */
const SHOWN = 12;

/** The pieces of evidence that an entry rests on: what is ticked, and what else there is. */
export function EvidenceField({ id, label, hint, error, chosen, assessment, onChange }: Props) {
  const { links: words } = useWords('registers');
  const { addresses } = useSurroundings();
  const [sought, setSought] = useState('');
  const all = useMemo(() => evidenceOf(assessment), [assessment]);
  const isFound = (name: string, title: string) =>
    `${name} ${title}`.toLowerCase().includes(sought.trim().toLowerCase());
  const others = all.filter((one) => !chosen.includes(one.id) && isFound(one.name, one.title));
  const shown = [...all.filter((one) => chosen.includes(one.id)), ...others.slice(0, SHOWN)];
  return (
    <fieldset id={id}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {all.length === 0 && (
        <p>
          {words.evidenceNone}{' '}
          <a href={addresses.place('evidence', assessment.id)}>{words.toEvidence}</a>
        </p>
      )}
      {error && <p className="field-error">{error}</p>}
      {all.length > SHOWN && (
        <FieldFrame label={words.find}>
          {(control) => (
            <input
              type="text"
              {...control}
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          )}
        </FieldFrame>
      )}
      {shown.map((one) => (
        <label className="tick" key={one.id}>
          <input
            type="checkbox"
            checked={chosen.includes(one.id)}
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...chosen, one.id]
                  : chosen.filter((other) => other !== one.id),
              )
            }
          />
          <span>
            <span className="criterion-name">{one.name}</span> {one.title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** All evidence by name, the newest first: that is what a finding is most often about. */
function evidenceOf(assessment: Assessment) {
  const names = entryNames('evidence', assessment);
  return inRegisterOrder(assessment.evidence)
    .map(([id, { title }]) => ({ id, title, name: names.get(id) ?? '' }))
    .reverse();
}
