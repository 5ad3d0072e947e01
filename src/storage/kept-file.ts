/** The parts of the File System Access API that TypeScript does not know yet; only some browsers have them. */
interface Permitted {
  queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface Picking {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

/** Whether this browser can write into a file that the user has chosen, again and again. */
export function canKeepFile(): boolean {
  return (window as Picking).showSaveFilePicker !== undefined;
}

/** Lets the user choose a file to write into; undefined when they did not. */
export async function pickFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await (window as Picking).showSaveFilePicker?.({
      suggestedName,
      types: [{ description: 'Redress', accept: { 'application/zip': ['.redress'] } }],
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
    throw cause;
  }
}

const WRITING = { mode: 'readwrite' } as const;

/** Whether the site may write into the file without asking. */
export async function mayWrite(file: FileSystemFileHandle): Promise<boolean> {
  const state = await (file as Permitted).queryPermission?.(WRITING);
  return state === undefined || state === 'granted';
}

/** Asks for the permission again; only in answer to a press. */
export async function askToWrite(file: FileSystemFileHandle): Promise<boolean> {
  const state = await (file as Permitted).requestPermission?.(WRITING);
  return state === undefined || state === 'granted';
}

/** Writes the whole file. Until it is complete, what was in it stays. */
export async function writeKeptFile(
  file: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const writing = await file.createWritable();
  await writing.write(bytes);
  await writing.close();
}
