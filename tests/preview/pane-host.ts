import type { Preview } from './preview';

// Runs in the add-in's pages before Office.js: the page around them plays Word.
(window.parent as Window & { preview?: Preview }).preview?.install(window);
