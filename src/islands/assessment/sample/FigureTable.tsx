import { fill, joinSentences } from '#core/message.ts';
import type { StageFigures, StratumFigures } from '#core/sample/sample-figures.ts';
import type { Timeliness } from '#core/sample/timeliness.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Sample } from '#schema/record/sample.ts';
import { intervalText, stratumName, writeDays, writeShare } from '#text/sample-text.ts';
import type { AuditWords } from '#text/words.ts';

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
  const { strata = [] } = sample;
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
          <Rows {...{ figures, sample }} />
        </tbody>
        {byStratum.map((one) => (
          <tbody key={one.stratum?.id ?? ''}>
            <GroupRow name={`${stratumName(one.stratum, strata, audit)} (${one.cases})`} />
            <Rows
              figures={one.figures.filter(({ notLookedAt }) => notLookedAt < one.cases)}
              sample={sample}
            />
          </tbody>
        ))}
      </table>
      <Notes figures={figures} />
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
  readonly sample: Sample;
}

function Rows({ figures, sample }: RowsProps) {
  const { sample: texts, common } = useWords('audit');
  return figures.map(({ stage, onFile, missing, notApplicable, times, timeliness }) => (
    <tr key={stage}>
      <th scope="row">{texts.stages[stage]}</th>
      <td className="number">{onFile}</td>
      <td className="number">{missing}</td>
      <td className="number">{notApplicable}</td>
      <td className="number">{times ? writeDays(times.median) : common.none}</td>
      <td className="number">{times ? writeDays(times.ninetieth) : common.none}</td>
      <td className="number">
        {times ? `${times.worst} ${texts.units[times.unit]}` : common.none}
      </td>
      <td className="number">
        {timeliness ? onTimeText(stage, timeliness, sample, texts) : common.none}
      </td>
    </tr>
  ));
}

/** The share on time with both of its numbers, and how far it may lie from that of the whole register. */
function onTimeText(
  stage: StageFigures['stage'],
  { onTime, due }: Timeliness,
  sample: Sample,
  texts: AuditWords['sample'],
): string {
  const share = { part: onTime, whole: due };
  const interval = intervalText(share, sample, texts);
  const days = sample.targets[stage]?.days ?? 0;
  const text = fill(texts.onTimeOf, { percent: writeShare(share, texts), onTime, due, days });
  return interval === undefined ? text : fill(texts.onTimeInterval, { text, interval });
}

/** What counts in no figure, and by which method the percentiles are made. */
function Notes({ figures }: { readonly figures: readonly StageFigures[] }) {
  const { sample: texts } = useWords('audit');
  const flawed = figures.reduce((sum, stage) => sum + stage.flawed, 0);
  const unread = figures.reduce((sum, stage) => sum + stage.unread, 0);
  return (
    <p className="quiet">
      {joinSentences([
        texts.figuresMethod,
        ...(flawed > 0 ? [fill(texts.statementFlawed, { flawed })] : []),
        ...(unread > 0 ? [fill(texts.statementUnread, { unread })] : []),
      ])}
    </p>
  );
}
