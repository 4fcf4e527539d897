import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary';
import { Themed } from '../../shared/ui/Themed';
import { Panel } from './Panel';

document.body.style.margin = '0';
createRoot(document.getElementById('root')!).render(
  <Themed>
    <ErrorBoundary>
      <Panel />
    </ErrorBoundary>
  </Themed>,
);
