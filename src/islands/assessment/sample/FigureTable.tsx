import { fill } from '#core/message.ts';
import type { StageFigures, StratumFigures } from '#core/sample/sample-figures.ts';
import { toPercent } from '#core/scoring/fraction.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Sample } from '#schema/record/sample.ts';
import { stratumName } from '#text/sample-text.ts';

interface Props {
  readonly sample: Sample;
  readonly figures: readonly StageFigures[];
  /** Below the whole, where the sample has strata. */
  readonly byStratum: readonly StratumFigures[];
}

/** What the sample shows: stages on file and missing, times, and how much was on time. A stratum has the stages looked at. */
export function FigureTable({ sample, figures, byStratum }: Props) {
  const audit = useWords('audit');
  const { sample: texts } = audit;
  const { targets, strata = [] } = sample;
  const numbers = [
    ...[texts.onFile, texts.missing, texts.notApplicable],
    ...[texts.median, texts.ninetieth, texts.worst, texts.onTime],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it is scrolled, and nothing in it takes the keyboard there
    <section className="table-scroll" aria-label={texts.figuresTitle} tabIndex={0}>
      <table>
        <caption>{texts.figuresTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.stage}</th>
            {numbers.map((label) => (
              <th scope="col" className="number" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byStratum.length > 0 && <GroupRow name={texts.wholeSample} />}
          <Rows {...{ figures, targets }} />
        </tbody>
        {byStratum.map((one) => (
          <tbody key={one.stratum?.id ?? ''}>
            <GroupRow name={`${stratumName(one.stratum, strata, audit)} (${one.cases})`} />
            <Rows
              figures={one.figures.filter(({ notLookedAt }) => notLookedAt < one.cases)}
              targets={targets}
            />
          </tbody>
        ))}
      </table>
    </section>
  );
}

function GroupRow({ name }: { readonly name: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={8} className="group">
        {name}
      </th>
    </tr>
  );
}

interface RowsProps {
  readonly figures: readonly StageFigures[];
  readonly targets: Sample['targets'];
}

function Rows({ figures, targets }: RowsProps) {
  const audit = useWords('audit');
  const { sample: texts, common } = audit;
  return figures.map(({ stage, onFile, missing, notApplicable, times }) => (
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
  ));
}
