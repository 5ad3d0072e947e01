import { useEffect, useId, useRef } from 'react';
import { allClauses, type Clause, clauseLabel } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { HeldAnswer } from '#core/policy/draft/held-answers.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import type { AnswerChange } from './answer-props.ts';
import { CodeOrigin, CodeSuggestion } from './CodeOrigin.tsx';
import type { DraftProps } from './draft-props.ts';

interface Props extends DraftProps {
  readonly id: string;
  /** The question that has the attention. */
  readonly attended: { readonly id: string } | undefined;
  /** Clauses that it serves and in which the assessment has a gap. */
  readonly gaps: readonly Clause[];
  readonly onAttend: () => void;
}

/** One question: why it is asked, the clause it serves, and its answer, filled in or the user's own. */
export function QuestionField(props: Props) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const { id, opened, policy, context, attended, gaps, onAttend } = props;
  const holder = useRef<HTMLFieldSetElement>(null);
  const whyId = useId();
  useEffect(() => {
    if (attended?.id !== id || holder.current?.contains(document.activeElement)) return;
    holder.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [attended, id]);
  const held = context.held.get(id);
  if (held === undefined) return null;
  const { question } = held;
  const own = ownEntry(policy.answers, id);
  const set = (fields: AnswerChange, pace: 'now' | 'typing' = 'now') =>
    opened.session.apply({ kind: 'answer', questionId: id, fields }, pace);
  return (
    <fieldset
      ref={holder}
      className="policy-question"
      aria-describedby={whyId}
      onFocusCapture={() => {
        if (attended?.id !== id) onAttend();
      }}
    >
      <legend>{question.ask}</legend>
      <p className="hint" id={whyId}>
        {question.why} <Clauses {...props} held={held} />
      </p>
      {gaps.length > 0 && (
        <p className="field-error">
          {fill(words.draft.tie.gap, {
            clauses: joinList(language, gaps.map(clauseLabel)),
          })}
        </p>
      )}
      <AnswerFields {...{ context, held, own, set }} />
      {id === 'code' && <CodeOrigin context={context} />}
      {id === 'sector' && <CodeSuggestion context={context} />}
      {own !== undefined && question.required === undefined && (
        <p>
          <button
            type="button"
            className="plain"
            onClick={() =>
              set({ text: undefined, chosen: undefined, details: undefined, period: undefined })
            }
          >
            {words.draft.asFilledIn}
          </button>
        </p>
      )}
    </fieldset>
  );
}

function Clauses({ held, catalogue }: Props & { readonly held: HeldAnswer }) {
  const { addresses, language } = useSurroundings();
  const words = useWords('policy');
  const served = allClauses(catalogue).filter(({ id }) => held.question.clauses.includes(id));
  return (
    <>
      {fillCount(language, words.draft.serves, served.length)}{' '}
      <span className="link-run">
        {served.map((clause) => (
          <a
            key={clause.id}
            href={addresses.clause(catalogue.standard.id, clause.slug)}
            target="_blank"
            rel="noreferrer"
          >
            {clause.number}
          </a>
        ))}
      </span>
    </>
  );
}
