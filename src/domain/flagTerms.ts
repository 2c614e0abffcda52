/**
 * Words to read first: a reading aid, not a score (sources: Finucane et al., JOSPT 2020, 10.2519/jospt.2020.9971;
 * the cauda equina warning card of Greenhalgh, Mercer, Finucane and Selfe). The clinic owns the lists; whoever
 * changes a term changes the version, so that what was shown at the time stays known.
 */
export const flagListVersion = '2026-11.1';

export const flagGroups = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type FlagGroup = (typeof flagGroups)[number];

export const flagLanguages = ['en', 'es'] as const;
export type FlagLanguage = (typeof flagLanguages)[number];

/**
 * One rule a line: `a | b ~ c` is a or b within six words of c, in any order; `*` ends a stem; `?` in front marks
 * a common word that says little alone. Lower case, without accents (but ñ) and apostrophes.
 */
type FlagTerms = Record<FlagGroup, string[]>;

const noSensation =
  'numb* | tingl* | pins and needles | no feeling | cant feel | cannot feel | can not feel | lost feeling | lost all feeling | loss of feeling | loss of sensation | no sensation | altered feeling';
const saddle =
  'groin* | genital* | private* | vagina* | penis | scrot* | testic* | perine* | saddle | inner thigh* | buttock* | back passage | anus | anal | rectum | bottom | between my legs';
const cannot =
  'cant | cannot | can not | couldnt | unable | difficult* | trouble | hard to | struggl* | not able';

const noSensationEs =
  'entumec* | dormid* | adormec* | hormigue* | acorch* | no siento | no sentir | sin sensibilidad | sin sensacion | perdida de sensibilidad | perdi la sensibilidad';
const saddleEs =
  'ingle | las ingles | genital* | partes intimas | partes privadas | vagina* | pene | escrot* | testicul* | perine* | entrepierna | nalga* | gluteo* | ano | recto | entre las piernas | silla de montar';
const cannotEs =
  'no puedo | no podia | no logro | no consigo | incapaz | dificultad* | me cuesta | trabajo para | problema* para';

const en: FlagTerms = {
  A: [
    `${noSensation} ~ ${saddle}`,
    'cant feel | cannot feel | feels different ~ wip* | toilet paper',
    'saddle anaesthesia | saddle anesthesia',
    'incontinen* | wet myself | wetting myself | urinary retention | loss of bladder control | lost control of my bladder | new pads',
    'leak* ~ urin* | pee | bladder',
    `${cannot} ~ pee | peeing | pass urine | passing urine | urinat* | pass water`,
    `?${cannot} ~ start | stop ~ flow | stream | going`,
    '?catheter*',
    'dont know | cant tell ~ bladder | full ~ bladder | full | pee',
    'lost control | losing control | loss of control ~ bowel* | stool* | poo* | bladder',
    'soiled myself | soiling myself | faecal incontinence | fecal incontinence',
    'cant feel | cannot feel ~ bowel* | stool* | poo*',
    'erect* | ejaculat* | orgasm* | during sex | intercourse ~ cant | cannot | lost | loss | numb* | unable | new',
    'both legs | both feet | bilateral | each leg ~ pain* | numb* | weak* | sciatica | tingl*',
  ],
  B: [
    'foot drop | dragging my foot | dragging my leg | drag my foot',
    'legs giving way | leg giving way | legs gave way | leg gave out | legs gave out | legs give out | leg gives out',
    'getting weaker | worsening | progressive* | weaker and weaker ~ leg* | foot | feet | arm* | hand* | grip',
    'cant walk | cannot walk | can not walk | unable to walk | unsteady | losing balance | losing my balance | clumsy hands',
    'cant move my leg* | cannot move my leg* | paraly*',
    'electric shock* ~ neck | spine',
  ],
  C: [
    'fever | fevers | feverish | high temperature | chills | rigors | feel very unwell | sepsis',
    '?sweats | night sweats',
    'iv drug* | immunosuppress* | chemotherapy | chemo | dialysis | recent infection | abscess* | discitis',
    'inject* | shoot ~ drug* | heroin',
    '?hiv | transplant*',
    'wound* | incision ~ oozing | pus | red',
    'recent surgery | recent spine surgery | recent back surgery | recent injection | recent epidural ~ fever | fevers | worse',
    'tb | tuberculosis',
  ],
  D: [
    'fell | fallen | fall | car accident | crash* | hit by | from a height | trauma ~ back | spine | neck',
    '?lifted | lifting ~ back | spine | neck',
    'osteoporo* | brittle bone*',
    '?steroid* | prednis* | cortisone',
    'sudden severe | lost height | midline pain',
    '?bruis*',
  ],
  E: [
    'cancer* | tumor* | tumour* | metasta* | myeloma | lymphoma',
    'lost weight | weight loss | losing weight ~ without trying | unexplained | not trying | no reason',
    '?weight loss | lost weight | losing weight',
    'night pain',
    'wakes me | waking me | worse lying ~ pain*',
    '?not better after | no better after',
    'lump* ~ back | spine',
  ],
  F: [
    'chest pain* | short of breath | shortness of breath | coughing blood | coughing up blood | coughed up blood',
    'tearing ~ back | chest | belly',
    'pulsing ~ belly | stomach',
    'collapse* | faint* | passed out | worst headache | face droop* | drooping face',
    'pregnan* ~ bleed* | contraction*',
    'suicid* | end my life | end it all | kill myself | killing myself | want to die | cant go on | cannot go on',
  ],
};

const es: FlagTerms = {
  A: [
    `${noSensationEs} ~ ${saddleEs}`,
    'no siento | siento distinto | siento diferente ~ limpi* | papel higienico',
    'anestesia en silla de montar',
    'incontinen* | me orino encima | me orine encima | me hago pipi | retencion urinaria | retencion de orina',
    'escap* | gote* | fuga* | pierdo | perdida* ~ orina | pipi | pis',
    `${cannotEs} ~ orinar | hacer pipi | hacer pis | vaciar la vejiga`,
    '?sonda | cateter*',
    'no se | no noto | no siento ~ llena ~ vejiga',
    'perdi el control | pierdo el control | perdida de control | perdida del control | no controlo ~ vejiga | intestin* | esfinter* | heces | evacua* | excremento | popo',
    'me hice encima | me hago encima | me cague encima | me ensucie | incontinencia fecal',
    'ereccion* | eyacul* | orgasmo* | relaciones sexuales ~ no puedo | no logro | perdi | perdida | sin | nuevo | entumec*',
    'las dos piernas | ambas piernas | los dos pies | ambos pies | bilateral ~ dolor* | duele* | debil* | entumec* | dormid* | adormec* | hormigue* | ciatica',
  ],
  B: [
    'pie caido | arrastro el pie | arrastro la pierna | arrastrando el pie | arrastrando la pierna',
    'se me doblan las piernas | se me dobla la pierna | me fallan las piernas | me falla la pierna | me fallo la pierna',
    'cada vez mas debil* | mas debil* | empeora* | progresiv* | pierdo fuerza | perdida de fuerza | perdiendo fuerza ~ pierna* | pie | pies | brazo* | mano* | agarre',
    'no puedo caminar | no puedo andar | no camino bien | pierdo el equilibrio | perdida de equilibrio | perdiendo el equilibrio | manos torpes',
    'no puedo mover la pierna | no puedo mover las piernas | no muevo la pierna | paraliz* | paralis*',
    'descarga electrica | descargas electricas | toque electrico | calambre electrico ~ cuello | columna',
  ],
  C: [
    'fiebre* | calentura | temperatura alta | escalofrio* | me siento muy mal | sepsis',
    '?sudores | sudoracion | sudo',
    'inmunosuprim* | inmunodeprim* | quimioterapia | quimio | dialisis | infeccion reciente | absceso* | discitis',
    'inyect* ~ droga* | heroina',
    '?vih | sida | trasplant*',
    'herida* | incision ~ supura* | pus | roja',
    'cirugia reciente | operacion reciente | inyeccion reciente | epidural reciente ~ fiebre | peor',
    'tuberculosis',
  ],
  D: [
    'me cai | caida | caerme | caer | accidente | choque | me atropell* | desde una altura | traumatismo | golpe* ~ espalda | columna | cuello | cintura',
    '?levante | cargue | cargando | levantando ~ espalda | columna | cuello | cintura',
    'osteoporo* | huesos fragiles | huesos quebradizos',
    '?esteroide* | prednis* | cortisona | corticoide*',
    'repentino y fuerte | dolor subito | perdi estatura | perdida de estatura',
    '?moreton* | moraton* | hematoma*',
  ],
  E: [
    'cancer* | tumor* | metasta* | mieloma | linfoma',
    'baje de peso | bajado de peso | perdi peso | perdido peso | perdida de peso | bajando de peso ~ sin querer | sin dieta | sin razon | sin motivo | sin explicacion | sin intentar*',
    '?baje de peso | bajado de peso | perdi peso | perdido peso | perdida de peso',
    'dolor nocturno | dolor por la noche | dolor de noche',
    'me despierta | despierto | peor acostad* ~ dolor*',
    '?no mejora despues | no mejora tras',
    'bulto* | bola ~ espalda | columna',
  ],
  F: [
    'dolor de pecho | dolor en el pecho | dolor en pecho | me duele el pecho | falta de aire | me falta el aire | no puedo respirar | tos con sangre | toso sangre',
    'desgarro | desgarrador | desgarrante ~ espalda | pecho | vientre | abdomen',
    'late | latido* | pulsa* ~ vientre | abdomen | barriga',
    'desmay* | desvanec* | perdi el conocimiento | peor dolor de cabeza | cara caida | cara torcida',
    'embaraz* ~ sangr* | contraccion*',
    'suicid* | quitarme la vida | matarme | quiero morir* | no quiero vivir | no puedo seguir | acabar con mi vida | acabar con todo',
  ],
};

export const flagTerms: Record<FlagLanguage, FlagTerms> = { en, es };
