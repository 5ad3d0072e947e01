import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { CalculatorWords } from '#core/words/calculator-words.ts';
import type { MergingWords } from '#core/words/merging-words.ts';
import type { MonitoringWords } from '#core/words/monitoring-words.ts';
import type { QualityWords } from '#core/words/quality-words.ts';
import type { ResultWords } from '#core/words/result-words.ts';
import type { SelfTestWords } from '#core/words/self-test-words.ts';
import type { SideWords } from '#core/words/side-words.ts';
import { fillInCrypto } from '#storage/fill-in-crypto.ts';
import { type Addresses, addressesFrom } from '#text/addresses.ts';
import type { StandardChoice } from '#text/page-data.ts';
import type {
  AssessmentWords,
  AuditWords,
  BrandWords,
  ClientWords,
  ComplaintLogWords,
  FailureWords,
  FileWords,
  FormPageWords,
  OverviewWords,
  PlanWords,
  PolicyCheckWords,
  PolicyWords,
  RegisterWords,
  TeamWords,
  WordingWords,
} from '#text/words.ts';

fillInCrypto();

/** The files of words that a page may bring along; it brings those that its parts ask for. */
export interface Words {
  readonly assessment: AssessmentWords;
  readonly audit: AuditWords;
  readonly brand: BrandWords;
  readonly calculators: CalculatorWords;
  readonly clients: ClientWords;
  readonly complaintLog: ComplaintLogWords;
  readonly failures: FailureWords;
  readonly files: FileWords;
  readonly forms: FormPageWords;
  readonly merging: MergingWords;
  readonly monitoring: MonitoringWords;
  readonly overview: OverviewWords;
  readonly plan: PlanWords;
  readonly policy: PolicyWords;
  readonly policyCheck: PolicyCheckWords;
  readonly quality: QualityWords;
  readonly registers: RegisterWords;
  readonly result: ResultWords;
  readonly selfTests: SelfTestWords;
  readonly sideBySide: SideWords;
  /** Standards that an assessment can be against, the leading one first. */
  readonly standardChoices: readonly StandardChoice[];
  readonly team: TeamWords;
  readonly wordings: WordingWords;
}

/** What there is to choose from on this site. */
export interface Site {
  /** The names that languages have in themselves, by their tags. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What every part of a page needs to know of the page. */
export interface SurroundingsProps {
  /** The page's way to the site's root. */
  readonly root: string;
  readonly language: string;
  readonly words: Partial<Words>;
  /** Given where something of it is chosen. */
  readonly site?: Site | undefined;
}

/** What every page that is an island is given. */
export interface PageProps extends SurroundingsProps {
  /** Said until the page has what it shows. */
  readonly loading: string;
}

interface Surroundings extends SurroundingsProps {
  readonly addresses: Addresses;
}

const Context = createContext<Surroundings | undefined>(undefined);

/** Gives a page's words, language and addresses to all that stands in it. */
export function SurroundingsOf({
  root,
  language,
  words,
  site,
  children,
}: SurroundingsProps & { readonly children: ReactNode }) {
  const surroundings = useMemo(
    () => ({ root, language, words, site, addresses: addressesFrom(root, language) }),
    [root, language, words, site],
  );
  return <Context.Provider value={surroundings}>{children}</Context.Provider>;
}

/** The page's language, its way to the root, and the addresses of others. Throws outside of a page. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (surroundings === undefined) throw new Error('A part stands in no <SurroundingsOf>.');
  return surroundings;
}

/** What the site offers. Throws where the page does not say: give it to its <SurroundingsOf>. */
export function useSite(): Site {
  const { site } = useSurroundings();
  if (site === undefined)
    throw new Error('The page does not say what the site offers: give it to its <SurroundingsOf>.');
  return site;
}

/** The words of one file. Throws where the page does not bring them: give them to its <SurroundingsOf>. */
export function useWords<Name extends keyof Words>(name: Name): Words[Name] {
  const words = useSurroundings().words[name];
  if (words === undefined) throw new Error(`The page brings no words of ${name}.`);
  return words;
}
