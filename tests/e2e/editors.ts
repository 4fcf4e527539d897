import { existsSync } from 'node:fs';
import path from 'node:path';
import { serve, type Site } from './extension-site';
import { install, run } from './program';

const folder = path.resolve('tests/pages/editors');
const bundle = path.resolve('dist/test-editors/editors.js');

/** Kinds of field that the tests write in; each is a name that `tests/pages/editors/editor.html` knows. */
export const editors = [
  'textarea',
  'input',
  'contenteditable',
  'react textarea',
  'react input',
  'tinymce 4',
  'tinymce 5',
  'tinymce 6',
  'tinymce 7',
  'tinymce 8',
  'tinymce 8 inline',
  'ckeditor 4',
  'ckeditor 4 inline',
  'ckeditor 5',
  'quill',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'draft',
  'trix',
  'summernote',
  'jodit',
  'froala-like',
  'kendo-like',
  'srcdoc frame',
  'shadow root',
  'shadow root, rich',
] as const;

/** Installs the editors and bundles those that come in parts, where that was not done. */
export async function makeEditors(): Promise<void> {
  await install(folder);
  if (existsSync(bundle)) return;
  await run(path.join(folder, 'node_modules/.bin/esbuild'), [
    path.join(folder, 'bundled.jsx'),
    '--bundle',
    '--minify',
    `--outfile=${bundle}`,
    '--define:process.env.NODE_ENV="production"',
    '--define:global=window',
    '--jsx=transform',
    '--log-level=error',
  ]);
}

/** Serves the page of editors on loopback, once they are made. */
export async function serveEditors(): Promise<Site> {
  await makeEditors();
  return serve(folder, (address) => {
    if (address === '/editors.js') return bundle;
    const [, name] = /^\/npm\/(.+)$/.exec(address) ?? [];
    return name && path.join(folder, 'node_modules', path.normalize(name));
  });
}
