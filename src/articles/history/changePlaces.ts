import type { ComparedField } from '#domain/diff/versionDiff.ts';

/** Where changes stand on the page: what steps go through and jumps lead to. */
const placeOf = (at: ComparedField | number): string => `change-${at}`;

const marker = 'data-change';
export const asPlace = (at: ComparedField | number) => ({ id: placeOf(at), [marker]: '', tabIndex: -1 });

const goTo = (place: HTMLElement | null | undefined): void => {
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
};

export const goToChange = (at: ComparedField | number): void => goTo(document.getElementById(placeOf(at)));

/** To the change after the one that has the focus, or before it; round at either end. */
export function stepChange(step: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLElement>(`[${marker}]`)];
  const here = places.findIndex((place) => place.contains(document.activeElement));
  const next = here === -1 && step === -1 ? -1 : here + step;
  goTo(places.at(next % places.length));
}
