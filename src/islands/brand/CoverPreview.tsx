import type { CSSProperties } from 'react';
import { shadesOf } from '#core/brand/colour.ts';
import { EMPTY_BRAND } from '#core/brand/empty-brand.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Brand } from '#schema/record/brand.ts';

/** A cover and the head of a chapter as they would be printed: on white paper, in the dark as well. */
export function CoverPreview({ brand = EMPTY_BRAND }: { readonly brand: Brand | undefined }) {
  const { preview: words } = useWords('brand');
  const { name, logo, accent, coverLine, disclaimer, footer, finding } = brand;
  const { bar, words: printed } = accent ? shadesOf(accent) : { bar: undefined, words: undefined };
  const look = { '--firm-bar': bar, '--firm': printed } as CSSProperties;
  return (
    <figure className="brand-preview">
      <figcaption>{words.title}</figcaption>
      <div className="brand-sheet" style={look}>
        <div className="brand-mark">
          {logo && <img src={`data:image/png;base64,${logo}`} alt={name} />}
        </div>
        <div className="brand-bar" />
        <p className="brand-overline">{words.overline}</p>
        <p className="brand-title">{words.heading}</p>
        <p className="brand-organisation">{words.organisation}</p>
        <p className="brand-fact">
          <span>{words.fact}</span> <span>{words.factValue}</span>
        </p>
        <p className="brand-chapter">{words.chapter}</p>
        <p className="brand-item">{finding === 'observation' ? words.observations : words.item}</p>
        <div className="brand-end">
          {name.trim() !== '' && <p className="brand-name">{name}</p>}
          {coverLine && <p>{coverLine}</p>}
          <p className="brand-small brand-rule">{words.notice}</p>
          {disclaimer && <p className="brand-small">{disclaimer}</p>}
          {footer && <p className="brand-small brand-rule">{footer}</p>}
        </div>
      </div>
    </figure>
  );
}
