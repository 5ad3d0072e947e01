import { useEffect, useRef } from 'react';
import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { TEXT_LIMIT } from '#schema/record/format.ts';
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
    field.current?.setSelectionRange(TEXT_LIMIT, TEXT_LIMIT);
  }, []);
  return (
    <label className="writing">
      <span>{fill(words.noteOf, { id: criterionNameIn(clause, criterion) })}</span>
      <textarea
        ref={field}
        value={walk.assessment.answers[criterion.id]?.note ?? ''}
        maxLength={TEXT_LIMIT}
        rows={6}
        readOnly={walk.isLocked}
        onChange={(event) =>
          walk.session.apply(
            { kind: 'answer', criterionId: criterion.id, fields: { note: event.target.value } },
            'typing',
          )
        }
      />
    </label>
  );
}
