import { useEffect, useRef, useState } from 'react';
import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { entryChange } from '#core/register/entry-change.ts';
import { newEntry } from '#core/register/typed-entry.ts';
import { keepFiles } from '#islands/form/keep-files.ts';
import { useRegisterContext } from '#islands/form/use-register-form.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import type { PartProps } from './part-props.ts';

interface Props extends Pick<PartProps, 'asked' | 'opened'> {
  /** The camera, or the choice of pictures, opens at once. */
  readonly isAskedFor: boolean;
  /** It is kept as a piece of evidence of this id. */
  readonly onTaken: (evidenceId: string) => void;
}

/** Takes a photograph, or a picture that is there, as a piece of evidence: kept at once, described after. */
export function Photograph({ asked, opened, isAskedFor, onTaken }: Props) {
  const words = useWords('assessment');
  const context = useRegisterContext(opened);
  const camera = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<StorageFailure>();
  useEffect(() => {
    if (isAskedFor) camera.current?.click();
  }, [isAskedFor]);
  const { clause, criterion } = asked;
  const take = async (files: readonly File[]) => {
    const kept = await keepFiles(files);
    if (!kept.ok) return setFailure(kept.failure);
    const name = `${clause.number} ${criterionNameIn(clause, criterion)}`;
    const given = {
      title: fill(words.walk.photographOf, { criterion: name }),
      kind: 'observation',
      criteria: [criterion.id],
      attachments: kept.value,
    };
    const id = crypto.randomUUID();
    const fields = newEntry('evidence', given, context);
    opened.session.apply(entryChange('evidence', id, fields));
    onTaken(id);
  };
  return (
    <>
      <label className="button">
        <input
          ref={camera}
          type="file"
          className="hidden"
          accept="image/*"
          capture="environment"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            if (files.length > 0) void take(files);
          }}
        />
        {words.walk.photograph}
      </label>
      {failure && (
        <span className="field-error" role="alert">
          {storageSentence(failure, words)}
        </span>
      )}
    </>
  );
}
