import { fill, fillCount, joinSentences } from '#core/message.ts';
import type { ReadingEase } from '#core/policy/draft/reading-ease.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { PolicyWords } from '#text/words.ts';

interface Props {
  readonly ease: ReadingEase;
}

/** Flesch's own bands, the easiest first. */
const BANDS = [
  [60, 'plain'],
  [50, 'fair'],
  [30, 'difficult'],
] as const;

/** How easily the document reads: the figure with what it means, and the hard sentences with why they are. */
export function EasePanel({ ease }: Props) {
  const { language } = useSurroundings();
  const words = useWords('policy');
  const { ease: texts } = words.draft;
  return (
    <details className="policy-ease">
      <summary>
        {joinSentences([
          summaryOf(ease, words),
          ...(ease.hard.length > 0 ? [fillCount(language, texts.hard, ease.hard.length)] : []),
        ])}
      </summary>
      <p className="hint">{texts.notes[ease.measure]}</p>
      <ul>
        {ease.hard.map(({ text, reasons }) => (
          <li key={text}>
            {text}{' '}
            <span className="quiet">
              {joinSentences(reasons.map((reason) => texts.reasons[reason]))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function summaryOf(ease: ReadingEase, words: PolicyWords): string {
  const { ease: texts } = words.draft;
  if (ease.measure === 'flesch') {
    const band = BANDS.find(([from]) => ease.score >= from)?.[1] ?? 'hard';
    return fill(texts.flesch, { score: Math.round(ease.score), band: texts.bands[band] });
  }
  return fill(texts.sentenceLength, {
    length: Math.round(ease.charactersPerSentence),
    share: Math.round(ease.longShare * 100),
  });
}
