import { type Reading, readingSettingNames } from '#domain/readingSettings.ts';

/** Widths patients have, in px: a phone at its narrowest, a phone, a tablet, a desk. */
export const widths = [320, 390, 768, 1280] as const;
export type Width = (typeof widths)[number];

/** A sheet of Letter paper at 96 px an inch. */
export const paperWidth = 816;

export type Copies = 'draft' | 'live' | 'both';

/** How the page is looked at. */
export interface Viewing {
  copies: Copies;
  width: Width;
  onPaper: boolean;
  reading: Reading;
}

/** Where one copy of the article is shown as patients would see it with these settings. */
export const frameAddress = (address: string, copy: 'draft' | 'live', { reading }: Viewing): string => {
  const settings = readingSettingNames.flatMap((name) => (reading[name] ? [`${name}:${reading[name]}`] : []));
  const query = new URLSearchParams({
    copy,
    ...(settings.length > 0 ? { reading: settings.join(',') } : {}),
  });
  return `${address}?${query}`;
};

/** The rules for paper, applied to a screen; and back again. */
export function showOnPaper(document: Document, onPaper: boolean): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule || rule.constructor.name === 'CSSMediaRule')) continue;
      const { media } = rule as CSSMediaRule;
      if (onPaper && media.mediaText === 'print') media.mediaText = 'all, print';
      else if (!onPaper && media.mediaText === 'all, print') media.mediaText = 'print';
    }
  }
}
