// Editors that come as modules: each takes the field's place on the page and says what the form will submit.
import Quill from 'quill';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { DOMParser as PMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { exampleSetup } from 'prosemirror-example-setup';
import { createEditor, $getRoot, $createParagraphNode, $createTextNode } from 'lexical';
import { registerRichText } from '@lexical/rich-text';
import { registerHistory, createEmptyHistoryState } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { EditorView as CodeMirror, keymap } from '@codemirror/view';
import { history, historyKeymap } from '@codemirror/commands';
import { Editor as Tiptap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { Editor as Draft, EditorState as DraftState, ContentState, convertFromHTML, convertToRaw } from 'draft-js';
import { createEditor as createSlate } from 'slate';
import { Slate, Editable, withReact } from 'slate-react';
import { withHistory } from 'slate-history';

const { html, lines, place } = window.page;

window.editors = {
  quill() {
    const quill = new Quill(place(), { modules: { toolbar: false } });
    quill.clipboard.dangerouslyPasteHTML(html);
    quill.history.clear();
    return () => quill.root.innerHTML;
  },
  prosemirror() {
    const source = document.createElement('div');
    source.innerHTML = html;
    const doc = PMParser.fromSchema(schema).parse(source);
    const view = new EditorView(place(), {
      state: EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) }),
    });
    return () => JSON.stringify(view.state.doc.toJSON());
  },
  tiptap() {
    const editor = new Tiptap({ element: place(), extensions: [StarterKit], content: html });
    return () => editor.getHTML();
  },
  lexical() {
    const root = place();
    root.contentEditable = 'true';
    const editor = createEditor({ namespace: 'test', onError: (error) => console.error(error) });
    editor.setRootElement(root);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.update(
      () => {
        const first = $createParagraphNode();
        first.append(
          $createTextNode('Sam has made '),
          $createTextNode('good progress').toggleFormat('bold'),
          $createTextNode(' with EHCP targets.'),
        );
        const second = $createParagraphNode();
        second.append($createTextNode(lines[1]));
        $getRoot().clear().append(first, second);
      },
      { tag: 'history-merge' },
    );
    return () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor, null), { editor });
  },
  draft() {
    let state;
    const App = () => {
      const blocks = convertFromHTML(html);
      const [value, set] = React.useState(() =>
        DraftState.createWithContent(ContentState.createFromBlockArray(blocks.contentBlocks, blocks.entityMap)),
      );
      state = value;
      return <Draft editorState={value} onChange={set} />;
    };
    createRoot(place()).render(<App />);
    // The keys of blocks are made anew on every page.
    return () => JSON.stringify(convertToRaw(state.getCurrentContent()).blocks.map((block) => ({ ...block, key: '' })));
  },
  slate() {
    const editor = withHistory(withReact(createSlate()));
    const value = [
      {
        type: 'p',
        children: [{ text: 'Sam has made ' }, { text: 'good progress', bold: true }, { text: ' with EHCP targets.' }],
      },
      { type: 'p', children: [{ text: lines[1] }] },
    ];
    const leaf = ({ attributes, leaf: { bold }, children }) => (
      <span {...attributes} style={bold ? { fontWeight: 'bold' } : {}}>
        {children}
      </span>
    );
    const keys = (event) => {
      if (!event.ctrlKey || event.key !== 'z') return;
      event.preventDefault();
      editor.undo();
    };
    createRoot(place()).render(
      <Slate editor={editor} initialValue={value}>
        <Editable renderLeaf={leaf} onKeyDown={keys} />
      </Slate>,
    );
    return () => JSON.stringify(editor.children);
  },
  codemirror() {
    const view = new CodeMirror({ parent: place(), doc: lines.join('\n'), extensions: [history(), keymap.of(historyKeymap)] });
    return () => view.state.doc.toString();
  },
  'react textarea'() {
    let text;
    const App = () => {
      const [value, set] = React.useState(lines.join('\n'));
      text = value;
      return <textarea rows="6" cols="60" value={value} onChange={({ target }) => set(target.value)} />;
    };
    createRoot(place()).render(<App />);
    return () => text;
  },
  'react input'() {
    let text;
    const App = () => {
      const [value, set] = React.useState(lines[0]);
      text = value;
      return <input size="70" value={value} onChange={({ target }) => set(target.value)} />;
    };
    createRoot(place()).render(<App />);
    return () => text;
  },
};
