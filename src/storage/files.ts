/** Hands bytes or text to the user as a file. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Asks the browser to keep what is stored even when space runs short. True when it agreed. */
export async function askForPersistence(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

/** Text that was pasted, as a file like any other. */
export function textFile(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' });
}
