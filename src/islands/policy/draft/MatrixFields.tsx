import { useId } from 'react';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import {
  DUTY_PARTS,
  type DutyRole,
  type DutyRow,
  type DutyTable,
  dutyTable,
  partKey,
  roleKey,
} from '#core/policy/draft/duties.ts';
import { titleOf } from '#core/policy/draft/duty-fillings.ts';
import { plainText } from '#core/policy/draft/markdown-blocks.ts';
import { BareText } from '#islands/form/BareText.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { AnswerProps } from './answer-props.ts';

/** Roles by duties: those that are offered, roles of one's own, and what each has to do with each duty. */
export function MatrixFields(props: AnswerProps) {
  const { context } = props;
  const table = dutyTable(context.held, context.fillings);
  return (
    <>
      <OfferedRoles {...props} />
      <OwnRoles {...props} roles={table.roles.filter(({ isOwn }) => isOwn)} />
      <Cells {...props} table={table} />
    </>
  );
}

function OfferedRoles({ held, set }: AnswerProps) {
  const texts = useWords('policy').draft.matrix;
  const id = useId();
  const ids = held.chosen.map((option) => option.id);
  return (
    <fieldset>
      <legend>{texts.roles}</legend>
      {held.question.options?.map((option) => (
        <div key={option.id} className="choice">
          <input
            id={`${id}-${option.id}`}
            type="checkbox"
            checked={ids.includes(option.id)}
            onChange={({ target: { checked } }) =>
              set({
                chosen: checked ? [...ids, option.id] : ids.filter((one) => one !== option.id),
              })
            }
          />
          <label htmlFor={`${id}-${option.id}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  );
}

function OwnRoles({
  held: { question },
  own,
  set,
  roles,
}: AnswerProps & { readonly roles: readonly DutyRole[] }) {
  const texts = useWords('policy').draft.matrix;
  const details = own?.details ?? {};
  const add = () => {
    const highest = roles.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
    set({ details: { ...details, [roleKey(`r${highest + 1}`)]: '' } });
  };
  const remove = (role: string) => {
    const others = Object.entries(details).filter(
      ([key]) => key !== roleKey(role) && !key.endsWith(`/${role}`),
    );
    set({ details: Object.fromEntries(others) });
  };
  return (
    <>
      {roles.map(({ id, name }, at) => (
        <div key={id} className="policy-role">
          <BareText
            label={fill(texts.role, { number: at + 1 })}
            value={ownEntry(details, roleKey(id)) ?? ''}
            heldAs={`answers/${question.id}/${id}`}
            onChange={(text) => set({ details: { ...details, [roleKey(id)]: text } }, 'typing')}
          />
          <button
            type="button"
            aria-label={fill(texts.removeNamed, {
              role: plainText(name) || fill(texts.unnamed, { number: at + 1 }),
            })}
            onClick={() => remove(id)}
          >
            {texts.remove}
          </button>
        </div>
      ))}
      <p>
        <button type="button" onClick={add}>
          {texts.add}
        </button>
      </p>
    </>
  );
}

function Cells(props: AnswerProps & { readonly table: DutyTable }) {
  const texts = useWords('policy').draft.matrix;
  const { table, context } = props;
  const words = context.words.matrix;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is moved by key
    <section className="policy-matrix" aria-label={texts.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.duty}</th>
            {table.roles.map(({ id, name }) => (
              <th key={id} scope="col">
                {plainText(name) || words.unnamed}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={row.duty} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  context,
  own,
  set,
  table,
  row,
}: AnswerProps & { readonly table: DutyTable; readonly row: DutyRow }) {
  const texts = useWords('policy').draft.matrix;
  const words = context.words.matrix;
  const duty = titleOf(row.duty, words);
  const count = row.answering.length;
  return (
    <tr>
      <th scope="row">
        {duty}
        {count !== 1 && (
          <span className="field-error">{count === 0 ? texts.nobody : texts.several}</span>
        )}
      </th>
      {table.roles.map(({ id, name }) => (
        <td key={id}>
          <select
            aria-label={fill(texts.cell, { duty, role: plainText(name) || words.unnamed })}
            value={row.parts.get(id) ?? ''}
            onChange={({ target }) =>
              set({ details: { ...own?.details, [partKey(row.duty, id)]: target.value } })
            }
          >
            <option value="">{texts.none}</option>
            {DUTY_PARTS.map((part) => (
              <option key={part} value={part}>
                {words.parts[part]}
              </option>
            ))}
          </select>
        </td>
      ))}
    </tr>
  );
}
