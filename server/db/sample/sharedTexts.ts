/** What the same words say on several pages; articles name them by id. */
export const sharedTexts: readonly { id: string; language: 'en' | 'es'; name: string; body: string }[] = [
  {
    id: '5b8f5f0e-6d0c-4d5e-9a6b-1f0c5a7e2d11',
    language: 'en',
    name: 'How to reach us',
    body: '<p>Would you like to talk it over? Ask for an appointment with the form on this page, or call us at <a href="tel:+12125550140">(212) 555-0140</a>.</p>',
  },
  {
    id: '0f1f4f86-52c1-4a8f-8a54-7b8c0f3c9e22',
    language: 'es',
    name: 'Cómo comunicarse con nosotros',
    body: '<p>¿Quiere hablarlo con alguien? Pida una cita con el formulario de esta página, o llámenos al <a href="tel:+12125550140">(212) 555-0140</a>.</p>',
  },
];
