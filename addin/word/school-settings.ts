/** Larger than any settings are. */
const most = 1_000_000;

/**
 * The one request that the add-in makes: a GET of the settings that the school may host beside the add-in's own
 * pages. Nothing is sent with it, no cookie either. Undefined where there is no such file, or none that can be read.
 */
export async function schoolSettings(): Promise<unknown> {
  try {
    const response = await fetch(new URL('school-settings.json', location.href), {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(3000),
    });
    if (!response.ok) return undefined;
    const text = await response.text();
    return text.length > most ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // No such file is the usual case, and a school without one has lost nothing.
    return undefined;
  }
}
