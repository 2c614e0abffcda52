import type { SampleArticle } from '#server/db/sample/article.ts';

export const masajeYFibromialgia: SampleArticle = {
  slug: 'masaje-y-dolor-de-fibromialgia',
  language: 'es',
  translationOf: 'massage-and-fibromyalgia-pain',
  status: 'published',
  kind: 'treatment',
  topics: ['fibromialgia', 'masaje'],
  disclosure: 'Escrito y pagado por la clínica; nadie más tuvo parte.',
  title: 'Masaje y dolor de fibromialgia',
  summary:
    'Qué dicen los estudios sobre el masaje para el dolor de fibromialgia, cómo probarlo con suavidad y cuándo consultar antes.',
  body: `<p>La fibromialgia es una enfermedad de larga duración. Causa dolor en muchas partes del cuerpo, cansancio y mal sueño.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> El dolor es real, aunque las radiografías y los análisis salgan normales. Muchas personas nos preguntan si el masaje podría ayudarles. Esta página explica lo que se sabe y lo que no.</p>
<ul>
<li><a href="#estudios">Qué encontraron los estudios</a></li>
<li><a href="#como-probarlo">Cómo probarlo</a></li>
<li><a href="#consulte-antes">Cuándo consultar antes</a></li>
<li><a href="#pedir-ayuda">Cuándo pedir ayuda</a></li>
</ul>
<h2 id="por-que-duele">Por qué el contacto puede doler</h2>
<p>En la fibromialgia, los nervios y el cerebro parecen subir el volumen del dolor. Un roce ligero puede doler un día y ser agradable al día siguiente. Eso no quiere decir que los músculos se estén dañando. Sí quiere decir que un masaje fuerte puede ser demasiado.</p>
<figure>
<img src="/site/figures/pain-loop-es.webp" alt="Círculo de cuatro flechas: el dolor lleva a dormir mal, a moverse menos, a la preocupación y de nuevo al dolor" width="640" height="400" loading="lazy" data-text="in-page">
<figcaption>El dolor, el sueño, el movimiento y el ánimo se afectan entre sí. Aliviar uno puede aliviar un poco los demás.</figcaption>
</figure>
<h2 id="estudios">Qué encontraron los estudios</h2>
<p>Una revisión reunió nueve estudios pequeños, con 404 personas en total. Quienes recibieron masaje durante cinco semanas o más tenían al final menos dolor, menos ansiedad y mejor ánimo. El sueño no cambió de forma clara. No se sabe cuánto dura el efecto.<sup><a href="#ref-r2" id="cite-r2">2</a></sup></p>
<p>Otra revisión comparó distintos tipos de masaje. Algunos parecían más útiles que otros, pero casi todos los resultados venían de uno o dos estudios.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></p>
<table>
<caption>Tipos de masaje estudiados en la fibromialgia y lo que informó una revisión</caption>
<thead>
<tr><th scope="col">Tipo</th><th scope="col">Qué se siente</th><th scope="col">Qué se informó</th></tr>
</thead>
<tbody>
<tr><th scope="row">Liberación miofascial</th><td>Estiramiento lento y constante de piel y músculo</td><td>Menos dolor y mejor ánimo en estudios pequeños</td></tr>
<tr><th scope="row">Drenaje linfático</th><td>Pases muy suaves y rítmicos</td><td>Menos rigidez en un estudio pequeño</td></tr>
<tr><th scope="row">Shiatsu</th><td>Presión con los dedos, sobre la ropa</td><td>Menos dolor y cansancio en un estudio pequeño</td></tr>
<tr><th scope="row">Masaje sueco</th><td>Amasamiento y pases largos con aceite</td><td>Ningún cambio claro</td></tr>
</tbody>
</table>
<p>No todos los expertos están de acuerdo. Un grupo europeo dio su consejo más firme al ejercicio. No recomendó el masaje, porque los estudios eran pocos o débiles.<sup><a href="#ref-r4" id="cite-r4">4</a></sup> El ejercicio aeróbico suave, como caminar o moverse en el agua, probablemente mejora la calidad de vida y puede aliviar un poco el dolor.<sup><a href="#ref-r5" id="cite-r5">5</a></sup></p>
<div class="callout">
<p><strong>En resumen:</strong> el masaje puede aliviar el dolor por un tiempo en algunas personas. Es un complemento. No sustituye al movimiento, a los buenos hábitos de sueño ni a la atención que usted ya recibe.</p>
</div>
<h2 id="como-probarlo">Cómo probarlo</h2>
<ol>
<li>Antes de acostarse en la camilla, diga que tiene fibromialgia.
<ul>
<li>Indique dónde le duele hoy al tocar.</li>
<li>Indique qué posturas le cuestan.</li>
<li>Acuerden una palabra que signifique «pare».</li>
</ul>
</li>
<li>Empiece con poco. De quince a veinte minutos de presión ligera bastan para la primera vez.</li>
<li>Espere dos días. Anote su dolor, su sueño y su energía.</li>
<li>Cambie una sola cosa cada vez: la presión, la duración o la zona.</li>
<li>Haga balance después de cinco o seis sesiones. Si nada ha cambiado, puede dejarlo.</li>
</ol>
<p>Es común sentir algo de molestia al día siguiente. Si el dolor empeora durante más de dos días, el masaje fue demasiado fuerte o demasiado largo para usted.</p>
<h2 id="consulte-antes">Cuándo consultar antes</h2>
<p>Hable con su médico, enfermera o farmacéutico antes de un masaje si usted:</p>
<ul>
<li>toma medicinas para hacer la sangre menos espesa, o le salen moretones con facilidad</li>
<li>tiene los huesos frágiles o se fracturó un hueso hace poco</li>
<li>ha tenido un coágulo, por ejemplo una <abbr title="trombosis venosa profunda">TVP</abbr></li>
<li>tiene cáncer o está en tratamiento</li>
<li>está embarazada</li>
<li>tiene una infección de la piel, una herida abierta o fiebre.</li>
</ul>
<h2 id="que-mas">Qué más conviene mantener</h2>
<p>El dolor pocas veces se alivia con una sola cosa. También puede leer <a href="/site/articles/dolor-de-espalda-baja-primeras-semanas">qué hacer en las primeras semanas de dolor de espalda</a>. Esta página existe <a href="/site/articles/massage-and-fibromyalgia-pain">en inglés, <span lang="en">in English</span></a>.</p>
<div class="get-help">
<h2 id="pedir-ayuda">Cuándo pedir ayuda</h2>
<p>Llame al 911 o vaya a una sala de emergencias si tiene dolor en el pecho, dificultad para respirar o debilidad repentina en un lado del cuerpo.</p>
<p>Llame a un médico hoy mismo si después de un masaje:</p>
<ul>
<li>una pierna se hincha, se pone roja o está caliente</li>
<li>un brazo o una pierna queda dormido o débil</li>
<li>tiene un dolor de cabeza o de cuello nuevo y fuerte.</li>
</ul>
</div>`,
  references: [
    {
      id: 'r1',
      text: 'NHS. Fibromyalgia (en inglés).',
      url: 'https://www.nhs.uk/conditions/fibromyalgia/',
      year: 2022,
    },
    {
      id: 'r2',
      text: 'Li YH, Wang FY, Feng CQ, Yang XF, Sun YH. Massage therapy for fibromyalgia: a systematic review and meta-analysis of randomized controlled trials. PLoS One 9(2): e89304.',
      url: 'https://doi.org/10.1371/journal.pone.0089304',
      year: 2014,
    },
    {
      id: 'r3',
      text: 'Yuan SLK, Matsutani LA, Marques AP. Effectiveness of different styles of massage therapy in fibromyalgia: a systematic review and meta-analysis. Manual Therapy 20(2): 257-264.',
      url: 'https://doi.org/10.1016/j.math.2014.09.003',
      year: 2015,
    },
    {
      id: 'r4',
      text: 'Macfarlane GJ, Kronisch C, Dean LE, et al. EULAR revised recommendations for the management of fibromyalgia. Annals of the Rheumatic Diseases 76: 318-328.',
      url: 'https://doi.org/10.1136/annrheumdis-2016-209724',
      year: 2017,
    },
    {
      id: 'r5',
      text: 'Bidonde J, Busch AJ, Schachter CL, et al. Aerobic exercise training for adults with fibromyalgia. Cochrane Database of Systematic Reviews, CD012700.',
      url: 'https://doi.org/10.1002/14651858.CD012700',
      year: 2017,
    },
  ],
  reviewedMonthsAgo: 3,
  nextReviewInMonths: 20,
};
