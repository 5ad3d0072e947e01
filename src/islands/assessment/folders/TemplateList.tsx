import { type FormEvent, useMemo, useState } from 'react';
import { startFromTemplate, type TemplateChange } from '#core/clients/template.ts';
import { fill, fillCount } from '#core/message.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { Removed } from '#islands/record-list/ListState.tsx';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { RecordRow } from '#islands/record-list/RecordRow.tsx';
import { type Records, useRecords } from '#islands/record-list/use-records.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';
import type { Template } from '#schema/record/template.ts';
import { downloadFile } from '#storage/files.ts';
import { TEMPLATES } from '#storage/templates.ts';
import { fileName } from '#text/file-name.ts';
import { writeInstant } from '#text/write-instant.ts';

function saveFile(template: Template): void {
  const name = fileName({ ...template, organisation: '' }, 'template.redress.json');
  downloadFile(name, formatRecordFile(template), 'application/json');
}

function useTemplateKind(): ListKind<Template, TemplateChange> {
  const words = useWords('assessment').list;
  const { templates } = useWords('clients');
  return useMemo(() => {
    // A template has no page to open: an assessment is begun by it where it stands.
    const { open: _open, ...list } = words;
    return {
      stored: TEMPLATES,
      words: { ...list, ...templates },
      nameOf: ({ name }) => name || templates.unnamed,
      address: () => '#templates',
      renaming: (name) => ({ kind: 'settings', fields: { name } }),
      saveFile,
    };
  }, [words, templates]);
}

interface Props {
  /** Where an assessment that is begun goes. */
  readonly assessments: Pick<Records<Assessment>, 'add'>;
}

/** The templates in this browser, each with the way to begin an assessment by it; nothing while there are none. */
export function TemplateList({ assessments }: Props) {
  const { language } = useSurroundings();
  const words = useWords('clients').templates;
  const { list } = useWords('assessment');
  const kind = useTemplateKind();
  const records = useRecords(kind);
  const templates = records.list?.records ?? [];
  if (templates.length === 0 && records.removed === undefined) return null;
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <ul className="assessment-list">
        {templates.map((record) => (
          <RecordRow
            key={record.id}
            {...{ kind, records, record }}
            facts={
              <p className="facts">
                <span>{fillCount(language, words.standards, record.content.standards.length)}</span>
                <span>
                  {fill(list.changed, { when: writeInstant(language, record.updatedAt) })}
                </span>
              </p>
            }
          >
            <BeginForm {...{ assessments, template: record }} name={kind.nameOf(record)} />
          </RecordRow>
        ))}
      </ul>
      <Removed {...{ kind, records }} />
    </section>
  );
}

interface BeginProps extends Props {
  readonly template: Template;
  readonly name: string;
}

/** Begins an assessment of an organisation as a template sets it up. */
function BeginForm({ assessments, template, name }: BeginProps) {
  const { language, addresses } = useSurroundings();
  const words = useWords('clients').templates;
  const [organisation, setOrganisation] = useState('');
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const about = { id: crypto.randomUUID(), now: new Date().toISOString() };
    const called = organisation.trim();
    const begun = startFromTemplate(template, { ...about, organisation: called, language });
    const added = await assessments.add(begun);
    if (added) location.assign(addresses.place('settings', added.id));
  };
  return (
    <form className="rename" onSubmit={(event) => void begin(event)}>
      <label className="field">
        <span>{words.organisation}</span>
        <input
          type="text"
          required
          maxLength={LINE_LIMIT}
          value={organisation}
          onChange={({ target }) => setOrganisation(target.value)}
        />
      </label>
      <button type="submit" aria-label={fill(words.beginBy, { name })}>
        {words.begin}
      </button>
    </form>
  );
}
