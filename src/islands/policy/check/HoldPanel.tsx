import { fill, spaceAfter, writeDay } from '#core/message.ts';
import type { CodeLimits } from '#core/policy/check/code-limits.ts';
import { type HeldFact, heldFacts } from '#core/policy/check/held-facts.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedProps, PlaceProps } from './checked-props.ts';
import { Passage } from './Passage.tsx';

interface Props extends CheckedProps, PlaceProps {
  /** All that can be chosen; undefined until they are here. */
  readonly codes: readonly CodeLimits[] | 'failed' | undefined;
}

/** Holds the time limits of the policy against those of a code that is chosen. */
export function HoldPanel(props: Props) {
  const { hold } = useWords('policyCheck');
  const { codes, code, checking } = props;
  if (codes === 'failed')
    return (
      <p className="notice warning" role="alert">
        {hold.failed}
      </p>
    );
  return (
    <section aria-labelledby="hold">
      <h2 id="hold">{hold.title}</h2>
      <p className="prose">{hold.lead}</p>
      <label className="field">
        <span>{hold.label}</span>
        <select
          value={code?.id ?? ''}
          onChange={({ target }) => checking.holdAgainst(target.value || undefined)}
        >
          <option value="">{hold.none}</option>
          {codes?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {code && <Outcomes {...props} code={code} />}
    </section>
  );
}

function Outcomes(props: Props & { readonly code: CodeLimits }) {
  const { language } = useSurroundings();
  const words = useWords('policyCheck');
  const { code, check, policy } = props;
  const { name, source, asOf } = code;
  const facts = heldFacts(code, { language, text: policy.text, check, words });
  return (
    <>
      <ul className="entries">
        {facts.map((fact) => (
          <Outcome key={`${fact.of} ${fact.provision} ${fact.found}`} {...props} fact={fact} />
        ))}
      </ul>
      <p className="quiet">
        {fill(words.hold.source, { code: name, source, asOf: writeDay(language, asOf) })}
      </p>
    </>
  );
}

interface OutcomeProps extends Props {
  readonly code: CodeLimits;
  readonly fact: HeldFact;
}

function Outcome({ code, fact, ...props }: OutcomeProps) {
  const { addresses } = useSurroundings();
  const { hold } = useWords('policyCheck');
  const { held, outcome, of, found, demand, provision, slug, quote } = fact;
  const isHere = code.standard !== undefined && slug !== undefined;
  return (
    <li data-held={held}>
      <h3>{fill(hold.entry, { of, outcome })}</h3>
      <p>
        <strong>{hold.says}</strong>
        {spaceAfter(hold.says)}
        {found}
        <br />
        <strong>{hold.asks}</strong>
        {spaceAfter(hold.asks)}
        {demand}{' '}
        <a
          href={isHere ? addresses.clause(code.standard, slug) : code.page}
          target="_blank"
          rel="noreferrer"
        >
          {fill(hold.provision, { code: code.name, provision })}
        </a>
      </p>
      {quote && <Passage {...props} quote={quote} />}
    </li>
  );
}
