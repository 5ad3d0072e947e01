import { type DragEvent, useState } from 'react';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { FORM_FILE_LIMIT } from '#core/filled-form/form-file.ts';
import { fill } from '#core/message.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { FormColumns } from './FormColumns.tsx';
import { FormRows } from './FormRows.tsx';
import { type FormStage, useForm } from './use-form.ts';

const ACCEPTED = '.docx,.pdf,.html,.htm,.xlsx,.csv,.tsv,.txt,.md';

/** A form that was filled in elsewhere becomes answers of this assessment, row by row or all at once. */
export function FormPage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const words = useWords('forms');
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const usual = standards.find(({ catalogue }) => catalogue.standard.table) ?? standards[0];
  const [standardId, setStandard] = useState(usual.catalogue.standard.id);
  const { stage, file, open } = useForm();
  const [isDropping, setDropping] = useState(false);
  const walked = (id: string) => {
    const { catalogue } = standards.find((one) => one.catalogue.standard.id === id) ?? usual;
    return walkedCatalogue(catalogue, assessment);
  };
  const take = (chosen: File) => void open({ file: chosen, catalogue: walked(standardId) });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) take(dropped);
  };
  return (
    <article
      className={isDropping ? 'setup register dropping' : 'setup register'}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {standards.length > 1 && (
        <SelectField
          label={words.standard}
          value={standardId}
          choices={standards.map(({ catalogue: { standard } }) => [standard.id, standard.name])}
          onChange={(id) => {
            setStandard(id);
            if (file) void open({ file, catalogue: walked(id) });
          }}
        />
      )}
      <p className="actions">
        <FileButton label={file ? words.other : words.choose} accept={ACCEPTED} onFile={take} />
        <a className="button" href={addresses.place('checklist', assessment.id)}>
          {words.back}
        </a>
      </p>
      <p className="hint">{words.dropHint}</p>
      <StageNote stage={stage} />
      {stage.kind === 'read' && file && (
        <>
          <FormColumns
            columns={stage.form.columns}
            onRoles={(roles) => void open({ file, catalogue: walked(standardId), roles })}
          />
          <FormRows
            key={stage.name}
            {...{ session, assessment, fileName: stage.name }}
            form={stage.form}
            catalogue={walked(standardId)}
          />
        </>
      )}
    </article>
  );
}

/** That a form is being read, or why it could not be. */
function StageNote({ stage }: { readonly stage: FormStage }) {
  const words = useWords('forms');
  switch (stage.kind) {
    case 'reading':
      return <p role="status">{fill(words.reading, { file: stage.name })}</p>;
    case 'unreachable':
      return (
        <p className="notice warning" role="alert">
          {words.unreachable}
        </p>
      );
    case 'failed':
      return (
        <p className="notice warning" role="alert">
          {fill(words.failed[stage.failure], {
            file: stage.name,
            limit: FORM_FILE_LIMIT / 1_000_000,
          })}
        </p>
      );
    default:
      return null;
  }
}
