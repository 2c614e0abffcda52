import { DateInput, SelectInput, TextInput } from 'react-admin';
import { articleLanguages } from '#domain/article.ts';
import { ArticleBodyInput } from './ArticleBodyInput.tsx';
import { ReferencesInput } from './ReferencesInput.tsx';

const languageChoices = articleLanguages.map((id) => ({ id, name: `articles.languages.${id}` }));

/** An emptied text is an empty text here, not a missing one. */
const asTyped = (text: string): string => text;

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

export const ArticleDetails = ({ readOnly = false }: { readOnly?: boolean }) => (
  <>
    <TextInput
      source="slug"
      label="articles.fields.slug"
      helperText={readOnly ? false : 'articles.help.slug'}
      parse={asTyped}
      readOnly={readOnly}
      isRequired
    />
    <SelectInput
      source="language"
      label="articles.fields.language"
      choices={languageChoices}
      readOnly={readOnly}
      isRequired
    />
    <DateInput
      source="nextReviewAt"
      label="articles.fields.nextReviewAt"
      helperText={readOnly ? false : 'articles.help.nextReviewAt'}
      readOnly={readOnly}
    />
  </>
);
