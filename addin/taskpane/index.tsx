import { createRoot } from 'react-dom/client';
import { aboutWord, createWord } from '../word/word';
import { App } from './App';

createRoot(document.getElementById('pane')!).render(<App connect={createWord} about={aboutWord} />);
