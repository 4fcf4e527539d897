import { HostError } from '../../shared/host';

const notDone = 'Word could not do that just now. Nothing else was changed. Try again.';

/** Runs a task in Word; whatever Word throws becomes a HostError with one plain sentence: `refused` where nothing more is known. */
export async function saying<T>(task: () => Promise<T>, refused = notDone): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    throw hostError(cause, refused);
  }
}

/** Word's code of a failure, where it has one. */
export function codeOf(cause: unknown): string | undefined {
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined;
}

function hostError(cause: unknown, refused: string): HostError {
  if (cause instanceof HostError) return cause;
  const say = (kind: HostError['kind'], message: string) => new HostError(kind, message, { cause });
  switch (codeOf(cause)) {
    case 'AccessDenied':
    case 'EditRestricted':
    case 'DocumentReadOnly':
    case 'NotAllowed':
      return say(
        'read-only',
        'Word does not let this document be changed. Where it is protected, stop that under Review, Restrict Editing; or save a copy and try again.',
      );
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedOperation':
      return say('too-old', 'This version of Word cannot do that. Update Word, or use Word on the web.');
    case 'ItemNotFound':
      return say('gone', 'These words are no longer in the document. Check again to see what is there now.');
    case 'HostIsBusy':
    case 'HostRestartNeeded':
    case 'ActivityLimitReached':
    case 'Timeout':
      return say('busy', 'Word is busy just now. Finish what you are doing in the document, then try again.');
    default:
      return say('refused', refused);
  }
}
