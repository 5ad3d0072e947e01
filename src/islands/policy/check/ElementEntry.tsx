import { fill, joinChoice } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ElementJudgement } from '#core/policy/check/judge-element.ts';
import { numberRules, type SpokenElement } from '#core/policy/check/policy-rules.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { VERDICTS, type Verdict } from '#schema/record/policy-check.ts';
import type { CheckedProps, PlaceProps } from './checked-props.ts';
import { Passage } from './Passage.tsx';

interface Props extends CheckedProps, PlaceProps {
  readonly judgement: ElementJudgement;
}

/** A sign beside the word, so that it is not colour alone that tells. */
const SIGNS: Readonly<Record<Verdict, string>> = { covered: '✓', weak: '◐', missing: '✕' };

/** Of the entry of an element, if there is one. */
export function elementId(element: string | undefined): string | undefined {
  return element && `element-${element}`;
}

/** One element: the verdict, the passage, why, and what to do. */
export function ElementEntry(props: Props) {
  const words = useWords('policyCheck');
  const { judgement, rules, checking } = props;
  const element = rules.elements.find(({ id }) => id === judgement.element);
  if (element === undefined) return null;
  const confirmed = ownEntry(checking.confirmed, element.id);
  const verdict = confirmed ?? judgement.verdict;
  const [quote] = judgement.quotes;
  return (
    <li
      id={elementId(element.id)}
      data-element={element.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys 1 to 3 act on the entry that has the focus
      tabIndex={0}
      aria-label={element.title}
    >
      <h3>
        {element.title}{' '}
        <span data-verdict={verdict}>
          {SIGNS[verdict]} {words.verdicts[verdict]}
        </span>{' '}
        <span className="quiet">
          {confirmed === undefined
            ? fill(words.measured, { right: judgement.rightOfHundred })
            : words.confirmed}
        </span>
      </h3>
      <p className="hint">{element.question}</p>
      {verdict !== 'missing' && quote && <Passage {...props} quote={quote} />}
      {verdict === 'weak' && <p>{element.weak}</p>}
      {verdict !== 'covered' && <p>{element.missing}</p>}
      <p className="row-actions">
        {VERDICTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={confirmed === one}
            onClick={() => checking.confirm(element.id, confirmed === one ? undefined : one)}
          >
            {words.verdicts[one]}
          </button>
        ))}
      </p>
      <Why {...props} element={element} />
    </li>
  );
}

/** Why the verdict is what it is: the element's reason, the other passages and the rules that held. */
function Why(props: Props & { readonly element: SpokenElement }) {
  const { language, addresses } = useSurroundings();
  const words = useWords('policyCheck');
  const { element, judgement } = props;
  const { clauseNames = {} } = props.rules;
  const held = new Set(judgement.quotes.flatMap((quote) => quote.rules));
  const rules = numberRules(element.rules).filter(({ id }) => held.has(id));
  return (
    <details>
      <summary>{words.why.title}</summary>
      <p>{element.why}</p>
      {judgement.quotes.slice(1).map((quote) => (
        <Passage key={quote.start} {...props} quote={quote} />
      ))}
      {rules.length === 0 && <p>{words.why.noRule}</p>}
      {rules.map(({ id, rule }) => (
        <p key={id} className="quiet">
          {fill(words.why.rule, {
            weight: rule.weight,
            terms: rule.all.map((list) => joinChoice(language, list)).join(' + '),
          })}
        </p>
      ))}
      <p>
        {words.why.clauses}{' '}
        <span className="link-run">
          {element.clauses.map((id) => {
            const [standard = '', ...rest] = id.split('/');
            return (
              <a key={id} href={addresses.clause(standard, rest.join('/'))}>
                {ownEntry(clauseNames, id) ?? id}
              </a>
            );
          })}
        </span>
      </p>
    </details>
  );
}
