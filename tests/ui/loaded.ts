import { configure, screen, waitFor } from '@testing-library/react';

// What the pane loads later, here already: so a test waits for the pane and not for the compiler.
import '../../shared/ui/note/CommentForm';
import '../../shared/ui/OutcomeBuilder';
import '../../shared/ui/OutcomesPart';
import '../../shared/ui/SectionsPart';
import '../../shared/ui/settings/SettingsScreen';
import '../../shared/ui/StartPlan';

// What does not come fails the test all the same; a machine that does other work too fails nothing.
configure({ asyncUtilTimeout: 60_000 });

/** Waits until what was opened is there. */
export const opened = () => waitFor(() => expect(screen.queryByText('Opening')).toBeNull());
