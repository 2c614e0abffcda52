const list = (names: string): readonly string[] => names.trim().split(/,\s+/);

/** Many origins mixed on purpose: a queue must take accents, apostrophes, hyphens and other scripts. */
export const firstNames = list(`
  Maria, James, Aaliyah, José, Wei, Priya, Michael, Fatima, Siobhán, Dmitri, Linda, Kwame, Zoë, Mohammed, Patricia,
  Jean-Luc, Ana Sofía, Robert, Chiamaka, Björn, Susan, Hiroshi, D'Andre, Guadalupe, Thomas, Nguyệt, Barbara, Óscar,
  Leilani, Richard, Anneliese, Tariq, Karen, Raúl, Ewa, Joseph, Mary-Kate, Santiago, Nokomis, Daniel, Ofelia, Giulia,
  Charles, Ximena, Sean, Ayşe, Nancy, Ramón, Ingrid, Marcus, Yuki, Betty, Tomás, Inés, Oluwaseun, Sandra, Łukasz,
  Consuelo, Kevin, Noor, Ruth, Håkon, Milagros, Aiyana, Gerald, Thuý, Ivonne, Paul, Deepika, Renée, 明, Наталья,
  محمد, Ελένη, 지우
`);

export const lastNames = list(`
  Smith, García, O'Brien, Nguyen, Johnson, Rodríguez, Patel, Kowalski, Washington, Müller, Hernández, Williams, Okafor,
  Chen, D'Angelo, Martínez, Brown, van der Berg, Begay, Kim, López, Smith-Jones, Åkesson, Davis, González, Singh, Miller,
  Núñez, Petrović, Wilson, Castillo-Reyes, Haddad, Moore, Pérez, Yamamoto, Taylor, Sánchez, MacLeod, Anderson, Ramírez,
  Abdullahi, Thomas, Torres, Ó Súilleabháin, Jackson, Flores, St. John, White, Rivera, Dąbrowska, Harris, Gómez, Tsosie,
  Martin, Díaz, Larsson, Thompson, Cruz, de la Cruz, Lewis, Morales, Çelik, Robinson, Ortiz, Papadopoulos, Clark,
  Gutiérrez, Ivanova, Lee, Chávez, Al-Sayed, Walker, Ruiz, Fitzgerald, Hall, Mendoza, N'Diaye, Young, Vásquez, Schäfer,
  Allen, Peña, Lindqvist, King, Jiménez, Wójcik, Wright, Delgado, Tran, Scott, Ibarra, Featherstonehaugh, Green, Maldonado,
  王, Шевченко, الحسن, Παππάς, 박
`);

/** The three-digit area codes patients of each place call from; with 555-01xx they are fiction, yet valid. */
export const areaCodes = {
  'New York': ['212', '646', '718', '917', '347', '929', '516', '914'],
  Chicago: ['312', '773', '872', '708', '847', '630', '224', '331'],
  Phoenix: ['602', '480', '623', '520', '928'],
} as const;

/** Who asks for somebody else. */
export const relationships = [
  'spouse',
  'daughter',
  'son',
  'mother',
  'father',
  'case manager',
  'friend',
] as const;
