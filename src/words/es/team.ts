import type {
  team as english,
  staffFields as englishFields,
  staffNotes as englishNotes,
} from '#words/en/team.ts';

export const team: typeof english = {
  create: 'Añadir a un colega',
  invite: 'Añadir y crear un enlace',
  status: 'Situación',
  active: 'Trabaja aquí',
  inactive: 'Se fue',
  activeHint:
    'Al desactivarlo se cierra su sesión al momento y no puede entrar. Lo que hizo queda registrado.',
  emailHint: 'Con él inicia sesión.',
  invited: 'Añadido',
  inviteFor: 'Un enlace para %{name}',
  inviteText:
    'Con este enlace elige su contraseña, una vez, en la próxima hora. Solo se muestra ahora: cópielo y entrégueselo usted.',
  link: 'enlace',
  back: 'Volver a la lista',
  inviteAgain: 'Nuevo enlace de contraseña',
  inviteAgainText: 'Se cierran todas las sesiones de %{name} y los enlaces anteriores dejan de servir.',
  makeLink: 'Crear el enlace',
};

export const staffFields: typeof englishFields = {
  name: 'Nombre',
  email: 'Correo',
  roles: 'Funciones',
  active: 'Trabaja aquí',
};

export const staffNotes: typeof englishNotes = { updated: 'Los cambios están guardados.' };
