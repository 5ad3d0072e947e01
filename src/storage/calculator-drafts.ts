import { ownName } from './site-root.ts';

/** What was typed into one calculator, by its inputs. */
export type Typed = Readonly<Record<string, string>>;

const keyOf = (calculator: string) => ownName(`calculator-${calculator}`);

/** What was typed into a calculator in this browser; nothing where it still shows its example. */
export function readTypedNumbers(calculator: string): Typed {
  try {
    const typed: unknown = JSON.parse(localStorage.getItem(keyOf(calculator)) ?? '{}');
    const entries = typeof typed === 'object' && typed !== null ? Object.entries(typed) : [];
    return Object.fromEntries(entries.filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}

/** Holds what is typed, letter by letter; false where nothing can be kept. */
export function writeTypedNumbers(calculator: string, typed: Typed): boolean {
  try {
    if (Object.keys(typed).length === 0) localStorage.removeItem(keyOf(calculator));
    else localStorage.setItem(keyOf(calculator), JSON.stringify(typed));
    return true;
  } catch {
    return false;
  }
}
