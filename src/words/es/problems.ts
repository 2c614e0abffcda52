import type { problems as en } from '#words/en/problems.ts';
import { articleChecks } from './articleChecks.ts';
import { reviewFaults } from './articleReview.ts';
import { fileFaults } from './articleTransfer.ts';
import { imageFaults } from './images.ts';

export const problems: typeof en = {
  titles: {
    malformed: 'No se pudo leer: %{detail}',
    unknown_parameter: 'Aquí no hay %{kind} «%{name}». Se permite: %{allowed}.',
    signed_out: 'Su sesión está cerrada. Inicie sesión e inténtelo de nuevo.',
    wrong_credentials:
      'El correo y la contraseña no coinciden. Revise ambos, o espere un poco si ya lo intentó muchas veces.',
    forbidden: 'Su función no permite esto.',
    foreign_origin: 'Esto se envió desde otro sitio y se rechazó.',
    not_found: 'Aquí no hay nada, o no le corresponde verlo.',
    method_not_allowed: 'Esto no se puede hacer aquí. Se permite: %{allowed}.',
    move_not_allowed: 'No puede pasar de «%{from}» a «%{to}».',
    already_claimed: 'Un colega ya tomó esta solicitud.',
    call_not_due:
      'No hace falta llamar ahora a este paciente: alguien acaba de hacerlo o la solicitud ha avanzado.',
    flags_unread: 'Lea primero las palabras marcadas del mensaje e inténtelo de nuevo.',
    contact_policy_unmet:
      'Registre al menos %{tries} intentos en %{days} días distintos antes de dar al paciente por ilocalizable.',
    slot_taken: 'Esta hora acaba de ocuparse. Elija otra.',
    hold_expired: 'La reserva provisional de esta hora venció. Elija la hora de nuevo.',
    not_waiting: 'Esta persona ya no espera una hora.',
    offer_over: 'Esta oferta terminó: fue contestada o retirada, o se acabó su plazo.',
    series_taken:
      'Algunas de estas horas se ocuparon mientras tanto. No se reservó nada; elija otras en su lugar.',
    in_flight: 'La misma petición todavía se está procesando. Espere un momento.',
    last_admin: 'La clínica necesita al menos un administrador activo.',
    not_asked: 'El paciente ya no espera otra hora.',
    message_not_again:
      'Este mensaje no puede enviarse otra vez: no ha fallado, o ya se escribió algo más nuevo sobre la cita.',
    bulk_changed: 'Ahora coinciden %{count}, no %{expected}. No se cambió nada; mire de nuevo y decida.',
    image_used:
      'Esta imagen está en %{titles}. Quítela de allí primero; las versiones guardadas también cuentan.',
    stale:
      'Alguien cambió esto después de que usted lo abriera. No se guardó nada; compare las dos versiones.',
    too_large: 'Es demasiado grande. El límite es %{max} kB.',
    url_too_long: 'La dirección es demasiado larga.',
    not_json: 'Envíe JSON (Content-Type: application/json).',
    not_an_image:
      'Esto no es una imagen que quepa en un artículo. Elija un archivo JPEG, PNG, WebP, AVIF o GIF.',
    invalid: 'Algunos campos necesitan otra mirada.',
    key_reused: 'Esta Idempotency-Key ya se usó para otra cosa. Use una nueva.',
    version_required: 'Diga qué versión cambió: envíe If-Match con el ETag recibido.',
    too_many:
      'Demasiados a la vez. Inténtelo de nuevo en %{seconds} segundos o llame a la clínica al %{phone}.',
    unexpected: 'Algo falló de nuestro lado. No se perdió nada; inténtelo de nuevo. Referencia: %{requestId}',
    no_images_here:
      'Aquí no se pueden recibir imágenes: solo lo hace el servidor de la clínica. Elija una que ya esté.',
    unavailable: 'El sistema está ocupado un momento. Inténtelo de nuevo en unos segundos.',
  },
  fields: {
    required: 'Complete este campo.',
    wrong_type: 'Esto debería ser %{expected}.',
    wrong_format: 'Esto no está escrito como se espera.',
    too_long: 'Use como máximo %{max} caracteres.',
    too_many: 'Indique como máximo %{max}.',
    too_high: 'Use %{max} o menos.',
    too_low: 'Use %{min} o más.',
    not_a_choice: 'Elija una opción: %{choices}.',
    not_an_id: 'Esto no es un identificador.',
    unknown_field: 'No existe ese campo.',
    unknown_record: 'No existe ese registro.',
    control_characters: 'Quite los caracteres de control invisibles.',
    taken: 'Ya está en uso. Elija otro.',
    firstName: { missing: 'Escriba el nombre.' },
    lastName: { missing: 'Escriba el apellido.' },
    phone: {
      missing: 'Escriba un teléfono al que podamos llamar.',
      invalid: 'Este teléfono no es válido. Escríbalo con su código de área, como 212 555 0147.',
    },
    email: {
      missing: 'Escriba un correo electrónico.',
      invalid: 'Este correo electrónico no es válido. Escríbalo como nombre@ejemplo.com.',
    },
    patientType: {
      missing: 'Elija si es paciente nuevo o si ya ha venido antes.',
      invalid: 'Elija paciente nuevo o que ya ha venido.',
    },
    subject: { missing: 'Escriba un asunto.' },
    message: {
      blank: 'Queda algo entre llaves dobles sin completar. Escríbalo o quítelo.',
      no_texts: 'Este paciente no ha aceptado recibir mensajes de texto.',
    },
    moveWish: {
      missing: 'Marque un día o una hora, o escriba cuándo le convendría.',
      enough: 'Ya tenemos lo que escribió antes. Llámenos para cualquier otra cosa.',
    },
    callingOff: { missing: 'Escriba en pocas palabras por qué cancela.' },
    templateField: {
      unknown:
        'Entre llaves dobles solo pueden estar: firstName, lastName, clinic, phone, location, service, reference, staff.',
      automatic: 'Este correo no puede completarse con eso. Use los campos que se ofrecen arriba.',
      subject:
        'Un asunto se lee en pantallas bloqueadas y por encima del hombro: solo pueden completarse clinic, phone y location, y reference en el acuse de recibo.',
    },
    waiting: { order: 'El último día no debe ser anterior al primero.' },
    series: {
      end: 'Indique cuántas visitas o hasta qué día: una de las dos cosas.',
      what: 'Mueva las visitas o anúlelas: una de las dos cosas.',
      too_short: 'Una serie tiene al menos dos visitas.',
      too_long: 'Una serie tiene como máximo %{max} visitas.',
      from: 'Indique una visita de esta serie que todavía esté por venir.',
    },
    image: imageFaults,
    file: fileFaults,
    block: {
      nested: 'Un texto compartido no puede estar dentro de otro.',
      used: 'Todavía está en %{names}. Quítelo de ahí primero.',
    },
    bulk: { which: 'Indique las filas o un filtro que cumplan: una de las dos cosas.' },
    locationId: {
      missing: 'Elija una sede.',
      invalid: 'Elija una sede de la lista.',
      'not-here': '%{service} no se ofrece en %{location}. Elija una de estas: %{locations}.',
      'no-hours': 'Nadie atiende en %{location}. Elija otra sede o dé horario allí a un profesional.',
    },
    serviceId: { missing: 'Elija el motivo de la visita.', invalid: 'Elija un motivo de la lista.' },
    phoneExtension: { invalid: 'Use solo cifras, siete como máximo.' },
    language: { invalid: 'Elija un idioma.' },
    askedBy: { missing: 'Escriba su nombre.' },
    textConsent: { missing: 'Envíe el texto que se aceptó.' },
    note: { missing: 'Escriba primero la nota.' },
    reason: { missing: 'Diga por qué: este paso necesita un motivo.' },
    duplicateOf: {
      missing: 'Elija la solicitud que esta repite.',
      invalid: 'Elija otra solicitud: no esta misma, y una que exista.',
      ended: 'Esa solicitud ha terminado. Elija una abierta o con cita.',
      merged: 'Esa solicitud se unió a %{reference}. Elija esa.',
    },
    otherId: { invalid: 'Elija otra solicitud: no esta misma, y una que exista.' },
    falseAlarms: { invalid: 'Indique solo frases marcadas en esta solicitud.' },
    clinicianId: {
      missing: 'Elija el profesional clínico que debe mirar.',
      invalid: 'Elija un profesional clínico activo.',
    },
    question: { missing: 'Escriba la pregunta para el profesional clínico.' },
    assigneeId: { invalid: 'Elija a alguien que trabaje en recepción.' },
    answeredById: {
      invalid: 'Elija una sede activa de la lista.',
      itself: 'Déjelo vacío si la sede atiende sus propias solicitudes.',
      elsewhere: 'A esa sede la atiende otra. Elija la que atiende.',
      answers: 'Esta sede atiende a otras, así que debe atenderse a sí misma.',
    },
    startsAt: {
      past: 'Elija una hora que no haya pasado.',
      minute: 'Una cita empieza en un minuto exacto.',
      'too-far': '%{service} se reserva como máximo con %{days} días de antelación. Elija un día anterior.',
      closure: '%{location} cierra ese día (%{closure}). Elija otro día.',
      closed: 'El profesional no atiende en esta sede a esta hora.',
      'time-off': 'El profesional está ausente a esta hora.',
      busy: 'El profesional está ocupado a esta hora.',
    },
    sheet: { which: 'Indique una sede o un profesional: uno de los dos.' },
    minutes: { invalid: 'Una visita dura de 5 a 600 minutos, de cinco en cinco.' },
    providerId: {
      invalid: 'Este profesional no ofrece este servicio aquí.',
      'not-here': '%{provider} no ofrece %{service}. Elija a quien lo ofrezca.',
      'no-hours': '%{provider} no tiene horario en %{location}. Elija otra sede u otro profesional.',
    },
    nextTryAt: { past: 'Elija una hora que no haya pasado.' },
    cancelledBy: { invalid: 'Solo una cita cancelada la canceló alguien.' },
    requestTo: { invalid: 'Una solicitud no puede ir allí desde aquí.' },
    overbooked: { forbidden: 'Solo la gerencia puede reservar encima de otra cita.' },
    slug: {
      leads:
        'Esta dirección todavía lleva a “%{title}”. Elija otra o libérela allí primero, en “Direcciones”.',
      missing: 'Dé una dirección al artículo.',
      invalid: 'Use minúsculas, cifras y guiones simples, como dolor-de-cuello.',
    },
    topic: { missing: 'Un tema necesita una palabra.' },
    kind: { missing: 'Elija de qué trata.' },
    title: { missing: 'Dé un título al artículo.' },
    body: { missing: 'Escriba primero el texto.' },
    check: articleChecks.found,
    review: reviewFaults,
    glossary: { term: 'Escriba el término.', plain: 'Escriba la palabra sencilla.' },
    waivers: { missing: 'Algunas advertencias piden antes un motivo: %{count}.' },
    reference: {
      id: 'Use un identificador corto: letras, cifras y guiones, como r1.',
      text: 'Describa la fuente.',
      url: 'Dé una dirección web completa que empiece por https://',
    },
    at: {
      past: 'Elija una hora futura.',
      missing: 'Elija cuándo.',
      unused: 'Este paso ocurre enseguida: no indique hora.',
      notLive: 'Solo un artículo publicado se corrige a una hora. Programe este en su lugar.',
      afterEnd: 'Elija una hora anterior a la retirada del artículo, o anule antes ese plan.',
      beforeStart:
        'Elija una hora posterior a la publicación de la versión en espera, o anule antes ese plan.',
    },
    to: {
      unapproved: 'Nadie más que su autor ha aprobado este texto. Pida a un colega que lo lea y lo apruebe.',
    },
    approvedById: {
      author: 'Usted comenzó este artículo: pida a un colega que lo apruebe.',
      writer: 'Usted escribió esta versión: pida a un colega que la apruebe.',
    },
    plan: { none: 'No hay nada programado que anular.' },
    comment: {
      missing: 'Escriba primero el comentario.',
      gone: 'El comentario al que responde ya no está.',
      answer: 'Una respuesta se resuelve con el comentario al que pertenece.',
      answered: 'Este comentario ya tiene respuesta. Resuélvalo en lugar de eliminarlo.',
    },
    name: { missing: 'Escriba un nombre.' },
    hours: {
      order: 'El final debe ser posterior al inicio.',
      overlap: 'Estas horas se solapan.',
      twice: 'Coincide con %{time} en %{location}.',
    },
    exceptions: {
      twice: 'Esta fecha ya está para esta sede. Cambie la otra.',
      elsewhere: 'Ese día hay horario en %{location} a la misma hora.',
    },
    staffId: { taken: '%{name} ya inicia sesión con esta cuenta. Elija otra.' },
    zone: { invalid: 'Elija una zona horaria como America/Chicago.' },
    instant: { invalid: 'Escriba la hora así: 2026-11-22T15:00:00Z.' },
    date: { invalid: 'Escriba una fecha real, como 2026-11-22.' },
    password: {
      short: 'Use al menos 15 caracteres. Unas cuantas palabras seguidas funcionan bien.',
      common: 'Esta contraseña es demasiado fácil de adivinar. Use palabras sin relación.',
      missing: 'Escriba la contraseña.',
      wrong: 'Esta no es su contraseña. Revísela, o espere un poco si ya lo intentó muchas veces.',
    },
    roles: { own: 'No puede cambiar sus propias funciones.', missing: 'Elija al menos una función.' },
    code: { wrong: 'Este código no es correcto o venció. Use el más reciente.' },
    invite: { invalid: 'Este enlace ya se usó o venció. Pida uno nuevo a un administrador.' },
    tooManyTries: 'Demasiados intentos desde aquí. Inténtelo de nuevo en %{seconds} segundos.',
    setupCode: { invalid: 'Este código no es correcto. Se imprimió al iniciar el servidor por primera vez.' },
  },
};
