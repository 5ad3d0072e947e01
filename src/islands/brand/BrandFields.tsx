import { useState } from 'react';
import { EMPTY_BRAND } from '#core/brand/empty-brand.ts';
import { fill } from '#core/message.ts';
import { SelectField, TextField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Brand } from '#schema/record/brand.ts';
import { DISCLAIMER_LIMIT, FINDING_TERMS } from '#schema/record/brand-format.ts';
import type { BrandChange } from '#storage/brand.ts';
import { AccentField } from './AccentField.tsx';
import { LogoField } from './LogoField.tsx';

interface Props {
  /** Undefined while nothing was said. */
  readonly brand: Brand | undefined;
  readonly onChange: (fields: BrandChange) => void;
}

/** All that a firm says of itself. */
export function BrandFields({ brand = EMPTY_BRAND, onChange }: Props) {
  const { fields: words } = useWords('brand');
  const line = (name: 'coverLine' | 'footer') => (
    <TextField
      {...words[name]}
      value={brand[name] ?? ''}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div className="brand-fields">
      <TextField
        {...words.name}
        value={brand.name}
        autoComplete="organization"
        onChange={(name) => onChange({ name })}
      />
      <LogoField {...{ brand, onChange }} />
      <AccentField accent={brand.accent} onChange={(accent) => onChange({ accent })} />
      {line('coverLine')}
      <DisclaimerField
        value={brand.disclaimer ?? ''}
        onChange={(disclaimer) => onChange({ disclaimer })}
      />
      {line('footer')}
      <SelectField
        label={words.finding.label}
        value={brand.finding ?? FINDING_TERMS[0]}
        choices={FINDING_TERMS.map((term) => [term, words.finding[term]] as const)}
        onChange={(finding) => onChange({ finding: finding || undefined })}
      />
    </div>
  );
}

interface DisclaimerProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A disclaimer that is too long is held as it was typed, and kept when it fits. */
function DisclaimerField({ value, onChange }: DisclaimerProps) {
  const words = useWords('brand');
  const [held, setHeld] = useState<string>();
  const { label, hint } = words.fields.disclaimer;
  const tooMany = (held ?? '').length - DISCLAIMER_LIMIT;
  return (
    <TextField
      label={label}
      hint={fill(hint, { limit: DISCLAIMER_LIMIT })}
      isLong
      value={held ?? value}
      error={tooMany > 0 ? fill(words.tooLong, { count: tooMany }) : undefined}
      onChange={(typed) => {
        const fits = typed.length <= DISCLAIMER_LIMIT;
        setHeld(fits ? undefined : typed);
        if (fits) onChange(typed);
      }}
    />
  );
}
