import { useState } from 'react';
import { fill } from '#core/message.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { useTurns } from '#islands/shared/use-turns.ts';
import type { Brand } from '#schema/record/brand.ts';
import { LOGO_LIMITS } from '#schema/record/brand-format.ts';
import type { BrandChange } from '#storage/brand.ts';
import { type LogoFailure, readLogo } from '#storage/read-logo.ts';

interface Props {
  readonly brand: Brand;
  readonly onChange: (fields: BrandChange) => void;
}

/** The logo, chosen from a file. */
export function LogoField({ brand: { name, logo }, onChange }: Props) {
  const { logo: words } = useWords('brand');
  const [refused, setRefused] = useState<LogoFailure & { readonly file: string }>();
  const begin = useTurns();
  const take = async (file: File) => {
    const isLast = begin();
    const read = await readLogo(file);
    if (!isLast()) return;
    setRefused(read.ok ? undefined : { ...read.failure, file: file.name });
    if (read.ok) onChange({ logo: read.value });
  };
  const limits = { side: LOGO_LIMITS.side, kilobytes: LOGO_LIMITS.bytes / 1_000 };
  return (
    <fieldset className="brand-logo">
      <legend>{words.label}</legend>
      <p className="hint">{fill(words.hint, limits)}</p>
      {logo && <img src={`data:image/png;base64,${logo}`} alt={name} />}
      {logo && name.trim() === '' && <p className="notice">{words.alone}</p>}
      <p className="actions">
        <FileButton
          label={logo ? words.another : words.choose}
          accept=".png,.svg,image/png,image/svg+xml"
          onFile={(file) => void take(file)}
        />
        {logo && (
          <button type="button" onClick={() => onChange({ logo: undefined })}>
            {words.remove}
          </button>
        )}
      </p>
      {refused && (
        <p className="notice warning" role="alert">
          {fill(words.failures[refused.code], {
            ...{ ...refused, side: LOGO_LIMITS.side, limit: LOGO_LIMITS.bytes / 1_000 },
          })}
        </p>
      )}
    </fieldset>
  );
}
