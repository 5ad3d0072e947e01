import { cell, column, labelRuns, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { drawSensitivity } from '#core/figure/draw-sensitivity.ts';
import { fill, withLabel, writingTag } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { toolBlocks, withPicture } from '#core/quality-blocks/tool-figure.ts';
import type { CalculatorWords } from '#core/words/calculator-words.ts';
import type { Calculator, Unit, Values } from './calculator.ts';
import { CALCULATORS, type CalculatorId } from './calculators.ts';
import { sensitivityOf, WORKED_EXAMPLE } from './cost-against-prevention.ts';
import { TRAINING_SHARES, withTrainingShare } from './expected-volume.ts';

/** What a calculator is written with; money is of the currency of whoever types it, and has no sign. */
export interface Writing {
  readonly words: CalculatorWords;
  readonly language: string;
}

/** A number in its unit, as it is read. */
export function writeUnit(
  value: number | undefined,
  unit: Unit,
  { words, language }: Writing,
): string {
  if (value === undefined || !Number.isFinite(value)) return words.none;
  const digits = unit === 'share' || unit === 'times' || unit === 'years' ? 1 : 0;
  const format = new Intl.NumberFormat(writingTag(language), {
    ...(unit === 'share' ? { style: 'percent' } : {}),
    maximumFractionDigits: digits,
  });
  const number = format.format(value);
  return unit === 'years' ? fill(words.years, { number }) : number;
}

/** A reckoning on paper: what it is for, what went in, and its result. */
export function calculatorBlocks(
  id: CalculatorId,
  values: Values,
  writing: Writing,
  examples: ReadonlySet<string> = new Set(),
): readonly Block[] {
  const { words } = writing;
  const calculator: Calculator = CALCULATORS[id];
  const said: SaidOf = words[id];
  const written = ({ id: input, unit }: Calculator['inputs'][number]) => {
    const value = writeUnit(ownEntry(values, input), unit, writing);
    return examples.has(input) ? fill(words.exampleValue, { value }) : value;
  };
  return [
    paragraph(said.lead),
    ...(examples.size > 0 ? [paragraph(words.exampleNote, 'note')] : []),
    table(
      fill(words.inputs, { title: said.title }),
      [column(words.input, 2), column(words.value, 1, 'end')],
      calculator.inputs.map((input) => [
        cell(ownEntry(said.inputs, input.id)?.label ?? ''),
        cell(written(input)),
      ]),
    ),
    ...calculatorResult(id, values, writing),
  ];
}

/** What comes out of a reckoning, each number with its formula, and what it does not say. */
export function calculatorResult(
  id: CalculatorId,
  values: Values,
  writing: Writing,
): readonly Block[] {
  const { words } = writing;
  const calculator: Calculator = CALCULATORS[id];
  const said: SaidOf = words[id];
  const results = calculator.work(values);
  return [
    table(
      fill(words.outputs, { title: said.title }),
      [column(words.output, 2.4), column(words.value, 1, 'end'), column(words.formula, 3)],
      calculator.outputs.map((output) => [
        cell(ownEntry(said.outputs, output.id)?.label ?? ''),
        cell([
          { text: writeUnit(ownEntry(results, output.id), output.unit, writing), strong: true },
        ]),
        cell(ownEntry(said.outputs, output.id)?.formula ?? ''),
      ]),
    ),
    ...(id === 'costAgainstPrevention' ? sensitivityBlocks(values, writing) : []),
    paragraph(said.saysNot, 'note'),
    ...(id === 'expectedVolume' ? trainingBlocks(values, writing) : []),
    ...(id === 'costAgainstPrevention' ? exampleBlocks(writing) : []),
  ];
}

/** What is written for any calculator, by the ids of its inputs and results. */
interface SaidOf {
  readonly title: string;
  readonly lead: string;
  readonly saysNot: string;
  readonly inputs: Readonly<Record<string, { readonly label: string }>>;
  readonly outputs: Readonly<Record<string, { readonly label: string; readonly formula: string }>>;
}

function sensitivityBlocks(values: Values, writing: Writing): readonly Block[] {
  const { words } = writing;
  const { sensitivity, costAgainstPrevention: said } = words;
  const found = sensitivityOf(values);
  const net = CALCULATORS.costAgainstPrevention.work(values).net ?? 0;
  const money = (value: number) => writeUnit(value, 'money', writing);
  const bars = found.map(({ id, low, high }) => ({ label: said.inputs[id].label, low, high }));
  const inTable = table(
    sensitivity.caption,
    [words.input, sensitivity.low, sensitivity.high].map((label, place) =>
      column(label, place === 0 ? 3 : 1, place === 0 ? 'start' : 'end'),
    ),
    bars.map(({ label, low, high }) => [cell(label), cell(money(low)), cell(money(high))]),
  );
  const deciding = found.filter(({ decides }) => decides);
  const [first] = deciding;
  const says =
    first === undefined
      ? sensitivity.none
      : fill(sensitivity.decides, { first: said.inputs[first.id].label, count: deciding.length });
  const all = { says, saysNot: sensitivity.saysNot, table: inTable };
  const drawing = { bars, base: net, write: money, words: { base: sensitivity.base } };
  return toolBlocks(
    bars.length === 0 ? all : withPicture(all, (width) => drawSensitivity(drawing, width)),
  );
}

/** What the shares of training texts would lead to expect, said to be what they are. */
function trainingBlocks(values: Values, writing: Writing): readonly Block[] {
  const { outputs, inputs, training } = writing.words.expectedVolume;
  const { expectedVolume } = CALCULATORS;
  return [
    table(
      training.title,
      [
        column(training.trade, 2),
        column(inputs.complaining.label, 1.5, 'end'),
        column(outputs.complaints.label, 1.5, 'end'),
      ],
      TRAINING_SHARES.map(({ id, share }) => [
        cell(training.trades[id]),
        cell(writeUnit(share, 'share', writing)),
        cell(
          writeUnit(
            expectedVolume.work(withTrainingShare(values, id)).complaints,
            'count',
            writing,
          ),
        ),
      ]),
    ),
    paragraph(training.note, 'note'),
  ];
}

/** The example of a training text, worked. */
function exampleBlocks(writing: Writing): readonly Block[] {
  const { title, text } = writing.words.costAgainstPrevention.example;
  const { units, faults, values } = WORKED_EXAMPLE;
  const { net, breakEvenCost, perComplaint } = CALCULATORS.costAgainstPrevention.work(values);
  const money = (value: number | undefined) => writeUnit(value, 'money', writing);
  const said = fill(text, {
    faults: writeUnit(units * faults, 'count', writing),
    ...{ investment: money(values.investment), cost: money(perComplaint), years: values.years },
    ...{ net: money(net), breakEvenCost: money(breakEvenCost) },
  });
  return [paragraph(labelRuns(withLabel(title, ''), said))];
}
