import type { Opened } from '#islands/shared/use-opened.ts';
import type { Asked, Writing } from './drawer-part.ts';

/** What a part of the drawer is given that writes into a register. */
export interface PartProps {
  readonly asked: Asked;
  readonly opened: Opened;
  /** What is to be written at once; without it the part shows what there is. */
  readonly writing: Writing | undefined;
  /** What was to be written is kept, or was left. */
  readonly onWritten: () => void;
}
