/** Real words one slip away from a listed one, or that sound like it: they are what they say. `*` ends a stem. */
const realWords =
  'absciss* badder bladed boleta bonita breach breadth cafeter* cagando calidas caseter* caterer* catter* cello cheque cheques childs chile chiles chill chilli chilly choke climas contracting contraption* coque croque crouch crutch cuelgo cuidas desecar desierto dismay* distingo eject* eleccion* election* electioneer* embarr* empedr* emperador* emperatr* empeñar espada espadas failing feinting felling fibre fibres fiere filling finders fulling genial* goles hepatoma herein heroic heroics heron herons incising infeccion* infection infections insecto* latigos latinos lifter listed listing looming looping loving maraton* megastar* melom* metatag* metatars* moraron number numbers opinar ordinar ornar paradis* parais* parales parasis* parasit* pedida pedido peeking peeling peering perdigon* perfido pericent* poking polling pooling posing predisp* primate primates pulling pulping pursing quicio quimica quimico recant recital recta recto redress regent relent rental rentals repent resent rigor rigour sceptic scooting seating seats sedando shopping shorting shouting shoving skeptic slopping smarting spinel spiral staring starling starring startling starving stating stepping stomping stooping straggl* sumando swaddle swearing swears sweet sweets teaming teasing trama trastero tropeza unusable usable vaina* ventre waken weaken wearer weaver wining wiring wright'.split(
    ' ',
  );

const stems = realWords.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
const whole = new Set(realWords);

export const isLookalike = (word: string): boolean =>
  whole.has(word) || stems.some((stem) => word.startsWith(stem));
