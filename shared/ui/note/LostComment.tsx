import { Link } from '@fluentui/react-components';
import { Notice } from '../Notice';
import { shorten } from '../shorten';

/** A comment that somebody began, of which the note is gone: its words have changed or were put right. Nothing written is lost. */
export function LostComment({
  text,
  onCopy,
  onForget,
}: {
  readonly text: string;
  readonly onCopy: () => void;
  readonly onForget: () => void;
}) {
  return (
    <Notice intent="info">
      The note that you were commenting on is gone. You had written: “{shorten(text)}”{' '}
      <Link as="button" inline onClick={onCopy}>
        Copy the wording
      </Link>{' '}
      <Link as="button" inline onClick={onForget}>
        Throw it away
      </Link>
    </Notice>
  );
}
