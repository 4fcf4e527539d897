/** Why a file could not be read as a .docx. */
export type DocxProblem = 'password' | 'corrupt' | 'not-docx' | 'too-big' | 'old-format';

/** A .docx that cannot be read; `message` is one plain sentence that says what to do. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
  constructor(
    readonly kind: DocxProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The file is a .docx no longer: cut short, or changed since Word wrote it. */
export const damaged = (cause?: unknown): DocxError =>
  new DocxError('corrupt', 'This file is damaged: open it in Word, which may repair it, and save it again.', { cause });

/** The file is larger inside than any plan. */
export const tooBig = (): DocxError =>
  new DocxError('too-big', 'This file is too big to be a plan: copy the plan into a new document and open that.');
