import { fill } from '#core/message.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { TemplateHere } from './use-template.ts';

/** The firm's own Word file that the report is filled into: chosen, left out for once, or taken away. */
export function TemplateField({ here }: { readonly here: TemplateHere }) {
  const { template: words } = useWords('brand');
  const { template, isUsed, isKept, isRefused, choose, use, remove } = here;
  return (
    <div className="report-template">
      {template && (
        <p className="brand-line">
          <label className="choice">
            <input
              type="checkbox"
              checked={isUsed}
              onChange={({ target }) => use(target.checked)}
            />
            <span>{fill(words.use, { name: template.name })}</span>
          </label>{' '}
          <button type="button" onClick={remove}>
            {words.remove}
          </button>
        </p>
      )}
      {template && <p className="quiet">{isKept ? words.kept : words.once}</p>}
      <p>
        <FileButton
          label={template ? words.another : words.choose}
          accept=".docx"
          onFile={(file) => void choose(file)}
        />
      </p>
      {isRefused && (
        <p className="notice warning" role="alert">
          {words.notWord}
        </p>
      )}
      <p className="quiet prose">{words.hint}</p>
    </div>
  );
}
