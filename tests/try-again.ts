/** What waits for a screen or a timer is tried once more where it fails, and its first failure is printed: a busy machine may be late. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
