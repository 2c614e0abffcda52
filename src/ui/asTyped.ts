/** For texts that may be empty but are never absent: react-admin would make null of them. */
export const asTyped = (text: string): string => text;
