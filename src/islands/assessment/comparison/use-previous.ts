import { useEffect, useMemo, useState } from 'react';
import { previousOf } from '#core/assessment/previous.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { isOtherClient, isSameClient } from '#core/clients/same-client.ts';
import { fill, writeDay } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Previous } from '#schema/record/previous.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { listRecords } from '#storage/stored-records.ts';

/** The choice of what the assessment itself carries; any other is an assessment's id. */
const CARRIED = 'carried';

/** What an assessment can be compared with, and which of it is chosen. */
export interface PreviousChoice {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
  /** Undefined while nothing is chosen. */
  readonly previous: Previous | undefined;
  /** There are assessments of other organisations: undefined where there are none. */
  readonly others:
    | { readonly areOffered: boolean; readonly offer: (areOffered: boolean) => void }
    | undefined;
  /** The other assessments in this browser could not be read. */
  readonly isUnreadable: boolean;
}

interface Source {
  readonly assessment: Assessment;
  /** Whole; an assessment against none of their standards cannot be compared. */
  readonly catalogues: readonly Catalogue[];
}

/**
 * Lets the user choose the previous assessment; the one that is carried along is chosen at first. What is
 * of another organisation is offered only once somebody says so.
 */
export function usePrevious({ assessment, catalogues }: Source): PreviousChoice {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const [areOffered, offer] = useState(false);
  const all = useOthers(assessment.id, catalogues);
  const { previous } = assessment;
  const isCarriedOther = previous !== undefined && isOtherClient(previous, assessment);
  const carried = isCarriedOther && !areOffered ? undefined : previous;
  const others = areOffered
    ? all.others
    : all.others.filter((one) => isSameClient(one, assessment));
  const [wanted, choose] = useState(CARRIED);
  const other = others.find(({ id }) => id === wanted);
  const chosen = other?.id ?? (wanted === CARRIED && carried ? CARRIED : '');
  const { isUnreadable } = all;
  const hasOthers = isCarriedOther || all.others.some((one) => !isSameClient(one, assessment));
  const { compare } = words;
  const nameOf = ({ name, organisation }: Pick<Previous, 'name' | 'organisation'>) =>
    name || organisation || words.walk.unnamed;
  const dated = (one: Assessment) => {
    const when = writeDay(language, one.endedOn || one.startedOn);
    return when ? fill(compare.dated, { name: nameOf(one), when }) : nameOf(one);
  };
  return {
    choices: [
      { value: '', label: compare.nothing },
      ...(carried
        ? [{ value: CARRIED, label: fill(compare.carried, { name: nameOf(carried) }) }]
        : []),
      ...others.map((one) => ({ value: one.id, label: dated(one) })),
    ],
    ...{ chosen, choose, isUnreadable },
    others: hasOthers ? { areOffered, offer } : undefined,
    previous: useMemo(
      () => (chosen === CARRIED ? carried : other && previousOf(other, catalogues)),
      [chosen, carried, other, catalogues],
    ),
  };
}

/** The other assessments in this browser that are against one of these standards. */
function useOthers(id: string, catalogues: readonly Catalogue[]) {
  const [stored, setStored] = useState<readonly Assessment[]>([]);
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    void listRecords(ASSESSMENTS).then((listed) => {
      setUnreadable(!listed.ok);
      if (listed.ok) setStored(listed.value.records);
    });
  }, []);
  const others = useMemo(() => {
    const wanted = new Set(catalogues.map(({ standard }) => standard.id));
    return stored.filter(
      (other) => other.id !== id && other.standards.some((one) => wanted.has(one.id)),
    );
  }, [stored, catalogues, id]);
  return { others, isUnreadable };
}
