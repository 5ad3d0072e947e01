import { cell, column, table } from '#core/document/blocks.ts';
import { drawCauseAndEffect } from '#core/figure/draw-cause-and-effect.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import { type CauseAndEffect, countCauses, filledIn } from '#core/quality/cause-and-effect.ts';
import { type ToolFigure, type Writing, withPicture } from './tool-figure.ts';

/** A cause-and-effect diagram as picture, sentences and table. */
export function causeFigure(diagram: CauseAndEffect, { words, language }: Writing): ToolFigure {
  const said = words.causes;
  const own = filledIn(diagram);
  const { effect, bones } = own;
  const caption = fill(said.caption, { effect });
  const rows = bones.flatMap(({ name, causes }) =>
    causes.length === 0
      ? [[cell(name), cell(said.open), cell('')]]
      : causes.map(({ text, behind }) => [
          cell(name),
          cell(text),
          cell(joinList(language, behind)),
        ]),
  );
  const inTable = table(
    caption,
    [column(said.kind, 1.2), column(said.cause, 2), column(said.behind, 2)],
    rows,
  );
  const { causes: count } = countCauses(own);
  const named = bones
    .filter(({ causes }) => causes.length > 0)
    .map(({ name, causes }) => fill(said.bone, { name, causes: causes.length }));
  const says =
    count === 0
      ? said.empty
      : fillCount(language, said.says, count, { effect, bones: joinList(language, named) });
  const all = { says, saysNot: said.saysNot, table: inTable };
  return bones.length === 0 ? all : withPicture(all, (width) => drawCauseAndEffect(own, width));
}
