declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  /** What pdf.js runs in a worker of its own, or where it is told to. */
  export const WorkerMessageHandler: unknown;
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  /** The same, in the build that older programs run. */
  export const WorkerMessageHandler: unknown;
}
