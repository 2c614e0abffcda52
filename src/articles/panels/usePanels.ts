import { createContext, useContext } from 'react';

export type PanelId = 'checks' | 'review' | 'comments' | 'history' | 'details';
export type Shown = PanelId | 'outline' | undefined;

export interface PanelsRoom {
  /** How much stands side by side: outline, text and panels; text and one of them; the text alone. */
  room: 'all' | 'two' | 'one';
  /** Undefined while none is open, which happens only where there is no room beside the text. */
  shown: Shown;
  show: (panel: Shown) => void;
  /** Takes away what lies over the text, so that a place in it can be shown. */
  uncover: () => void;
  /** Opens a panel to write something new in it; undefined where nobody may. */
  begin: ((panel: PanelId) => void) | undefined;
  /** How often something new was asked for, and whether it was this panel's: true once for each. */
  asked: number;
  takeAsked: (panel: PanelId) => boolean;
}

const ignore = () => {};

export const PanelsContext = createContext<PanelsRoom>({
  room: 'one',
  shown: undefined,
  show: ignore,
  uncover: ignore,
  begin: undefined,
  asked: 0,
  takeAsked: () => false,
});

/** Which panel stands beside the text; a finding, say, opens the one that tells of it. */
export const usePanels = (): PanelsRoom => useContext(PanelsContext);
