import { useState } from 'react';
import { useBrand } from '#islands/brand/use-brand.ts';
import { TEMPLATE_LIMIT } from '#schema/record/brand-format.ts';
import { bytesOfBase64 } from '#schema/record/png.ts';
import { base64Of } from '#storage/base64.ts';

/** A firm's own Word file with marked places. */
export interface Template {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The template at hand, and what can be done with it. */
export interface TemplateHere {
  readonly template: Template | undefined;
  /** Whether the next report is filled into it. */
  readonly isUsed: boolean;
  /** It is part of the firm's identity; else it is here until the page is left. */
  readonly isKept: boolean;
  /** What was chosen last is no Word file. */
  readonly isRefused: boolean;
  readonly choose: (file: File) => Promise<void>;
  readonly use: (isUsed: boolean) => void;
  readonly remove: () => void;
}

const [FIRST, SECOND] = [0x50, 0x4b];

/** The firm's own Word file: kept with its identity where it is small, else held while the page is open. */
export function useTemplate(): TemplateHere {
  const { kept, change } = useBrand();
  const [own, setOwn] = useState<Template>();
  const [isUsed, setUsed] = useState(true);
  const [isRefused, setRefused] = useState(false);
  const ofFirm = kept && !kept.isOff ? templateOf(kept.brand.template) : undefined;
  async function choose(file: File): Promise<void> {
    const content = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    const bytes = new Uint8Array(content);
    const isWord = bytes[0] === FIRST && bytes[1] === SECOND;
    setRefused(!isWord);
    if (!isWord) return;
    setUsed(true);
    const isSmall = bytes.length <= TEMPLATE_LIMIT && !kept?.isOff;
    setOwn(isSmall ? undefined : { name: file.name, bytes });
    if (isSmall) change({ template: { name: file.name, data: await base64Of(file) } });
  }
  function remove(): void {
    if (own === undefined) change({ template: undefined });
    setOwn(undefined);
  }
  const template = own ?? ofFirm;
  const isKept = own === undefined && ofFirm !== undefined;
  return { template, isUsed, isKept, isRefused, choose, use: setUsed, remove };
}

function templateOf(
  stored: { readonly name: string; readonly data: string } | undefined,
): Template | undefined {
  const bytes = stored && bytesOfBase64(stored.data);
  return stored && bytes ? { name: stored.name, bytes } : undefined;
}
