import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportDocument } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import type { ReportInput } from '#core/report/build-report.ts';
import { templateTexts } from '#core/report/template-texts.ts';
import type { Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readingSentence } from './read-assessment.ts';

/** A firm's own Word file filled with a report; places that nobody knows are named. Throws an `InputError`. */
export async function fillOwnTemplate(
  file: string,
  document: ReportDocument,
  input: ReportInput,
  { folder, words, warn }: Surroundings,
): Promise<Uint8Array> {
  const refuse = (sentence: string) =>
    new InputError(fill(words.input.problem, { file, sentence }));
  const template = await readFile(resolve(folder, file)).catch((cause: unknown) => {
    throw refuse(readingSentence(cause, words));
  });
  const { fillTemplate, placesOf } = await import('#export/docx/fill-template.ts');
  const texts = templateTexts(input, document);
  const filled = await fillTemplate(new Uint8Array(template), document, texts);
  if (!filled.ok) {
    const places = filled.crowded.join(', ');
    throw refuse(places ? fill(words.template.crowded, { places }) : words.template.notWord);
  }
  if (filled.unknown.length > 0) {
    const known = placesOf(document, texts).join(', ');
    const sentence = fill(words.template.unknown, { places: filled.unknown.join(', '), known });
    warn(fill(words.warning, { sentence: fill(words.input.problem, { file, sentence }) }));
  }
  return filled.bytes;
}
