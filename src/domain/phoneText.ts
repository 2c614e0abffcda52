/** For lists, without the world's metadata: "(212) 555-0142 x12"; outside North America the number as kept. */
export const phoneText = (number: string, extension?: string | null): string =>
  number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3') + (extension ? ` x${extension}` : '');
