import { createRoot } from 'react-dom/client';
import { createWord } from '../word/word';
import { App } from './App';

createRoot(document.getElementById('pane')!).render(<App connect={createWord} />);
