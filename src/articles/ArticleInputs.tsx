import { TextInput } from 'react-admin';
import { asTyped } from '#ui/asTyped.ts';
import { ArticleBodyInput } from './ArticleBodyInput.tsx';
import { ReferencesInput } from './ReferencesInput.tsx';

interface Props {
  readOnly?: boolean;
  onTitle?: (title: string) => void;
}

/** What a person writes: the text and all that stands around it. */
export const ArticleInputs = ({ readOnly = false, onTitle }: Props) => (
  <>
    <TextInput
      source="title"
      label="articles.fields.title"
      parse={asTyped}
      readOnly={readOnly}
      onBlur={(event) => onTitle?.((event as { target: HTMLInputElement }).target.value)}
      isRequired
    />
    <TextInput
      source="summary"
      label="articles.fields.summary"
      helperText={readOnly ? false : 'articles.help.summary'}
      parse={asTyped}
      readOnly={readOnly}
      multiline
      minRows={2}
    />
    <ArticleBodyInput source="body" readOnly={readOnly} />
    <ReferencesInput readOnly={readOnly} />
  </>
);
