import { fill } from '#core/message.ts';
import { asPage, type Loading } from '#islands/shared/as-page.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { storageSentence } from '#text/storage-sentence.ts';
import { BrandFields } from './BrandFields.tsx';
import { BrandFile } from './BrandFile.tsx';
import { CoverPreview } from './CoverPreview.tsx';
import { type BrandHere, useBrand } from './use-brand.ts';

/** The page on which a firm says how its papers look. */
export const BrandPage = asPage(BrandOfFirm);

function BrandOfFirm({ loading }: Loading) {
  const { page: words } = useWords('brand');
  const { storage } = useWords('assessment');
  const here = useBrand();
  const { kept, failure } = here;
  if (kept === undefined) return <h1 className="loading">{loading}</h1>;
  return (
    <article className="brand">
      <h1>{words.title}</h1>
      <p className="lead prose">{words.lead}</p>
      {failure && (
        <p className="notice warning" role="alert">
          {fill(words.failed, { sentence: storageSentence(failure, { storage }) })}
        </p>
      )}
      <Use {...here} />
      <div className="brand-sides">
        <BrandFields brand={kept?.brand} onChange={here.change} />
        <CoverPreview brand={kept?.brand} />
      </div>
      <BrandFile {...here} />
    </article>
  );
}

/** Whether the identity goes on papers. */
function Use({ kept, change }: BrandHere) {
  const { page: words } = useWords('brand');
  if (!kept) return <p className="notice">{words.empty}</p>;
  return (
    <div className="notice">
      <p role="status">{kept.isOff ? words.off : words.inUse}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={!kept.isOff}
          onChange={({ target }) => change({ isOff: !target.checked })}
        />
        <span>{words.use}</span>
      </label>
    </div>
  );
}
