import type { CoverBlock } from '#core/document/document.ts';
import { SIGNATURES } from '#schema/record/format.ts';
import { personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';

/** What the papers say of themselves, as far as somebody said it: reference, version, who receives them, who signed. */
export function paperFacts({ assessment, words }: ReportContext): CoverBlock['facts'] {
  const { report, signatures } = assessment;
  const { paper: labels, signOff } = words;
  const said = [
    [labels.reference, report?.reference],
    [labels.version, report?.version],
    [labels.confidentiality, report?.confidentiality],
    [labels.distribution, report?.distribution],
    ...SIGNATURES.map((kind) => {
      const { name = '', role = '' } = signatures[kind] ?? {};
      return [signOff.signatures[kind], name.trim() && personText({ name, role }, words)] as const;
    }),
  ] as const;
  return said.flatMap(([label, value]) => (value?.trim() ? [{ label, value }] : []));
}
