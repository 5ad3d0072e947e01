import type { ClauseFile } from '#schema/authored/clause.ts';
import type { MaturityModel } from '#schema/authored/maturity-model.ts';
import type { StandardFile } from '#schema/authored/standard.ts';
import type { ContentProblem } from './authored-file.ts';

type LineOf = (path: readonly PropertyKey[]) => number;

/** A clause file that obeys its schema. */
export interface ReadClause {
  readonly path: string;
  readonly file: ClauseFile;
  readonly body: string;
  readonly lineOf: LineOf;
}

/** A `standard.yaml` that obeys its schema, with its clause files. */
export interface ReadStandard {
  /** Name of its folder. */
  readonly folder: string;
  readonly path: string;
  readonly file: StandardFile;
  readonly lineOf: LineOf;
  readonly clauses: readonly ReadClause[];
  /** Names, without ending, of clause files that could not be read: already reported, so not missing. */
  readonly unread: ReadonlySet<string>;
  /** It stands in one file with its clauses, as a user loads it. */
  readonly isOneFile?: true;
}

/** All that was read, and what is wrong with single files. */
export interface ReadCatalogue {
  readonly standards: readonly ReadStandard[];
  /** Folders whose `standard.yaml` could not be read: already reported, so not unknown. */
  readonly unread: ReadonlySet<string>;
  /** By file name, without ending. */
  readonly models: ReadonlyMap<string, MaturityModel>;
  readonly unreadModels: ReadonlySet<string>;
  readonly problems: readonly ContentProblem[];
}
