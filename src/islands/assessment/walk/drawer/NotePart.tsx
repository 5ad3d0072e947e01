import { useEffect, useRef } from 'react';
import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { Writing } from '#islands/form/Writing.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Walk } from '../use-walk.ts';
import type { Asked } from './drawer-part.ts';

interface Props {
  readonly asked: Asked;
  readonly walk: Walk;
}

/** The note on a criterion, ready to be written. */
export function NotePart({ asked: { clause, criterion }, walk }: Props) {
  const { walk: words } = useWords('assessment');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  return (
    <Writing
      field={field}
      label={fill(words.noteOf, { id: criterionNameIn(clause, criterion) })}
      value={ownEntry(walk.assessment.answers, criterion.id)?.note ?? ''}
      rows={6}
      heldAs={`answers/${criterion.id}/note`}
      isLocked={walk.isLocked}
      onChange={(note) =>
        walk.session.apply(
          { kind: 'answer', criterionId: criterion.id, fields: { note } },
          'typing',
        )
      }
    />
  );
}
