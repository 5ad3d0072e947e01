import { spaceAfter } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedProps, PlaceProps } from './checked-props.ts';
import { Passage } from './Passage.tsx';

/** What in the policy keeps people from complaining, or is missing though nobody can do without it. */
export function HarmList(props: CheckedProps & PlaceProps) {
  const words = useWords('policyCheck');
  const { check, rules } = props;
  if (check.harms.length === 0) return null;
  return (
    <section>
      <h2>{words.harms.title}</h2>
      <ul className="entries">
        {check.harms.map(({ harm: id, quotes }) => {
          const harm = rules.harms.find((one) => one.id === id);
          if (harm === undefined) return null;
          return (
            <li key={id}>
              <h3>{harm.title}</h3>
              {quotes.slice(0, 3).map((quote) => (
                <Passage key={quote.start} {...props} quote={quote} />
              ))}
              <p>{harm.why}</p>
              <p>
                <strong>{words.harms.instead}</strong>
                {spaceAfter(words.harms.instead)}
                {harm.instead}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
