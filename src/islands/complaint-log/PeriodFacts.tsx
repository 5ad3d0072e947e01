import { fill, fillCount, writeDay } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogPeriod } from '#schema/record/log-figures.ts';

/** Which file the figures of a period are from, and of which days. */
export function PeriodFacts({ period }: { readonly period: LogPeriod }) {
  const { language } = useSurroundings();
  const { kept } = useWords('complaintLog');
  const { figures, fileName, fileHash } = period;
  const { firstReceived, lastReceived, complaints } = figures;
  const counted = fillCount(language, kept.complaints, complaints);
  return (
    <>
      <p>
        {firstReceived === ''
          ? counted
          : fill(kept.of, {
              from: writeDay(language, firstReceived),
              to: writeDay(language, lastReceived),
              complaints: counted,
            })}
      </p>
      <p className="quiet log-hash">{fill(kept.file, { file: fileName, hash: fileHash })}</p>
    </>
  );
}
