/** Which font file draws which character. Light: a page may use it without loading the PDF writer. */

/** The weights of one alphabet font, and the Chinese font, which comes in many files. */
export type FaceKind = 'regular' | 'bold' | 'wide';

/** The files that draw one character of the alphabet font. */
export interface Weights {
  readonly regular: string;
  readonly bold: string;
}

export interface Coverage {
  /** The files that every PDF needs. */
  readonly basic: Weights;
  /** The files of each character of the alphabet font. */
  readonly alphabet: ReadonlyMap<number, Weights>;
  /** The Chinese file of each character that has one. */
  readonly wide: ReadonlyMap<number, string>;
}

/** In the file of the letters that every PDF needs. */
const SPACE = 0x20;

interface CoverageFile {
  readonly file: string;
  readonly face: FaceKind;
  readonly codes: string;
}

/**
 * Reads `coverage.json` as it was parsed.
 *
 * @throws when it is not what the build of the fonts writes
 */
export function readCoverage(value: unknown): Coverage {
  const files = filesOf(value);
  const [regular, bold, wide] = (['regular', 'bold', 'wide'] as const).map((face) =>
    fileOfEach(files.filter((entry) => entry.face === face)),
  );
  const alphabet = weightsOf(regular ?? new Map(), bold ?? new Map());
  const basic = alphabet.get(SPACE);
  if (!basic) throw new Error('The coverage of the fonts names no file for running text.');
  return { basic, alphabet, wide: wide ?? new Map() };
}

/** Characters of the same two files share one entry. */
function weightsOf(
  regular: ReadonlyMap<number, string>,
  bold: ReadonlyMap<number, string>,
): Map<number, Weights> {
  const found = new Map<number, Weights>();
  let last: Weights = { regular: '', bold: '' };
  for (const [code, file] of regular) {
    const weights = { regular: file, bold: bold.get(code) ?? file };
    if (weights.regular !== last.regular || weights.bold !== last.bold) last = weights;
    found.set(code, last);
  }
  return found;
}

/** Of several files that carry a character, the first draws it. */
function fileOfEach(files: readonly CoverageFile[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const { file, codes } of files)
    unpackCodePoints(codes, (code) => {
      if (!found.has(code)) found.set(code, file);
    });
  return found;
}

/** Whether some font draws this code point. */
export function isCovered(coverage: Coverage, code: number): boolean {
  return coverage.alphabet.has(code) || coverage.wide.has(code);
}

function filesOf(value: unknown): readonly CoverageFile[] {
  const files =
    typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined;
  if (!Array.isArray(files) || !files.every(isCoverageFile)) {
    throw new Error('The coverage of the fonts cannot be read.');
  }
  return files;
}

function isCoverageFile(value: unknown): value is CoverageFile {
  if (typeof value !== 'object' || value === null) return false;
  if (!('file' in value && 'face' in value && 'codes' in value)) return false;
  const known = value.face === 'regular' || value.face === 'bold' || value.face === 'wide';
  return known && typeof value.file === 'string' && typeof value.codes === 'string';
}

/** Reverses `packCodePoints` of build/fonts: runs as distance in base 36, then `:` and how many more follow. */
function unpackCodePoints(packed: string, take: (code: number) => void): void {
  let end = 0;
  for (const run of packed.split(' ')) {
    const [distance = '', more = '0'] = run.split(':');
    const first = end + Number.parseInt(distance, 36);
    end = first + Number.parseInt(more, 36);
    for (let code = first; code <= end; code += 1) take(code);
  }
}
