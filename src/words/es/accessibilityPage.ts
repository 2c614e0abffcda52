import type { accessibilityPage as en } from '#words/en/accessibilityPage.ts';

/** La página pública que cuenta cómo se pueden leer y usar nuestras páginas. */
export const accessibilityPage: typeof en = {
  title: 'Accesibilidad',
  description: 'Cómo se pueden leer y usar nuestras páginas, y a quién decirlo cuando no se puede.',
  aim: 'Queremos que todo el mundo pueda leer nuestros artículos y pedir una cita: con el teclado, con un lector de pantalla, con zoom del 400 %, en un teléfono antiguo y sin JavaScript. Seguimos las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, y probamos cada página con máquinas y a mano.',
  limits: 'No pretendemos ser perfectos',
  limitsText:
    'Las pruebas encuentran mucho; las personas, más. Los artículos ajenos que enlazamos y los vídeos de otros sitios no podemos corregirlos.',
  settings: 'Ajustes en esta página',
  settingsText:
    'El botón «Ajustes de lectura», arriba en cada página, cambia el tamaño del texto, el espaciado, los colores, el movimiento, los enlaces, el foco, el largo de las líneas y el tipo de letra. Solo cambia el aspecto: no necesita cuenta, se queda en su navegador y no dice nada de usted.',
  ways: 'Otra manera',
  waysText:
    'Llámenos si algo no le funciona, si necesita un artículo en letra grande, leído en voz alta o en otro formato, o si prefiere pedir la cita por teléfono.',
  tell: 'Díganos qué falló: qué página, y con qué la lee. Respondemos en dos días hábiles.',
};
