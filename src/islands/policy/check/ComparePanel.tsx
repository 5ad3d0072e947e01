import { useState } from 'react';
import { joinList } from '#core/message.ts';
import type { PolicyCheck } from '#core/policy/check/check-policy.ts';
import { comparePolicies, type ElementChange } from '#core/policy/check/compare-policies.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { CheckNote } from './CheckNote.tsx';
import type { CheckedProps } from './checked-props.ts';
import { PolicyInput } from './PolicyInput.tsx';
import { useCheck } from './use-check.ts';

/** Compares the checked policy with another version of it. */
export function ComparePanel(props: CheckedProps) {
  const words = useWords('policyCheck');
  const [older, setOlder] = useState<{ readonly name: string; readonly text: string }>();
  return (
    <details>
      <summary>
        <strong>{words.compare.title}</strong>
      </summary>
      <p className="prose">{words.compare.lead}</p>
      <PolicyInput
        asked={words.compare.input}
        name={older?.name ?? ''}
        text={older?.text ?? ''}
        onText={(name, text) => setOlder({ name, text })}
        onClear={() => setOlder(undefined)}
      />
      {older && <Compared {...props} older={older.text} />}
    </details>
  );
}

function Compared(props: CheckedProps & { readonly older: string }) {
  const state = useCheck(props.older, props.rules);
  return state.check ? <Changes {...props} before={state.check} /> : <CheckNote {...state} />;
}

interface ChangesProps extends CheckedProps {
  readonly older: string;
  /** The check of the older text. */
  readonly before: PolicyCheck;
}

function Changes(props: ChangesProps) {
  const { language } = useSurroundings();
  const words = useWords('policyCheck');
  const { older, before, check, rules, policy } = props;
  const { elements, harmsGone, harmsNew } = comparePolicies(before, check);
  const changed = elements.filter(
    ({ change, limitsGone, limitsNew, dutiesGone }) =>
      change !== 'same' || limitsGone.length + limitsNew.length + dutiesGone.length > 0,
  );
  const harms = (ids: readonly string[]) =>
    joinList(
      language,
      rules.harms.filter(({ id }) => ids.includes(id)).map(({ title }) => title),
    );
  if (changed.length === 0 && harmsGone.length + harmsNew.length === 0)
    return <p role="status">{words.compare.none}</p>;
  return (
    <div className="table-scroll">
      <table>
        <caption>{words.compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.compare.element}</th>
            <th scope="col">{words.compare.change}</th>
            <th scope="col">{words.compare.before}</th>
            <th scope="col">{words.compare.after}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((one) => (
            <ChangeRow key={one.element} {...props} one={one} texts={[older, policy.text]} />
          ))}
          {harmsGone.length > 0 && (
            <tr>
              <th scope="row">{words.compare.harms}</th>
              <td>{words.compare.changes.went}</td>
              <td>{harms(harmsGone)}</td>
              <td />
            </tr>
          )}
          {harmsNew.length > 0 && (
            <tr>
              <th scope="row">{words.compare.harms}</th>
              <td>{words.compare.changes.came}</td>
              <td />
              <td>{harms(harmsNew)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends CheckedProps {
  readonly one: ElementChange;
  /** The earlier text and the later one. */
  readonly texts: readonly [string, string];
}

function ChangeRow({ one, texts, rules }: RowProps) {
  const { language } = useSurroundings();
  const words = useWords('policyCheck');
  const element = rules.elements.find(({ id }) => id === one.element);
  const [older, newer] = texts;
  const times = (text: string, limits: ElementChange['limitsNew']) =>
    joinList(
      language,
      limits.map(({ start, end, clock }) =>
        text.slice(Math.min(start, clock?.start ?? start), Math.max(end, clock?.end ?? end)),
      ),
    );
  return (
    <tr>
      <th scope="row">{element?.title}</th>
      <td>
        {one.change === 'same' && one.limitsGone.length + one.limitsNew.length === 0
          ? words.compare.duty
          : words.compare.changes[one.change]}
      </td>
      <td>
        {words.verdicts[one.before]} {times(older, one.limitsGone)}
        {one.dutiesGone.map(({ start, end }) => (
          <q key={start}>{older.slice(start, end)}</q>
        ))}
      </td>
      <td>
        {words.verdicts[one.after]} {times(newer, one.limitsNew)}
      </td>
    </tr>
  );
}
