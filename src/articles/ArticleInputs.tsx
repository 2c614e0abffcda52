import { ArticleBodyInput } from './ArticleBodyInput.tsx';
import { ReferencesInput } from './ReferencesInput.tsx';
import { WrittenInput } from './WrittenInput.tsx';

interface Props {
  readOnly?: boolean;
  onTitle?: (title: string) => void;
}

/** What a person writes: the text and all that stands around it. */
export const ArticleInputs = ({ readOnly = false, onTitle }: Props) => (
  <>
    <WrittenInput
      source="title"
      label="articles.fields.title"
      readOnly={readOnly}
      onBlur={(event) => onTitle?.((event as { target: HTMLInputElement }).target.value)}
      isRequired
    />
    <WrittenInput
      source="summary"
      label="articles.fields.summary"
      help="articles.help.summary"
      readOnly={readOnly}
      multiline
      minRows={2}
    />
    <ArticleBodyInput source="body" readOnly={readOnly} />
    <ReferencesInput readOnly={readOnly} />
  </>
);
