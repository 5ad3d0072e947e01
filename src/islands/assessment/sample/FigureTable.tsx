import { fill } from '#core/message.ts';
import type { StageFigures } from '#core/monitoring/sample-figures.ts';
import { toPercent } from '#core/scoring/fraction.ts';
import type { Sample } from '#schema/record/sample.ts';
import type { AuditWords } from '#text/words.ts';

interface Props {
  readonly figures: readonly StageFigures[];
  readonly targets: Sample['targets'];
  readonly audit: AuditWords;
}

/** What the sample shows: stages on file and missing, times, and how much was on time. */
export function FigureTable({ figures, targets, audit }: Props) {
  const { sample: texts, common } = audit;
  return (
    <div className="table-scroll">
      <table>
        <caption>{texts.figuresTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.stage}</th>
            {[texts.onFile, texts.missing, texts.notApplicable].map((label) => (
              <th scope="col" className="number" key={label}>
                {label}
              </th>
            ))}
            {[texts.median, texts.ninetieth, texts.worst, texts.onTime].map((label) => (
              <th scope="col" className="number" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ stage, onFile, missing, notApplicable, times }) => (
            <tr key={stage}>
              <th scope="row">{texts.stages[stage]}</th>
              <td className="number">{onFile}</td>
              <td className="number">{missing}</td>
              <td className="number">{notApplicable}</td>
              <td className="number">{times?.median ?? common.none}</td>
              <td className="number">{times?.ninetieth ?? common.none}</td>
              <td className="number">
                {times ? `${times.worst} ${texts.units[times.unit]}` : common.none}
              </td>
              <td className="number">
                {times?.onTime === undefined
                  ? common.none
                  : fill(texts.onTimeOf, {
                      percent: toPercent(times.onTime, times.count),
                      onTime: times.onTime,
                      count: times.count,
                      days: targets[stage]?.days ?? 0,
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
