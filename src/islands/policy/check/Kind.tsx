import { fill, fillCount, joinSentences } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedProps } from './checked-props.ts';

/** What the text is, before anything is said of what it lacks; then how much of it was found. */
export function Kind({ check, rules }: CheckedProps) {
  const { language } = useSurroundings();
  const words = useWords('policyCheck');
  const other = rules.kinds.others.find(({ id }) => id === check.looksLike);
  const count = (verdict: string) =>
    check.elements.filter((element) => element.verdict === verdict).length;
  return (
    <section aria-labelledby="kind">
      <h2 id="kind">{words.kind.title}</h2>
      {check.isPolicy !== 'yes' && (
        <p className="notice warning" role="alert">
          {joinSentences([
            words.kind[check.isPolicy],
            ...(other ? [fill(words.kind.looksLike, { kind: other.title })] : []),
          ])}
        </p>
      )}
      <p>
        {joinSentences([
          words.kind.languages[check.language],
          fill(words.kind.summary, {
            covered: count('covered'),
            weak: count('weak'),
            missing: count('missing'),
            all: check.elements.length,
          }),
          check.harms.length === 0
            ? words.kind.harmsNone
            : fillCount(language, words.kind.harms, check.harms.length),
        ])}
      </p>
      <p className="quiet">{fill(words.kind.limits, { texts: rules.measured.texts })}</p>
    </section>
  );
}
