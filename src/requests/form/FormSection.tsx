import type { ReactNode } from 'react';
import { Columns, FormSection as Section } from '#ui/FormSection.tsx';

/** A group of fields under its heading, in as many columns as fit. `title` is a message key. */
export const FormSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <Section title={title}>
    <Columns>{children}</Columns>
  </Section>
);
