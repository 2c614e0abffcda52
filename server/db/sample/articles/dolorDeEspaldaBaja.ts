import type { SampleArticle } from '#server/db/sample/article.ts';

export const dolorDeEspaldaBaja: SampleArticle = {
  slug: 'dolor-de-espalda-baja-primeras-semanas',
  language: 'es',
  translationOf: 'low-back-pain-first-weeks',
  status: 'published',
  kind: 'condition',
  topics: ['dolor de espalda'],
  disclosure: 'Escrito y pagado por la clínica; nadie más tuvo parte.',
  title: 'Dolor de espalda baja: las primeras semanas',
  summary:
    'Casi siempre el dolor nuevo de espalda baja mejora en unas semanas. Qué hacer en casa y qué señales necesitan atención ya.',
  body: `<p>El dolor de espalda baja es uno de los dolores más comunes. Muchas veces empieza sin una causa clara. En la mayoría de las personas mejora en unas semanas.<sup><a href="#ref-r1" id="cite-r1">1</a></sup> Puede ser fuerte y no ser peligroso.</p>
<p>Algunas señales sí necesitan atención inmediata. Lea primero <a href="#pedir-ayuda">cuándo pedir ayuda</a>.</p>
<h2 id="que-duele">Qué puede estar doliendo</h2>
<p>La espalda baja tiene cinco huesos con discos blandos entre ellos. Cerca hay músculos, articulaciones y nervios. Cualquiera de ellos puede doler. A menudo nadie puede decir cuál es, y el consejo es el mismo.</p>
<figure>
<img src="/site/figures/low-back-es.webp" alt="Vista lateral de tres huesos de la espalda baja, con un disco entre cada par y nervios que salen por detrás" width="640" height="400" loading="lazy" data-text="none">
<figcaption>Tres huesos de la espalda baja, vistos de lado. Los discos están entre los huesos; los nervios salen por detrás.</figcaption>
</figure>
<h2 id="que-ayuda">Qué ayuda</h2>
<h3 id="siga-en-movimiento">Siga en movimiento</h3>
<p>Manténgase tan activo como pueda. Quienes siguen con su vida diaria hasta donde el dolor lo permite se recuperan algo mejor que quienes se quedan en cama.<sup><a href="#ref-r2" id="cite-r2">2</a></sup> No tiene que hacerlo todo. Haga un poco, muchas veces.</p>
<ul>
<li>Cambie de postura cada 20 o 30 minutos.</li>
<li>Camine unos minutos, varias veces al día.
<ul>
<li>El terreno llano está bien.</li>
<li>Pare cuando todavía podría seguir un poco más.</li>
</ul>
</li>
<li>Vuelva al trabajo cuando pueda, quizá con tareas más ligeras al principio.</li>
</ul>
<h3 id="alivie-el-dolor">Alivie el dolor</h3>
<p>El calor suele sentar bien. Envuelva la bolsa de agua caliente en una toalla y no se duerma sobre ella. Una guía de Estados Unidos propone calor, masaje o acupuntura antes que medicinas, porque muchas personas mejoran con el tiempo de todos modos.<sup><a href="#ref-r3" id="cite-r3">3</a></sup></p>
<p>Las pastillas antiinflamatorias, como el ibuprofeno, pueden ayudar por poco tiempo. No son seguras para todos. Pregunte antes en la farmacia si tiene problemas de estómago, corazón o riñón, si toma otras medicinas o si está embarazada.</p>
<h2 id="imagenes">¿Necesito una radiografía o una resonancia?</h2>
<p>Casi nunca en las primeras semanas. Las imágenes muestran la edad tanto como el dolor. En una revisión grande, muchas personas <em>sin ningún dolor de espalda</em> tenían discos gastados o abultados.<sup><a href="#ref-r4" id="cite-r4">4</a></sup></p>
<table>
<caption>Discos en imágenes de personas sin dolor de espalda</caption>
<thead>
<tr><th scope="col">Edad</th><th scope="col">Disco gastado</th><th scope="col">Disco abultado</th></tr>
</thead>
<tbody>
<tr><th scope="row">20 años</th><td>37 de cada 100</td><td>30 de cada 100</td></tr>
<tr><th scope="row">50 años</th><td>80 de cada 100</td><td>60 de cada 100</td></tr>
<tr><th scope="row">80 años</th><td>96 de cada 100</td><td>84 de cada 100</td></tr>
</tbody>
</table>
<p>Una imagen es útil cuando se sospecha una causa que necesita su propio tratamiento, o cuando se piensa en una operación.</p>
<h2 id="si-no-pasa">Si no se pasa</h2>
<p>Consulte si el dolor no ha empezado a ceder después de cuatro semanas, o si no le deja trabajar o dormir. Cuando el dolor dura más de tres meses, la <abbr title="Organización Mundial de la Salud">OMS</abbr> aconseja combinar información, ejercicio y apoyo emocional, según cada persona. Como atención habitual desaconseja las fajas, la tracción y los opioides.<sup><a href="#ref-r5" id="cite-r5">5</a></sup></p>
<div class="callout">
<p>Si tiene dolor en todo el cuerpo y no solo en la espalda, lea <a href="/site/articles/masaje-y-dolor-de-fibromialgia">Masaje y dolor de fibromialgia</a>.</p>
</div>
<div class="get-help">
<h2 id="pedir-ayuda">Cuándo pedir ayuda</h2>
<p>Llame al 911 o vaya ahora a una sala de emergencias si le duele la espalda y además tiene:</p>
<ul>
<li>adormecimiento en los genitales, las nalgas o la parte interna de los muslos</li>
<li>problemas nuevos para orinar, o se le escapa la orina o las heces</li>
<li>debilidad o adormecimiento en las dos piernas, o una pierna cada vez más débil</li>
<li>dolor en el pecho.</li>
</ul>
<p>Llame hoy a un médico si le duele la espalda y además:</p>
<ul>
<li>tiene fiebre o se siente muy mal</li>
<li>antes tuvo una caída, un choque u otra lesión</li>
<li>ha bajado de peso sin explicación, o ha tenido cáncer</li>
<li>el dolor empeora de noche y no le deja descansar.</li>
</ul>
<p>Muchas veces estas señales no son nada grave. Aun así hay que revisarlas.<sup><a href="#ref-r6" id="cite-r6">6</a></sup></p>
</div>
<div class="shared" data-block="0f1f4f86-52c1-4a8f-8a54-7b8c0f3c9e22"></div>
<p>Esta página existe <a href="/site/articles/low-back-pain-first-weeks">en inglés, <span lang="en">in English</span></a>.</p>`,
  references: [
    {
      id: 'r1',
      text: 'NHS. Back pain (en inglés).',
      url: 'https://www.nhs.uk/conditions/back-pain/',
      year: 2026,
    },
    {
      id: 'r2',
      text: 'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database of Systematic Reviews, CD007612.',
      url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
      year: 2010,
    },
    {
      id: 'r3',
      text: 'Qaseem A, Wilt TJ, McLean RM, Forciea MA. Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians. Annals of Internal Medicine 166: 514-530.',
      url: 'https://doi.org/10.7326/M16-2367',
      year: 2017,
    },
    {
      id: 'r4',
      text: 'Brinjikji W, Luetmer PH, Comstock B, et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. American Journal of Neuroradiology 36: 811-816.',
      url: 'https://doi.org/10.3174/ajnr.A4173',
      year: 2015,
    },
    {
      id: 'r5',
      text: 'Organización Mundial de la Salud. WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings.',
      url: 'https://www.who.int/publications/i/item/9789240081789',
      year: 2023,
    },
    {
      id: 'r6',
      text: 'Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic and Sports Physical Therapy 50: 350-372.',
      url: 'https://doi.org/10.2519/jospt.2020.9971',
      year: 2020,
    },
  ],
  reviewedMonthsAgo: 6,
  nextReviewInMonths: 17,
};
