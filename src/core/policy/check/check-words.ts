import type { PluralForms } from '#core/message.ts';
import type { Period } from '#schema/record/policy.ts';
import type { Verdict } from '#schema/record/policy-check.ts';
import type { PolicyCheck } from './check-policy.ts';
import type { CodeLimits, Limited } from './code-limits.ts';
import type { Held } from './hold-against.ts';
import type { PolicyRules } from './policy-rules.ts';

/** The words of what a policy is held against. */
interface HoldWords
  extends Readonly<
    Record<
      | ('title' | 'caption' | 'source' | 'page' | 'provision' | 'noTime' | 'atMost' | 'atLeast')
      | ('startOf' | 'startUnstated' | 'outcome' | 'of' | 'found' | 'demand' | 'provisionHead'),
      string
    >
  > {
  readonly outcomes: Readonly<Record<Held, string>>;
  readonly limited: Readonly<Record<Limited, string>>;
  readonly periods: Readonly<Record<Period['unit'], PluralForms>>;
}

/** The words of a check's document and table. */
export interface CheckWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly measured: string;
  readonly confirmed: string;
  readonly harms: { readonly title: string; readonly instead: string };
  readonly elements: { readonly title: string; readonly progress: string };
  readonly kind: Readonly<Record<'limits' | 'summary' | 'unsure' | 'no' | 'looksLike', string>>;
  readonly hold: HoldWords;
  readonly document: Readonly<
    Record<
      | ('overline' | 'title' | 'fileTitle' | 'unnamed' | 'pageLabel' | 'noHarms' | 'caption')
      | (
          | 'element'
          | 'verdict'
          | 'sureness'
          | 'passage'
          | 'advice'
          | 'verdictIs'
          | 'adviceIs'
          | 'withSureness'
        )
      | ('correctedFrom' | 'compared' | 'comparedWith' | 'result' | 'confirmations')
      | ('kindOfText' | 'harm' | 'why' | 'instead'),
      string
    >
  >;
}

/** A check with what was confirmed of it, and what it is told with. */
export interface CheckInput {
  readonly language: string;
  /** The name of the policy or of its file; empty for a pasted text. */
  readonly name: string;
  readonly text: string;
  readonly check: PolicyCheck;
  /** Confirmed verdicts by the id of their element. */
  readonly confirmed: Readonly<Record<string, Verdict>>;
  readonly rules: PolicyRules;
  /** The code that its time limits are held against, if any. */
  readonly code?: CodeLimits | undefined;
  readonly words: CheckWords;
}
