/** Makes a worker answer what it is asked to read. */
export function answerReadings<Request>(read: (request: Request) => Promise<unknown>): void {
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    // What goes wrong here is a part that could not be fetched, or a file that fills the memory: the page tells.
    const answer = await read(data).catch(() => undefined);
    self.postMessage(answer);
  };
}
