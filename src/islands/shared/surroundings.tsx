import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { fillInCrypto } from '#storage/fill-in-crypto.ts';
import { type Addresses, addressesFrom } from '#text/addresses.ts';
import type {
  AssessmentWords,
  AuditWords,
  FailureWords,
  FileWords,
  PolicyCheckWords,
  PolicyWords,
  RegisterWords,
  ReportWords,
} from '#text/words.ts';

fillInCrypto();

/** The files of words that a page may bring along; it brings those that its parts ask for. */
export interface Words {
  readonly assessment: AssessmentWords;
  readonly audit: AuditWords;
  readonly comparison: ReportWords['comparison'];
  readonly failures: FailureWords;
  readonly files: FileWords;
  readonly policy: PolicyWords;
  readonly policyCheck: PolicyCheckWords;
  readonly registers: RegisterWords;
}

/** What every part of a page needs to know of the page. */
export interface SurroundingsProps {
  /** The page's way to the site's root. */
  readonly root: string;
  readonly language: string;
  readonly words: Partial<Words>;
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
  children,
}: SurroundingsProps & { readonly children: ReactNode }) {
  const surroundings = useMemo(
    () => ({ root, language, words, addresses: addressesFrom(root, language) }),
    [root, language, words],
  );
  return <Context value={surroundings}>{children}</Context>;
}

/** The page's language, its way to the root, and the addresses of others. Throws outside of a page. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (surroundings === undefined) throw new Error('A part stands in no <SurroundingsOf>.');
  return surroundings;
}

/** The words of one file. Throws where the page does not bring them: give them to its <SurroundingsOf>. */
export function useWords<Name extends keyof Words>(name: Name): Words[Name] {
  const words = useSurroundings().words[name];
  if (words === undefined) throw new Error(`The page brings no words of ${name}.`);
  return words;
}
