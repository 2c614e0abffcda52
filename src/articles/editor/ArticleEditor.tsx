import { useEffect, useMemo, useRef, useState } from 'react';
import { sameHtml } from '#domain/sameHtml.ts';
import { ArticleText, type ArticleTextProps } from './ArticleText.tsx';
import { roundTrip } from './articleDocument.ts';
import { LossNotice } from './LossNotice.tsx';

type Props = Omit<ArticleTextProps, 'html' | 'onReplace'> & { value: string };

/** The article's text, editable where the editor keeps every part of it; otherwise as it is, with a warning. */
export const ArticleEditor = ({ value, onChange, ...rest }: Props) => {
  const { loaded, write } = useLoadedText(value, onChange);
  const difference = useMemo(() => roundTrip(loaded.html), [loaded]);
  const [anyway, setAnyway] = useState<object>();

  if (!difference.lossless && anyway !== loaded) {
    return (
      <LossNotice
        html={loaded.html}
        difference={difference}
        choices={rest.readOnly ? undefined : { onEditAnyway: () => setAnyway(loaded), onReplace: onChange }}
      />
    );
  }
  return <ArticleText key={loaded.turn} {...rest} html={loaded.html} onChange={write} onReplace={onChange} />;
};

/**
 * The text the document was made from. A value that comes back from saving says the same as what was written and
 * changes nothing; another one (a reset, somebody else's version, edited source) makes a new document.
 */
function useLoadedText(value: string, onChange: (html: string) => void) {
  const [loaded, setLoaded] = useState({ html: value, turn: 0 });
  const known = useRef(value);
  useEffect(() => {
    if (value === known.current) return;
    const isNew = !sameHtml(value, known.current);
    known.current = value;
    if (isNew) setLoaded(({ turn }) => ({ html: value, turn: turn + 1 }));
  }, [value]);
  const write = (html: string) => {
    known.current = html;
    onChange(html);
  };
  return { loaded, write };
}
