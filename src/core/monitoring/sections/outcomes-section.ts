import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import type { LogShare } from '#schema/record/log-figures.ts';
import { upheldChart } from '../charts.ts';
import { countText, shareText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningsBeside } from '../warnings-beside.ts';

/** Upheld, escalated, taken outside, repeated: each with its two numbers, or why it is not told. */
export function outcomesSection(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const { upheld, partlyUpheld, escalated, external, repeats, reopened } = period.figures;
  const shares: readonly (readonly [string, LogShare | undefined])[] = [
    [words.outcomes.upheld, upheld],
    [words.outcomes.partlyUpheld, partlyUpheld],
    [words.outcomes.escalated, escalated],
    [words.outcomes.external, external],
    [repeatsName(context), repeats?.share],
  ];
  const told = shares.flatMap(([name, share]) =>
    share === undefined ? [] : [[cell(name), cell(shareText(share, context))]],
  );
  const untold = shares.flatMap(([name, share]) => (share === undefined ? [name] : []));
  const columns = [column(words.outcomes.what, 4), column(words.outcomes.share, 5)];
  return [
    ...(told.length === 0 ? [] : [table(words.outcomes.caption, columns, told)]),
    ...(reopened === undefined ? [] : [reopenedText(reopened, context)]),
    ...(untold.length === 0 ? [] : [untoldText(untold, context)]),
    ...upheldChart(context),
    ...warningsBeside('repeats', context),
  ];
}

function reopenedText(count: number, { words, language }: MonitoringContext): Block {
  const values = { count: countText(count, language) };
  return paragraph(fillCount(language, words.outcomes.reopened, count, values));
}

function untoldText(names: readonly string[], { words, language }: MonitoringContext): Block {
  return paragraph(fill(words.outcomes.untold, { list: joinList(language, names) }), 'note');
}

/** A repeat is never shown without what makes it one. */
function repeatsName({ words, language, period }: MonitoringContext): string {
  const { repeats } = period.figures;
  const days = countText(repeats?.days ?? period.settings.repeatDays, language);
  if (repeats === undefined) return fill(words.outcomes.repeats, { days });
  const key = joinList(
    language,
    repeats.key.map((role) => words.roles[role]),
  );
  return fill(words.outcomes.repeatsBy, { days, key });
}
