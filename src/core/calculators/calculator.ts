/** In what a number is measured: it says how the number is written and asked for. */
export type Unit = 'count' | 'times' | 'share' | 'money' | 'years';

/** A number that is asked for. */
export interface CalculatorInput<Id extends string = string> {
  readonly id: Id;
  readonly unit: Unit;
  /** The ends of what makes sense. */
  readonly least: number;
  readonly most: number;
  /** What stands there before somebody types; undefined where it may be left open. */
  readonly start: number | undefined;
}

/** A number that comes out. Its formula in words stands with its name. */
export interface CalculatorOutput<Id extends string = string> {
  readonly id: Id;
  readonly unit: Unit;
}

/** What was typed, by the inputs' ids; an input that is left open is undefined. */
export type Values<Input extends string = string> = Readonly<Record<Input, number | undefined>>;

/** A reckoning: what it asks for, what it gives, and the function between them. */
export interface Calculator<Input extends string = string, Output extends string = string> {
  readonly id: string;
  readonly inputs: readonly CalculatorInput<Input>[];
  readonly outputs: readonly CalculatorOutput<Output>[];
  /** Results by their ids, undefined where one cannot be given. All inputs that must be there are, within their ends. */
  readonly work: (values: Values<Input>) => Readonly<Record<Output, number | undefined>>;
}

/** The values that a calculator starts with. */
export function startValues<Input extends string>({ inputs }: Calculator<Input>): Values<Input> {
  const entries = inputs.map(({ id, start }) => [id, start] as const);
  return Object.fromEntries(entries) as Values<Input>;
}
