import { screen, waitFor } from '@testing-library/react';
import './patience';

// What the pane loads later, here already: so a test waits for the pane and not for the compiler.
import '../../shared/ui/note/CommentForm';
import '../../shared/ui/OutcomeBuilder';
import '../../shared/ui/OutcomesPart';
import '../../shared/ui/SectionsPart';
import '../../shared/ui/settings/SettingsScreen';
import '../../shared/ui/StartPlan';

/** Waits until what was opened is there. */
export const opened = () => waitFor(() => expect(screen.queryByText('Opening')).toBeNull());
