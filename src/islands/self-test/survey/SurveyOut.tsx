import { useState } from 'react';
import type { SurveyLanguages } from '#core/self-test/survey/survey.ts';
import { surveySheets } from '#core/self-test/survey/survey-sheets.ts';
import { SelectField, TextField } from '#islands/form/fields.tsx';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The questionnaire as a workbook, in the language of those who fill it in. */
export function SurveyOut({ languages }: { readonly languages: SurveyLanguages }) {
  const [{ language: first, words }] = languages;
  const { out: texts } = words;
  const [chosen, setChosen] = useState(first);
  const [organisation, setOrganisation] = useState('');
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    const asked = languages.find(({ language }) => language === chosen) ?? languages[0];
    const { writeFigures } = await import('#export/xlsx/write-figures.ts');
    const name = organisation.trim();
    const named = {
      ...{ organisation: '', updatedAt: new Date().toISOString() },
      name: [name, asked.test.title, asked.words.out.file].filter(Boolean).join(' '),
    };
    const bytes = await writeFigures(surveySheets(asked, name));
    downloadFile(fileName(named, 'xlsx'), bytes, XLSX_TYPE);
  };
  const attempt = () =>
    save().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <div className="field-row">
        <SelectField
          label={texts.language}
          value={chosen}
          choices={languages.map(({ language, words: own }) => [language, own.language] as const)}
          onChange={setChosen}
        />
        <TextField label={texts.organisation} value={organisation} onChange={setOrganisation} />
      </div>
      <p className="actions">
        <button type="button" onClick={() => void attempt()}>
          {texts.save}
        </button>
      </p>
      {isFailed && (
        <p className="notice warning" role="alert">
          {texts.failed}
        </p>
      )}
    </>
  );
}
