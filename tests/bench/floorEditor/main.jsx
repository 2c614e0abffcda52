// TipTap with its starter kit and nothing else: what a text costs before anybody has had an idea.
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { createRoot } from 'react-dom/client';

const Text = ({ body }) => {
  const editor = useEditor({ extensions: [StarterKit], content: body });
  return <EditorContent editor={editor} />;
};

const { body } = await (await fetch('/api/texts/long')).json();
createRoot(document.getElementById('root')).render(<Text body={body} />);
