import type { FlagTerms } from './flagTerms.ts';

const noSensation =
  'entumec* | entumez* | dormid* | adormec* | se me duerme* | hormigue* | acorch* | cosquilleo* | no siento | no sentir | no sentia | ya no siento | dejo de sentir | deje de sentir | sin sensibilidad | sin sensacion | perdida de sensibilidad | perdida de sensacion | perdida de la sensibilidad | perdi la sensibilidad | perdi sensibilidad | perdido la sensibilidad | no tengo sensibilidad | sensacion rara | sensacion extraña | sensacion alterada | sensacion distinta | sensacion diferente';
const saddle =
  'ingle | las ingles | genital* | partes intimas | parte intima | partes privadas | partes nobles | vagina* | vulva | pene | escrot* | testicul* | perine* | entrepierna* | nalga* | gluteo* | trasero | pompis | el ano | mi ano | del ano | al ano | recto | entre las piernas | entre mis piernas | cara interna de los muslos | silla de montar';
const cannot =
  'no puedo | no podia | no pude | no logro | no consigo | incapaz | dificultad* | me cuesta | trabajo para | problema* para | ya no puedo';
const limbs = 'pierna* | pie | pies | brazo* | mano | manos | agarre';
const back = 'espalda | columna | cuello | cintura | lumbar*';

export const flagTermsEs: FlagTerms = {
  A: [
    `${noSensation} ~ ${saddle}`,
    'no siento | siento distinto | siento diferente | siento raro | diferente | distinto ~ limpio | limpiarme | limpiar | limpio me | papel higienico | papel de baño',
    'anestesia en silla de montar | anestesia en silla',
    'incontinen* | me orino encima | me orine encima | me orino en la ropa | me hago pipi | me hice pipi | me hago pis | retencion urinaria | retencion de orina | no retengo la orina | no aguanto la orina | perdi el control de la vejiga | uso pañal* | compresas nuevas',
    'escap* | gote* | fuga* | pierdo | perdida* | se me sale ~ orina | pipi | pis',
    `${cannot} ~ orinar | hacer pipi | hacer pis | vaciar la vejiga | mear`,
    `?${cannot} ~ empezar | parar`,
    '?sonda | cateter*',
    'no se | no noto | no siento | no me doy cuenta ~ llena | lleno ~ vejiga',
    'perdi el control | pierdo el control | perdido el control | perdida de control | perdida del control | sin control | no controlo | no puedo controlar ~ vejiga | intestin* | esfinter* | heces | evacua* | excremento* | popo | caca',
    'me hice encima | me hago encima | me hice del baño | me cague encima | me ensucie | me ensucio | incontinencia fecal',
    'no siento ~ evacua* | heces | popo | defecar',
    'ereccion* | eyacul* | orgasmo* | relaciones sexuales | el sexo ~ no puedo | no logro | no consigo | perdi | perdido | perdida | sin | nuevo | entumec* | dormid*',
    'no siento | ya no siento | no sentia | deje de sentir | perdi la sensibilidad | sin sensibilidad ~ mis piernas | las piernas | las dos piernas | ambas piernas | mis pies | los pies | ambos pies',
    'las dos piernas | ambas piernas | las 2 piernas | los dos pies | ambos pies | cada pierna | bilateral ~ dolor* | duele* | debil* | entumec* | dormid* | adormec* | hormigue* | ciatica',
  ],
  B: [
    'pie caido | arrastro el pie | arrastro la pierna | arrastro los pies | arrastrando el pie | arrastrando la pierna',
    'se me doblan las piernas | se me dobla la pierna | me fallan las piernas | me falla la pierna | me fallo la pierna | me fallaron las piernas | se me van las piernas | se me va la pierna',
    `cada vez mas debil* | mas debil* | empeora* | progresiv* | pierdo fuerza | pierdo la fuerza | perdida de fuerza | perdiendo fuerza | perdi fuerza ~ ${limbs}`,
    'no puedo caminar | no puedo andar | no logro caminar | no camino bien | pierdo el equilibrio | perdi el equilibrio | perdida de equilibrio | perdiendo el equilibrio | inestable',
    'torpe* | torpeza ~ mano | manos | dedos',
    'no puedo mover la pierna | no puedo mover las piernas | no puedo mover el pie | no puedo mover mi pierna | no muevo la pierna | paraliz* | paralis* | paralitic*',
    'descarga electrica | descargas electricas | toque electrico | toques electricos | calambre electrico | corrientazo* ~ cuello | columna',
  ],
  C: [
    'fiebre* | febril* | calentura* | temperatura alta | escalofrio* | me siento muy mal | sepsis | septicemia',
    '?sudores | sudores nocturnos | sudoracion | sudando | sudo',
    'drogas intravenosas | drogas inyectables | inmunosuprim* | inmunodeprim* | inmunosupres* | quimioterapia | quimio | dialisis | infeccion reciente | infeccion hace poco | absceso* | discitis',
    'inyect* ~ droga* | heroina',
    '?vih | sida | trasplant* | transplant*',
    'herida* | incision* ~ supura* | pus | roja | rojo | enrojecid*',
    'reciente | recientemente | recien ~ cirugia | operacion | inyeccion* | epidural* | operad* ~ fiebre | peor',
    'tuberculosis',
  ],
  D: [
    `me cai | caida | caidas | caerme | caer | se cayo | accidente* | choque | choco | me atropell* | me golpeo | desde una altura | de una altura | traumatismo* | trauma | golpe | golpes ~ ${back}`,
    `?levante | cargue | cargando | levantando ~ ${back}`,
    'osteoporo* | huesos fragiles | huesos quebradizos',
    '?esteroide* | prednis* | cortisona | corticoide*',
    'repentino y fuerte | subito y fuerte | dolor subito | perdi estatura | perdida de estatura | perdido estatura | dolor en la linea media | fractura vertebral | vertebra rota',
    '?moreton* | moraton* | hematoma*',
  ],
  E: [
    'cancer* | tumor* | metasta* | mieloma* | linfoma*',
    'baje de peso | bajado de peso | perdi peso | perdido peso | perdida de peso | bajando de peso | perdiendo peso | adelgace | adelgazado ~ sin querer | sin dieta | sin razon | sin motivo | sin explicacion | sin intentar* | sin proponermelo | inexplicable*',
    '?baje de peso | bajado de peso | perdi peso | perdido peso | perdida de peso | bajando de peso | perdiendo peso',
    'dolor nocturno | dolor por la noche | dolor por las noches | dolor de noche',
    'me despierta | me desperto | despierto | peor acostad* | peor al acostarme ~ dolor* | duele',
    '?no mejora despues | no mejora tras | no ha mejorado despues | no mejoro despues | sigo igual despues',
    `bulto* | bola | bolita ~ ${back}`,
  ],
  F: [
    'dolor de pecho | dolor en el pecho | dolor en pecho | dolores en el pecho | me duele el pecho | presion en el pecho | falta de aire | me falta el aire | falta el aliento | no puedo respirar | dificultad para respirar | me cuesta respirar | tos con sangre | toso sangre | tosiendo sangre | toser sangre',
    'desgarro | desgarrador | desgarradora | desgarrante ~ espalda | pecho | vientre | abdomen',
    'me late | latidos | pulsa* | palpita* ~ vientre | abdomen | barriga | estomago',
    'desmay* | desvanec* | colaps* | perdi el conocimiento | perdi el sentido | peor dolor de cabeza | cara caida | cara torcida | se me cayo la cara | se me tuerce la cara',
    'embaraz* ~ sangr* | contraccion*',
    'suicid* | quitarme la vida | acabar con mi vida | acabar con todo | terminar con mi vida | matarme | hacerme daño | quiero morir* | me quiero morir | no quiero vivir | ya no quiero vivir | no quiero seguir viviendo | no puedo seguir | no puedo mas con mi vida',
  ],
  everyday:
    'el ano pasado | del ano pasado | el ano que viene | al ano siguiente | el ano proximo | mes y ano | caer bien | caer mal | recto de | me quede dormid* | quedarme dormid* | quede dormid* | mal dormid* | he dormid* | medico privado | seguro privado | paciente nuevo | seguro nuevo | numero nuevo | telefono nuevo | trabajo nuevo | nuevo trabajo | sin seguro | sin cita | sin costo | mano de obra',
};
