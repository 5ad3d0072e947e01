declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  /** What pdf.js runs in a worker of its own, or where it is told to. */
  export const WorkerMessageHandler: unknown;
}
