/** A failure as Word reports it: the code reaches the add-in as `OfficeExtension.Error.code`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

/** What Word answers when an object is no longer, or never was, in the document. */
export const itemNotFound = (location: string): ApiError =>
  new ApiError('ItemNotFound', 'The requested item doesn’t exist.', location);

/** What Word answers to an argument out of its range. */
export const invalidArgument = (location: string): ApiError =>
  new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);

/** What the simulated Word answers where the real one would do something that nobody has simulated yet. */
export const notSimulated = (location: string): ApiError =>
  new ApiError('NotImplemented', `not simulated: ${location}`, location);
