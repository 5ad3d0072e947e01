import { walkedCatalogue } from '#core/assessment/walk.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Standards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import { MakingNote } from './MakingNote.tsx';
import { useMaking } from './use-making.ts';

interface Props {
  readonly assessment: Assessment;
  readonly standards: Standards;
}

const KINDS = ['results', 'plan', 'standards', 'earl'] as const;
type Kind = (typeof KINDS)[number];

const MODELS = { results: 'assessment-results', plan: 'poam', standards: 'catalog' } as const;

/** Files for other programs, each made when it is asked for. */
export function OtherFiles(props: Props) {
  const words = useWords('assessment').report.others;
  const { assessment } = props;
  const [making, start] = useMaking<Kind>([assessment]);
  const isBusy = KINDS.some((kind) => kind === making);
  return (
    <section>
      <h2>{words.title}</h2>
      {KINDS.map((kind) => (
        <p key={kind} className="actions">
          <button
            type="button"
            disabled={isBusy}
            onClick={() => void start(kind, () => save(kind, props))}
          >
            {words.kinds[kind]}
          </button>
          <span className="quiet">{words.notes[kind]}</span>
        </p>
      ))}
      <MakingNote making={making} words={words} />
    </section>
  );
}

async function save(kind: Kind, props: Props): Promise<void> {
  const text = await textOf(kind, props);
  const ending = kind === 'earl' ? 'jsonld' : 'json';
  downloadFile(fileName(props.assessment, ending, kind), text, 'application/json');
}

async function textOf(kind: Kind, { assessment, standards }: Props): Promise<string> {
  const catalogues = standards.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const source = { assessment, catalogues };
  if (kind === 'earl') {
    const { writeEarl } = await import('#export/earl/write-earl.ts');
    return writeEarl(source);
  }
  const { writeOscal } = await import('#export/oscal/write-oscal.ts');
  const text = writeOscal(MODELS[kind], source);
  if (text === undefined) throw new Error('There is nothing of the kind.');
  return text;
}
